/** A single file that is one letter. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { LetterSource } from '../letter'
import { type Limits, reasonOf, TOO_LARGE } from './input'

/** Reading in the event loop: for files of a letter's size it costs a third of the asynchronous way. */
export function readLetterFile(path: string, limits: Limits): LetterSource {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (!stat.isFile()) return { path, problem: 'It is no file' }
    if (stat.size > limits.letterBytes) return { path, problem: TOO_LARGE }
    return { path, bytes: readFileSync(file) }
  } catch (error) {
    return { path, problem: reasonOf(error) }
  } finally {
    if (file !== null) closeSync(file)
  }
}
