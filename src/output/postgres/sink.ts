/** A run's output as rows of a PostgreSQL database: one transaction a pack of letters. */
import { appendFile, rm } from 'node:fs/promises'
import { KeyTable } from '../../batch/key-table'
import type { Failure, Sink } from '../../batch/run'
import type { Answer } from '../../batch/task'
import { SCHEMA_VERSION } from '../../schema/version'
import { Database } from './database'
import { knownLetters } from './known'
import { requireNewest } from './migrate'
import { writeAnswer, writeFailures } from './write'

const FAILED = 'failed.ndjson'

export class PostgresSink implements Sink {
  readonly renderer = 'postgres'
  readonly isWhole = false
  /** Letters met again in this run: they stay even where their first place is taken by another. */
  readonly #met = new KeyTable()
  readonly #gone = new Set<string>()

  private constructor(
    private readonly database: Database,
    private readonly known: KeyTable,
  ) {}

  static async open(url: string): Promise<PostgresSink> {
    const database = new Database(url)
    try {
      await requireNewest(database)
      const sink = new PostgresSink(database, await knownLetters(database, SCHEMA_VERSION))
      await rm(FAILED, { force: true })
      return sink
    } catch (error) {
      await database.close()
      throw error
    }
  }

  knows(_path: string, letter: string | null): boolean {
    if (letter === null) return false
    if (this.known.has(letter) && !this.#gone.has(letter)) {
      this.#met.add(letter)
      return true
    }
    this.known.add(letter)
    this.#gone.delete(letter)
    return false
  }

  async take(answer: Answer): Promise<void> {
    const gone = await this.database.transaction((client) =>
      writeAnswer(client, answer, (letter) => this.#met.has(letter)),
    )
    for (const letter of gone) this.#gone.add(letter)
    for (const { path, letter, problem } of answer.outcomes) {
      if (problem !== null) await this.#note({ path, letter, problem })
    }
  }

  async fail(failure: Failure): Promise<void> {
    await this.database.transaction((client) => writeFailures(client, [failure]))
    await this.#note(failure)
  }

  finish(): Promise<void> {
    return this.database.close()
  }

  leave(): Promise<void> {
    return this.database.close()
  }

  abandon(): Promise<void> {
    return this.database.close()
  }

  #note(failure: Failure): Promise<void> {
    return appendFile(FAILED, `${JSON.stringify(failure)}\n`)
  }
}
