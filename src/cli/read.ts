/** Reads letters and remembers for the exit status whether that went well. */

import type { ReaderOptions, Reading } from '../inputs/reader'
import { EXIT } from './exit'
import type { Input } from './input'

/** All of the input as one letter. */
export async function read({ reader }: Input, options: ReaderOptions = {}): Promise<Reading> {
  const reading = await reader.one(options)
  remember(reading)
  return reading
}

/** Each letter of the input. */
export async function readEvery(
  { reader }: Input,
  options: ReaderOptions = {},
): Promise<Reading[]> {
  const readings = await reader.every(options)
  readings.forEach(remember)
  return readings
}

function remember({ messages }: Reading) {
  if (messages.some(({ fatal }) => fatal === true)) process.exitCode = EXIT.someUnread
}
