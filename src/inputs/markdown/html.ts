/** HTML in Markdown: comments and the tags of typesetting. `<redacted>` is neither; it is a mask. */
import { drop, type Edit } from './edit'

/** What a tag reads as: those that begin a line, those that part cells, and those within words. */
const TAGS: readonly { names: string; text: string }[] = [
  { names: 'br|p|div|center|hr|h[1-6]|table|thead|tbody|tr|ul|ol|li|pre|blockquote', text: '\n' },
  { names: 'td|th', text: '  ' },
  { names: 'b|strong|i|em|u|s|sub|sup|span|font|small|mark|ins|del|code|a|img', text: '' },
]

const PATTERNS = TAGS.map(({ names, text }) => ({
  pattern: new RegExp(`</?(?:${names})(?:[ \\t\\n][^<>]{0,300})?/?>`, 'gi'),
  text,
}))

export function htmlEdits(source: string): Edit[] {
  if (!source.includes('<')) return []
  const edits = comments(source)
  for (const { pattern, text } of PATTERNS) {
    for (const { index, 0: tag } of source.matchAll(pattern)) {
      edits.push({ start: index, end: index + tag.length, text })
    }
  }
  return edits
}

const OPEN = '<!--'
const CLOSE = '-->'

/** A comment that is never closed is none. */
function comments(source: string): Edit[] {
  const edits: Edit[] = []
  let start = source.indexOf(OPEN)
  while (start >= 0) {
    const close = source.indexOf(CLOSE, start + OPEN.length)
    if (close < 0) break
    const end = close + CLOSE.length
    edits.push(drop(start, end))
    start = source.indexOf(OPEN, end)
  }
  return edits
}
