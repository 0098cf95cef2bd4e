/** Every entry of the core: what a text goes through, step by step. */

import { parseMarkdown } from '../../src/markdown'
import { plainMessage } from '../../src/messages/plain'
import { letterPage } from '../../src/output/html'
import { type ParseResult, parseDetermination, parseDeterminations } from '../../src/parse'
import { findIdentities, redact } from '../../src/privacy/identities'

/** @param result of `parseDetermination` for the text */
type Entry = (text: string, result: ParseResult) => unknown

export const ENTRIES: Readonly<Record<string, Entry>> = {
  parseDetermination: (text) => parseDetermination(text),
  parseDeterminations: (text) => parseDeterminations(text),
  parseMarkdown: (text) => parseMarkdown(text),
  findIdentities: (text, result) => findIdentities(text, result),
  redact: (text, result) => redact(text, result),
  view: (text, result) =>
    letterPage({ ...result, name: 'letter', text, messages: result.messages.map(plainMessage) }),
}
