/** Archives made of the fixtures, and the built command run over them. */
import { spawn } from 'node:child_process'
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

export interface Finished {
  status: number | null
  stdout: string
  stderr: string
}

export interface Running {
  kill: (signal: NodeJS.Signals) => void
  finished: Promise<Finished>
}

/** Starts `imr` with these arguments. */
export function start(args: readonly string[], input?: string): Running {
  const child = spawn(process.execPath, [resolve('dist/cli/imr.js'), ...args], { stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return {
    kill: (signal) => child.kill(signal),
    finished: new Promise((done) =>
      child.on('close', (status) => done({ status, stdout, stderr })),
    ),
  }
}

export const imr = (args: readonly string[], input?: string): Promise<Finished> =>
  start(args, input).finished

/** The lines of an NDJSON file. */
export const linesOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
