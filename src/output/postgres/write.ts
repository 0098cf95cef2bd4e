/** Writes one pack of letters within a transaction; written twice it is there once. */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import type { Failure } from '../../batch/run'
import type { Answer, Outcome, Rendering } from '../../batch/task'
import { recordsOf } from '../records'
import { storable } from '../storable'
import { tables } from '../tables'
import { loadPackage } from './database'

/** As the letters must have been rendered that are written here. */
export const renderingOf = (spans: boolean): Rendering => ({
  renderer: 'postgres',
  spans,
  fields: null,
})

/** States that say something about the data: no letter but the one that brought it on is the worse for it. */
const OF_THE_DATA = /^(?:22|23(?!505)|54)/

const isOfTheData = (error: unknown): boolean =>
  OF_THE_DATA.test((error as { code?: string }).code ?? '')

/**
 * What the database refuses is retried letter by letter, and only a letter that it refuses alone fails.
 *
 * @param givingWay letters, by their keys, whose place these take
 * @returns what became of the letters
 */
export async function writeAnswer(
  client: Client,
  answer: Answer,
  givingWay: readonly string[],
): Promise<readonly Outcome[]> {
  const { outcomes } = answer
  const letters = [...outcomes.map(({ letter }) => letter), ...givingWay]
  const paths = outcomes.map(({ path }) => storable(path))
  await client.query('DELETE FROM imr.letters WHERE letter = ANY($1)', [letters])
  await client.query(
    'DELETE FROM imr.failures WHERE letter = ANY($1) OR (letter IS NULL AND path = ANY($2))',
    [letters, paths],
  )
  if ((await refusalOf(client, answer)) === null) return outcomes
  const written: Outcome[] = []
  for (const one of await eachAlone(answer)) {
    const [outcome] = one.outcomes
    const refusal = await refusalOf(client, one)
    written.push(refusal === null ? outcome! : { ...outcome!, problem: refusal })
  }
  await writeFailures(client, written.filter(isFailed))
  return written
}

/** Writes the rows of some letters, or none of them; @returns why the database refused, or null */
async function refusalOf(client: Client, { outcomes, blocks }: Answer): Promise<string | null> {
  await client.query('SAVEPOINT letters')
  try {
    for (const [index, { name, columns }] of tables.entries()) {
      const names = columns.map((column) => column.name).join(', ')
      await copy(client, `COPY imr.${name} (${names}) FROM STDIN (FORMAT csv)`, blocks[index])
    }
    await writeFailures(client, outcomes.filter(isFailed))
    await client.query('RELEASE SAVEPOINT letters')
    return null
  } catch (error) {
    if (!isOfTheData(error)) throw error
    await client.query('ROLLBACK TO SAVEPOINT letters')
    return `The database refused it: ${(error as Error).message}`
  }
}

/** Each letter with its own rows. */
async function eachAlone({ outcomes, blocks }: Answer): Promise<Answer[]> {
  const rows = new Map(outcomes.map(({ letter }) => [letter, blocks.map((): Buffer[] => [])]))
  for (const [index, block] of blocks.entries()) {
    for await (const { letter, bytes } of recordsOf([Buffer.from(block)], true)) {
      rows.get(letter ?? '')?.[index]?.push(bytes)
    }
  }
  return outcomes.map((outcome) => ({
    outcomes: [outcome],
    blocks: rows.get(outcome.letter)!.map((records) => Buffer.concat(records)),
  }))
}

const isFailed = ({ problem }: { problem: string | null }): boolean => problem !== null

export async function writeFailures(
  client: Client,
  failures: readonly (Failure | Outcome)[],
): Promise<void> {
  if (failures.length === 0) return
  await client.query(
    `INSERT INTO imr.failures (path, letter, problem)
     SELECT DISTINCT ON (path, letter) path, letter, problem
     FROM unnest($1::text[], $2::text[], $3::text[]) AS failed (path, letter, problem)
     ON CONFLICT (md5(path), (coalesce(letter, ''))) DO UPDATE
     SET problem = excluded.problem, failed_at = now()`,
    [
      failures.map(({ path }) => storable(path)),
      failures.map(({ letter }) => letter),
      failures.map(({ problem }) => storable(problem ?? '')),
    ],
  )
}

async function copy(client: Client, sql: string, block: Uint8Array | undefined): Promise<void> {
  if (!block?.length) return
  const { from } = await loadPackage('pg-copy-streams', () => import('pg-copy-streams'))
  await pipeline(
    Readable.from([Buffer.from(block.buffer, block.byteOffset, block.length)]),
    client.query(from(sql)),
  )
}
