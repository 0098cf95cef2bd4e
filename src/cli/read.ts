/** Reads letters and remembers for the exit status whether that went well. */
import type { ParseOptions } from '../index'
import { EXIT } from './exit'
import type { Input } from './input'
import type { Reading } from './reader'

/** All of the input as one letter. */
export async function read({ reader }: Input, options: ParseOptions = {}): Promise<Reading> {
  const reading = await reader.one(options)
  remember(reading)
  return reading
}

/** Each letter of the input. */
export async function readEvery({ reader }: Input, options: ParseOptions = {}): Promise<Reading[]> {
  const readings = await reader.every(options)
  readings.forEach(remember)
  return readings
}

function remember({ messages }: Reading) {
  if (messages.some(({ fatal }) => fatal === true)) process.exitCode = EXIT.someUnread
}
