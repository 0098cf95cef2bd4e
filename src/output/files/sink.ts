/** A run's output as files: appended aside, journalled, and moved into place when whole. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { version } from '../../../package.json'
import type { Failure, Sink } from '../../batch/run'
import type { Shared, Tally } from '../../batch/tally'
import type { Answer, Outcome } from '../../batch/task'
import type { FileFormat } from '../formats'
import { wellFormed } from '../storable'
import { loadDuckDB } from './duckdb'
import { makeWhole, moveIntoPlace } from './finishing'
import { type Commit, type Entry, writeCommit } from './journal'
import { Lock } from './lock'
import { openRun, type Wish } from './opening'
import { Parts } from './parts'
import { failuresOf, placesOf } from './places'
import { sharedIn } from './shared'
import { RunState } from './state'

/** So long a run goes without a commit at most: little is done again after a kill. */
const COMMIT_MS = 500

export class FileSink implements Sink {
  readonly rendering
  readonly #state: RunState
  readonly #parts: Parts
  readonly #journal: string
  #entries: Entry[] = []
  #committed = Date.now()

  private constructor(
    private readonly format: FileFormat,
    private readonly out: string,
    private readonly tally: Tally,
    private readonly lock: Lock,
  ) {
    const { parts, failed, journal } = placesOf(out, format)
    this.rendering = format.rendering
    this.#state = new RunState(tally)
    this.#journal = journal
    this.#parts = new Parts([...format.parts.map(({ name }) => join(parts, name)), failed])
  }

  static async open(
    format: FileFormat,
    out: string,
    tally: Tally,
    wish: Wish,
    say: (words: string) => void,
  ): Promise<FileSink> {
    if (format.result === 'parquet' || format.result === 'duckdb') await loadDuckDB()
    const places = placesOf(out, format)
    if (!existsSync(dirname(places.out))) await mkdir(dirname(places.out), { recursive: true })
    const lock = await Lock.take(places.lock, version, say)
    const sink = new FileSink(format, out, tally, lock)
    try {
      await openRun(places, format, sink.#state, wish)
      if (!sink.isWhole) await sink.#parts.open(sink.#state.sizes)
    } catch (error) {
      lock.release()
      throw error
    }
    return sink
  }

  /** Whether a run before has left nothing to do but to move its files. */
  get isWhole(): boolean {
    return this.#state.finished
  }

  knows(path: string, letter: string | null): boolean {
    if (wellFormed(path) !== path) this.tally.altered++
    return this.#state.knows(path, letter)
  }

  async take({ outcomes, blocks }: Answer): Promise<readonly Outcome[]> {
    for (const [index, block] of blocks.entries()) await this.#parts.append(index, block)
    for (const { path, letter, format, warnings, problem, caseNumber } of outcomes) {
      this.#entries.push([letter, path, format, warnings, problem, caseNumber])
      if (problem !== null) await this.#appendFailure({ path, letter, problem })
    }
    if (Date.now() - this.#committed >= COMMIT_MS) await this.commit()
    return outcomes
  }

  async fail(failure: Failure): Promise<void> {
    await this.#appendFailure(failure)
    this.#entries.push([null, failure.path, null, 0, failure.problem, null])
  }

  async commit(mark: Pick<Commit, 'finished' | 'dropped'> = {}): Promise<Commit> {
    await this.lock.check()
    await this.#parts.sync()
    const commit: Commit = { sizes: [...this.#parts.sizes], letters: this.#entries, ...mark }
    await writeCommit(this.#journal, commit)
    this.#entries = []
    this.#committed = Date.now()
    return commit
  }

  /** Leaves the run as `--resume` goes on with it. */
  async leave(): Promise<void> {
    await this.commit()
    await this.#parts.close()
  }

  abandon(): Promise<void> {
    return this.#parts.close()
  }

  async close(): Promise<void> {
    this.lock.release()
  }

  async finish(): Promise<void> {
    if (!this.isWhole) {
      await this.commit()
      await this.#parts.close()
      const dropped = this.#state.dropped()
      await makeWhole(this.out, this.format, this.#state, dropped)
      const last: Pick<Commit, 'finished' | 'dropped'> = { finished: true, dropped: [...dropped] }
      this.#state.commit(await this.commit(last))
    }
    await this.lock.check()
    await moveIntoPlace(this.out, this.format)
  }

  /** How many letters of the output have an id or a case number in common. */
  shared(): Promise<Shared> {
    const { keptJournal } = placesOf(this.out, this.format)
    return sharedIn(keptJournal, (letter) => this.#state.isGone(letter))
  }

  get failures(): string {
    return failuresOf(this.out)
  }

  #appendFailure(failure: Failure): Promise<void> {
    return this.#parts.append(
      this.format.parts.length,
      `${JSON.stringify({ ...failure, path: wellFormed(failure.path) })}\n`,
    )
  }
}
