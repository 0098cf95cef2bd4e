/** Reads a letter and remembers for the exit status whether that went well. */
import { type ParseOptions, type ParseResult, parseDetermination } from '../index'
import { EXIT } from './exit'

export function read(source: string, options?: ParseOptions): ParseResult {
  const result = parseDetermination(source, options)
  if (result.messages.some(({ fatal }) => fatal === true)) process.exitCode = EXIT.someUnread
  return result
}
