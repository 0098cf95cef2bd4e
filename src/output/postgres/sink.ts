/** A run's output as rows of a PostgreSQL database: one transaction a pack of letters. */
import type { Failure, Sink } from '../../batch/run'
import type { Shared, Tally } from '../../batch/tally'
import type { Answer, Outcome } from '../../batch/task'
import { SCHEMA_VERSION } from '../../schema/version'
import { isStorable, storable } from '../storable'
import type { Database } from './database'
import { KnownLetters } from './known'
import { withNewest } from './migrate'
import { renderingOf, writeAnswer, writeFailures } from './write'

export class PostgresSink implements Sink {
  readonly rendering
  readonly isWhole = false
  /** Where the failures are. */
  readonly failures = 'the table imr.failures'

  private constructor(
    private readonly database: Database,
    private readonly known: KnownLetters,
    private readonly tally: Tally,
    spans: boolean,
  ) {
    this.rendering = renderingOf(spans)
  }

  static open(url: string, tally: Tally, spans: boolean): Promise<PostgresSink> {
    return withNewest(url, async (database) => {
      const known = await KnownLetters.load(database, { schemaVersion: SCHEMA_VERSION, spans })
      tally.before = await database.number('SELECT count(*) FROM imr.letters')
      return new PostgresSink(database, known, tally, spans)
    })
  }

  knows(path: string, letter: string | null): boolean {
    if (!isStorable(path)) this.tally.altered++
    if (letter === null) return false
    const met = this.known.meet(letter)
    if (met === 'doubled') this.tally.doubled++
    return met !== 'new'
  }

  async take(answer: Answer): Promise<readonly Outcome[]> {
    const paths = answer.outcomes.map(({ path }) => storable(path))
    const { outcomes, replaced } = await this.database.transaction(async (client) => {
      const givingWay = await this.known.givingWay(client, paths)
      return {
        outcomes: await writeAnswer(client, answer, givingWay),
        replaced: givingWay.length,
      }
    })
    this.tally.replaced += replaced
    return outcomes
  }

  fail(failure: Failure): Promise<void> {
    return this.database.transaction((client) => writeFailures(client, [failure]))
  }

  async shared(): Promise<Shared> {
    const several = (column: string) =>
      this.database.number(
        `SELECT coalesce(sum(several), 0) FROM (
           SELECT count(*) AS several FROM imr.letters
           WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) > 1
         ) AS counted`,
      )
    return { ids: await several('path'), cases: await several('case_number') }
  }

  /** Every pack is committed: there is nothing to finish, to leave or to abandon but the connection. */
  finish(): Promise<void> {
    return Promise.resolve()
  }

  leave(): Promise<void> {
    return Promise.resolve()
  }

  abandon(): Promise<void> {
    return Promise.resolve()
  }

  close(): Promise<void> {
    return this.database.close()
  }
}
