/** Writes one pack of letters within a transaction; written twice it is there once. */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import type { Answer, Outcome } from '../../batch/task'
import { tables } from '../tables'
import { loadPackage } from './database'

/**
 * @param isMet whether a letter, of which the place is taken by a new one, was met elsewhere and stays
 * @returns the letters that gave way
 */
export async function writeAnswer(
  client: Client,
  { outcomes, blocks }: Answer,
  isMet: (letter: string) => boolean = () => false,
): Promise<string[]> {
  const letters = outcomes.map(({ letter }) => letter)
  const paths = outcomes.map(({ path }) => path)
  const { rows } = await client.query(
    'SELECT letter FROM imr.letters WHERE path = ANY($1) AND letter <> ALL($2)',
    [paths, letters],
  )
  const gone = rows.map(({ letter }) => letter as string).filter((letter) => !isMet(letter))
  await client.query('DELETE FROM imr.letters WHERE letter = ANY($1)', [[...letters, ...gone]])
  await client.query('DELETE FROM imr.failures WHERE path = ANY($1)', [paths])
  for (const [index, { name, columns }] of tables.entries()) {
    const names = columns.map((column) => column.name).join(', ')
    await copy(client, `COPY imr.${name} (${names}) FROM STDIN (FORMAT csv)`, blocks[index])
  }
  await writeFailures(client, outcomes.filter(isFailed))
  return gone
}

type Failed = Pick<Outcome, 'path' | 'problem'> & { letter: string | null }

const isFailed = ({ problem }: Outcome): boolean => problem !== null

export async function writeFailures(client: Client, failures: readonly Failed[]): Promise<void> {
  if (failures.length === 0) return
  await client.query(
    `INSERT INTO imr.failures (path, letter, problem)
     SELECT DISTINCT ON (path) path, letter, problem
     FROM unnest($1::text[], $2::text[], $3::text[]) AS failed (path, letter, problem)
     ON CONFLICT (path) DO UPDATE
     SET letter = excluded.letter, problem = excluded.problem, failed_at = now()`,
    [
      failures.map(({ path }) => path),
      failures.map(({ letter }) => letter),
      failures.map(({ problem }) => problem?.replaceAll('\0', '\uFFFD')),
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
