/** The doors a letter can come through, and how its bytes tell which. */

/** What `--as` accepts. */
export const doors = ['text', 'pdf'] as const

export type Door = (typeof doors)[number]

/** A PDF may have other bytes before its first line; readers look for it in so many. */
const PDF_HEAD = 1024

export const doorOf = (bytes: Buffer): Door =>
  bytes.subarray(0, PDF_HEAD).includes('%PDF-') ? 'pdf' : 'text'
