/** Where remark sees the parts of Markdown that stand in a line. It only locates; it gives no words. */
import remarkParse from 'remark-parse'
import { type Data, unified } from 'unified'

/** A token of micromark: `[start, end)` in the source. */
export interface Token {
  type: TokenType
  start: number
  end: number
}

/** None of them has a handler of remark's own where it begins, so that ours takes nothing away. */
const TYPES = [
  'atxHeadingSequence',
  'autolinkMarker',
  'characterReferenceValue',
  'codeTextSequence',
  'emphasisText',
  'escapeMarker',
  'labelText',
  'resource',
  'strongText',
] as const

export type TokenType = (typeof TYPES)[number]

/**
 * What is told line by line elsewhere (and nests, which costs more than linear time), and what makes
 * text vanish: an indented heading is no code, `[redacted]: x` no definition, `<redacted>` no tag.
 */
const DISABLED = [
  ...['blockQuote', 'list', 'codeFenced', 'setextUnderline', 'thematicBreak'],
  ...['codeIndented', 'definition', 'htmlFlow', 'htmlText'],
]

/** The root of remark's tree: the only thing that a parse hands back, and so what carries the tokens. */
interface Noted {
  data?: { tokens?: Token[] } | undefined
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>

const enter: NonNullable<Extension['enter']> = {}
for (const type of TYPES) {
  enter[type] = function ({ start, end }) {
    const root = this.stack[0] as Noted
    root.data ??= {}
    root.data.tokens ??= []
    root.data.tokens.push({ type, start: start.offset, end: end.offset })
  }
}

const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: DISABLED } }])
  .data('fromMarkdownExtensions', [{ enter }])
  .use(remarkParse)
  .freeze()

/**
 * Remark takes more than linear time for emphasis in emphasis, so it gets some paragraphs at a time. With
 * all disabled that reaches beyond a paragraph, that changes nothing.
 */
const MOST_AT_A_TIME = 4096

/** The tokens in a text whose lines end in `\n`, in the order in which they begin. */
export function locate(text: string): Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < text.length; ) {
    const part = firstPart(text.slice(start, start + MOST_AT_A_TIME), start, text.length)
    const { data }: Noted = processor.parse(part)
    for (const token of data?.tokens ?? []) {
      tokens.push({ type: token.type, start: token.start + start, end: token.end + start })
    }
    start += part.length
  }
  return tokens
}

/** What may be parsed alone: up to the last blank line, else to the last line's end, else all. */
function firstPart(text: string, start: number, length: number): string {
  if (start + text.length === length) return text
  for (const end of ['\n\n', '\n']) {
    const at = text.lastIndexOf(end)
    if (at >= 0) return text.slice(0, at + end.length)
  }
  return text
}
