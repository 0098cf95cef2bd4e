/** The letters named on the command line. */
import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { isPipeOrDevice, NO_FILE, STANDARD_INPUT } from '../batch/sources/input'
import type { Door } from '../inputs/kinds'
import { type Reader, readerOf } from '../inputs/reader'
import { EXIT } from './exit'
import { visible } from './visible'

export interface Input {
  path: string
  reader: Reader
}

/** What an input is called where people read it. */
export const nameOf = ({ path }: Input): string =>
  path === STANDARD_INPUT ? 'standard input' : path

/**
 * Does the work for each of the files. Whatever goes wrong with one of them is said on standard error, and the
 * rest goes on.
 */
export async function forEachInput(
  paths: readonly string[],
  as: Door | undefined,
  work: (input: Input) => Promise<void>,
): Promise<void> {
  for (const path of paths) {
    try {
      await work({ path, reader: readerOf(await bytesOf(path), as) })
    } catch (error) {
      process.exitCode = EXIT.someUnread
      process.stderr.write(`imr: ${visible(`${path}: ${await reasonOf(error, path)}`)}\n`)
    }
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  if (path === STANDARD_INPUT) return buffer(process.stdin)
  if (isPipeOrDevice(path, await stat(path))) throw new Error(NO_FILE)
  return readFile(path)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the letters in it, as in folder/*.txt',
  EACCES: 'permission to read it is denied',
  ERR_STRING_TOO_LONG: 'the file is larger than any letter',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than any letter',
}

async function reasonOf(error: unknown, path: string) {
  const { code = '', message = String(error) } = (error ?? {}) as NodeJS.ErrnoException
  const reason = REASONS[code] ?? message
  return code === 'ENOENT' ? reason + (await import('./suggest')).suggestion(path) : reason
}
