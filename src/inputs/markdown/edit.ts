/** What a stretch of the source is to read as. */

/** `[start, end)` of the source reads as `text`: nothing where it is markup, `&` where it is `&amp;`. */
export interface Edit {
  start: number
  end: number
  /** Null where it stays as it stands, whatever else would be markup in it. */
  text: string | null
}

export const drop = (start: number, end: number): Edit => ({ start, end, text: '' })

/** Edits in the order of the source; of two that overlap, the one that begins first. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  let last = 0
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}
