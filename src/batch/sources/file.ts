/** A single file that is one letter. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { LetterSource } from '../letter'
import { type Limits, NO_FILE, reasonOf, TOO_LARGE } from './input'

/** A pipe that nobody writes to would hold up the run already when it is opened. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Reads in the event loop: for files of a letter's size that takes a third of the time.
 *
 * @param at where it stands, if its name is no UTF-8
 */
export function readLetterFile(
  path: string,
  limits: Limits,
  at: string | Buffer = path,
): LetterSource {
  let file: number | null = null
  try {
    file = openSync(at, FLAGS)
    const stat = fstatSync(file)
    if (!stat.isFile()) return { path, problem: stat.isDirectory() ? 'It is a folder' : NO_FILE }
    if (stat.size > limits.letterBytes) return { path, problem: TOO_LARGE }
    return { path, bytes: readFileSync(file) }
  } catch (error) {
    return { path, problem: reasonOf(error) }
  } finally {
    if (file !== null) closeSync(file)
  }
}
