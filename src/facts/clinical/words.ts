/** Tables of words into patterns: the rows are data, the code walks them. */

/** `(?:a|b|c)` of rows; a row may hold several alternatives parted by `|`. */
export const anyOf = (...rows: readonly string[]): string => `(?:${rows.join('|')})`

/** The words of a space-parted row. */
export const setOf = (...rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.join(' ').split(' '))

/** What stands behind the last comma, semicolon or full stop. */
export function clauseOf(text: string): string {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    if (code === 44 || code === 46 || code === 59) return text.slice(i + 1)
  }
  return text
}
