/** Which places of a text stand in quotation marks. */

const DOUBLE = 34
const OPENING = 0x201c
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => Number.isNaN(code) || code <= 32 || code === 40

/** Tells whether a place is quoted; a quotation that never closes quotes nothing. */
export function quotations(text: string): (at: number) => boolean {
  const ranges: [start: number, end: number][] = []
  let open = -1
  for (let i = nextQuote(text, 0); i >= 0; i = nextQuote(text, i + 1)) {
    const code = text.charCodeAt(i)
    const before = text.charCodeAt(i - 1)
    // `5' 10"`: inches.
    if (code === DOUBLE && open < 0 && isDigit(before)) continue
    const opens = code === OPENING || (code === DOUBLE && isBlank(before))
    if (opens) open = i
    else if (open >= 0) {
      ranges.push([open, i])
      open = -1
    }
  }
  if (ranges.length === 0) return () => false
  return (at) => ranges.some(([start, end]) => start < at && at < end)
}

const MARKS = /["“”]/g

function nextQuote(text: string, from: number): number {
  MARKS.lastIndex = from
  return MARKS.test(text) ? MARKS.lastIndex - 1 : -1
}
