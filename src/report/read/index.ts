/** The output of `imr batch`, whatever its kind, as letters and failures. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { isPipeOrDevice, NO_FILE, STANDARD_INPUT } from '../../batch/sources/input'
import { WrongUsage } from '../../batch/wrong-usage'
import { failuresOf } from '../../output/files/places'
import { isDatabase } from '../../output/postgres/database'
import type { FailureRow, LetterRow } from '../rows'
import { csvIn, duckdbLetters, inDatabase, parquetIn } from './duckdb'
import { linesOf, ndjsonLetters } from './ndjson'
import { databaseFailures, databaseLetters } from './postgres'

export interface Output {
  letters: AsyncIterable<LetterRow>
  failures: AsyncIterable<FailureRow>
}

interface Kind {
  /** Whether the output is of this kind, by its name or by what is in its folder. */
  is: (path: string) => boolean
  letters: (path: string) => AsyncIterable<LetterRow>
}

const KINDS: readonly Kind[] = [
  {
    is: (path) => /\.(?:ndjson|jsonl)(?:\.gz|\.zst)?$/i.test(path),
    letters: ndjsonLetters,
  },
  {
    is: (path) => /\.(?:duckdb|ddb)$/i.test(path),
    letters: (path) => duckdbLetters(inDatabase, path),
  },
  {
    is: (path) => existsSync(join(path, 'letters.parquet')),
    letters: (path) => duckdbLetters(parquetIn(path), null),
  },
  {
    is: (path) => existsSync(join(path, 'letters.csv')),
    letters: (path) => duckdbLetters(csvIn(path), null),
  },
]

/**
 * Finds out what kind of output stands at a path or an address; a table of a CSV or Parquet folder stands for its
 * folder.
 *
 * @throws WrongUsage where nothing stands there, or something else
 */
export function openOutput(name: string): Output {
  if (name === STANDARD_INPUT) return { letters: ndjsonLetters(name), failures: none() }
  if (isDatabase(name)) return { letters: databaseLetters(name), failures: databaseFailures(name) }
  if (!existsSync(name)) throw new WrongUsage(`${name}: there is no such file or folder`)
  const stat = statSync(name)
  if (isPipeOrDevice(name, stat)) throw new WrongUsage(`${name}: ${NO_FILE}`)
  const isTable = stat.isFile() && ['.parquet', '.csv'].includes(extname(name))
  const path = isTable ? dirname(name) : name
  const kind = KINDS.find(({ is }) => is(path))
  if (!kind) {
    throw new WrongUsage(
      `${name} is no output of imr batch: NDJSON (.gz, .zst), a CSV or Parquet folder, or a DuckDB file`,
    )
  }
  return { letters: kind.letters(path), failures: failuresIn(failuresOf(path)) }
}

/** Standard input brings no file of failures along. */
async function* none(): AsyncGenerator<FailureRow> {}

/** None where there is no such file. */
async function* failuresIn(path: string): AsyncGenerator<FailureRow> {
  if (!existsSync(path)) return
  for await (const line of linesOf(createReadStream(path))) {
    if (line !== '') yield JSON.parse(line)
  }
}
