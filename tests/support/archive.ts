/** Archives made of the fixtures. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FIXTURES = resolve('fixtures/final-determination')

/** The letters of the fixtures. */
export const LETTERS: readonly string[] = readdirSync(FIXTURES)
  .sort()
  .map((name) => readFileSync(join(FIXTURES, name, 'letter.txt'), 'utf8'))

/** The n-th letter of an endless archive: a fixture with a case number of its own. */
export const letterNumber = (number: number): string =>
  LETTERS[number % LETTERS.length]!.replace(
    /CM\d\d-\d{7}/,
    `CM17-${String(number).padStart(7, '0')}`,
  ).concat(`\nPage ${number}\n`)

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'imr-'))

/** A folder with so many letters, as `0.txt`, `1.txt`, … */
export function makeArchive(count: number, folder = makeFolder()): string {
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), letterNumber(number))
  }
  return folder
}

/** The lines of an NDJSON file. */
export const linesOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
