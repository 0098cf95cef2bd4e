/** A run's output as files: appended aside, journalled, and moved into place when whole. */
import { join } from 'node:path'
import type { Failure, Sink } from '../../batch/run'
import type { Tally } from '../../batch/tally'
import type { Answer } from '../../batch/task'
import type { FileFormat } from '../formats'
import { loadDuckDB } from './duckdb'
import { makeWhole, moveIntoPlace } from './finishing'
import { type Commit, type Entry, writeCommit } from './journal'
import { openRun } from './opening'
import { Parts } from './parts'
import { placesOf } from './places'
import { RunState } from './state'

/** So long a run goes without a commit at most: little is done again after a kill. */
const COMMIT_MS = 500

export class FileSink implements Sink {
  readonly renderer
  readonly #state: RunState
  readonly #parts: Parts
  readonly #journal: string
  #entries: Entry[] = []
  #committed = Date.now()

  private constructor(
    private readonly format: FileFormat,
    private readonly out: string,
    tally: Tally,
  ) {
    const { parts, failed, journal } = placesOf(out, format)
    this.renderer = format.renderer
    this.#state = new RunState(tally)
    this.#journal = journal
    this.#parts = new Parts([...format.parts.map(({ name }) => join(parts, name)), failed])
  }

  static async open(
    format: FileFormat,
    out: string,
    tally: Tally,
    resume: boolean,
  ): Promise<FileSink> {
    if (format.result === 'parquet' || format.result === 'duckdb') await loadDuckDB()
    const sink = new FileSink(format, out, tally)
    await openRun(out, format, sink.#state, resume)
    if (!sink.isWhole) await sink.#parts.open(sink.#state.sizes)
    return sink
  }

  /** Whether a run before has left nothing to do but to move its files. */
  get isWhole(): boolean {
    return this.#state.finished
  }

  knows(path: string, letter: string | null): boolean {
    return this.#state.knows(path, letter)
  }

  async take({ outcomes, blocks }: Answer): Promise<void> {
    for (const [index, block] of blocks.entries()) await this.#parts.append(index, block)
    for (const { path, letter, format, warnings, problem } of outcomes) {
      const replaced = this.#state.replacedBy(letter)
      this.#entries.push(
        replaced
          ? [letter, path, format, warnings, problem, replaced]
          : [letter, path, format, warnings, problem],
      )
      if (problem !== null) await this.#appendFailure({ path, letter, problem })
    }
    if (Date.now() - this.#committed >= COMMIT_MS) await this.commit()
  }

  async fail(failure: Failure): Promise<void> {
    await this.#appendFailure(failure)
    this.#entries.push([null, failure.path, null, 0, failure.problem])
  }

  async commit(mark: Pick<Commit, 'finished' | 'dropped'> = {}): Promise<void> {
    await this.#parts.sync()
    const sizes = [...this.#parts.sizes]
    await writeCommit(this.#journal, { sizes, letters: this.#entries, ...mark })
    this.#entries = []
    this.#committed = Date.now()
  }

  /** Leaves the run as `--resume` goes on with it. */
  async leave(): Promise<void> {
    await this.commit()
    await this.#parts.close()
  }

  abandon(): Promise<void> {
    return this.#parts.close()
  }

  async finish(): Promise<void> {
    if (!this.isWhole) {
      await this.leave()
      const dropped = this.#state.dropped()
      await makeWhole(this.out, this.format, this.#state, dropped)
      await this.commit({ finished: true, dropped: [...dropped] })
    }
    await moveIntoPlace(this.out, this.format)
  }

  #appendFailure(failure: Failure): Promise<void> {
    return this.#parts.append(this.format.parts.length, `${JSON.stringify(failure)}\n`)
  }
}
