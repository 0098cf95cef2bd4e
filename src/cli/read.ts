/** Reads a letter and remembers for the exit status whether that went well. */
import type { ParseOptions } from '../index'
import { EXIT } from './exit'
import type { Input } from './input'
import type { Reading } from './reader'

export async function read(input: Input, options: ParseOptions = {}): Promise<Reading> {
  const reading = await input.read(options)
  if (reading.messages.some(({ fatal }) => fatal === true)) process.exitCode = EXIT.someUnread
  return reading
}
