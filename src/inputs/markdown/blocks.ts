/**
 * Markup that a line begins with or consists of: fences, quotation marks, bullets, rules and the lines
 * under headings. A sign is markup only where it cannot be a word of the letter.
 */
import { drop, type Edit } from './edit'
import { isBlank, type Row } from './rows'

const FENCE = /^(`{3,20}|~{3,20})[ \t]{0,3}[\w-]{0,20}$/
const QUOTE = /^>[> \t]*/
/** `> 7/10` at a line's start says more than. */
const MORE_THAN = /^>[ \t]?[\d.=$]/
const BULLET = /^[-+*][ \t]+(?=\S)/
/** A listed label: the readers look for it at the line's start. */
const LABELLED = /^[*_\\]{0,4}[A-Z][^:]{0,120}:/
/** A backslash that ends a line, not escaped itself. */
const HARD_BREAK = /(?<!\\)\\$/
/** The line under a heading; behind a blank line, a rule. */
const LINE = /^(?:=[= \t]*=|-[- \t]*-)$/
/** A rule, or a mask that stands alone in its line. */
const RULE_OR_MASK = /^(?:(?:\*[ \t]*){2,}\*|(?:_[ \t]*){2,}_)$/

export const blockEdits = (rows: readonly Row[]): Edit[] => [
  ...fenceEdits(rows),
  ...rows.flatMap((_, index) => [...rowEdits(rows, index)]),
]

/** Fences that are closed; what stands between them is no Markdown. */
function* fenceEdits(rows: readonly Row[]): Generator<Edit> {
  let open: (Row & { sign: string }) | null = null
  for (const row of rows) {
    const sign = FENCE.exec(row.words)?.[1]?.charAt(0)
    if (!sign) continue
    if (!open) open = { ...row, sign }
    else if (open.sign === sign) {
      yield drop(open.start, open.end)
      yield { start: open.end, end: row.start, text: null }
      yield drop(row.start, row.end)
      open = null
    }
  }
}

function* rowEdits(rows: readonly Row[], index: number): Generator<Edit> {
  const { start, end, words } = rows[index]!
  if (words === '') return
  const parted = isBlank(rows, index - 1) && isBlank(rows, index + 1)
  if (LINE.test(words) || (parted && RULE_OR_MASK.test(words))) {
    yield drop(start, end)
    return
  }
  if (HARD_BREAK.test(words) && !isBlank(rows, index + 1)) yield drop(end - 1, end)
  const quote = isQuoted(rows, index) ? (QUOTE.exec(words)?.[0].length ?? 0) : 0
  if (quote > 0) yield drop(start, start + quote)
  const rest = words.slice(quote)
  const bullet = BULLET.exec(rest)?.[0].length ?? 0
  if (bullet === 0) return
  // Readers of lists know the other two as bullets.
  if (rest[0] === '+' || LABELLED.test(rest.slice(bullet))) {
    yield drop(start + quote, start + quote + bullet)
  }
}

const isQuoted = (rows: readonly Row[], index: number): boolean =>
  !MORE_THAN.test(rows[index]!.words) ||
  [index - 1, index + 1].some((near) => rows[near]?.words.startsWith('>'))
