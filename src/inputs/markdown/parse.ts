/** Reads the Markdown of one letter into a result, with every place in the Markdown. */
import { forms } from '../../../grammars/forms'
import { checkArguments, DEFAULT_MAX_LENGTH, type ParseOptions } from '../../options'
import { type ParseResult, parseDetermination } from '../../parse'
import { Places } from '../../tree/places'
import { WayBack } from './back'
import { readMarkdown } from './read'

/**
 * Reads the Markdown of one letter. Never throws on any string, and does no I/O.
 *
 * Values hold the words without markup, escapes and character references. Spans, messages and tree
 * point into the Markdown as given; markup is in leaves of its own (`markup`), and may stand between the
 * words of a span. A source in which nothing is clearly Markdown gives what `parseDetermination` gives.
 * Of the options, `bold` is told by the Markdown itself.
 */
export function parseMarkdown(source: string, options: ParseOptions = {}): ParseResult {
  checkArguments(source, options)
  const tooLong = source.length > (options.maxLength ?? DEFAULT_MAX_LENGTH)
  const reading = tooLong ? null : readMarkdown(source, options.forms ?? forms)
  if (!reading) return parseDetermination(source, options)
  const { view, bold } = reading
  const result = parseDetermination(view.text, { ...options, bold })
  const back = new WayBack(source, view, new Places(source))
  return {
    determination: result.determination,
    spans: back.spans(result.spans),
    messages: result.messages.map((message) => back.message(message)),
    tree: back.tree(result.tree),
  }
}
