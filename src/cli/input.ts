/** The letters named on the command line. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { EXIT } from './exit'

export const STANDARD_INPUT = '-'

export interface Input {
  path: string
  source: string
}

/** Reads the letters one by one; a file that cannot be read is told on standard error, and the rest goes on. */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    try {
      yield { path, source: await read(path) }
    } catch (error) {
      process.exitCode = EXIT.someUnread
      process.stderr.write(`imr: ${path}: ${reasonOf(error as NodeJS.ErrnoException)}\n`)
    }
  }
}

const read = (path: string): Promise<string> =>
  path === STANDARD_INPUT ? text(process.stdin) : readFile(path, 'utf8')

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the letters in it, as in folder/*.txt',
  EACCES: 'permission to read it is denied',
  ERR_STRING_TOO_LONG: 'the file is larger than any letter',
}

const reasonOf = (error: NodeJS.ErrnoException): string =>
  REASONS[error.code ?? ''] ?? error.message
