/** The key of a letter. */
import { createHash } from 'node:crypto'

/** SHA-256 of the bytes, in hexadecimal. */
export const letterKey = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
