/** Reads letters and remembers for the exit status whether that went well. */

import type { ReaderOptions, Reading } from '../inputs/reader'
import { EXIT } from './exit'
import { type Input, nameOf } from './input'
import { visible } from './visible'

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

/** Says on standard error why a letter could not be read; nothing where it could. */
export function tellFailure(input: Input, { messages }: Reading): void {
  for (const { fatal, reason } of messages) {
    if (fatal === true) process.stderr.write(`imr: ${visible(`${nameOf(input)}: ${reason}`)}\n`)
  }
}
