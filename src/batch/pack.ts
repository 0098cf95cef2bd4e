/** Many letters in one block of memory, which crosses the thread border without being copied. */

/** A letter that waits to be read. */
export interface Waiting {
  path: string
  /** SHA-256 of the bytes, in hexadecimal. */
  letter: string
  bytes: Uint8Array
}

export interface Pack {
  paths: string[]
  letters: string[]
  /** Where each letter ends in `bytes`. */
  ends: Uint32Array
  bytes: Uint8Array
}

export function pack(waiting: readonly Waiting[]): Pack {
  const ends = new Uint32Array(waiting.length)
  let end = 0
  for (const [index, { bytes }] of waiting.entries()) ends[index] = end += bytes.length
  const bytes = new Uint8Array(end)
  for (const [index, letter] of waiting.entries()) {
    bytes.set(letter.bytes, index === 0 ? 0 : ends[index - 1]!)
  }
  return {
    paths: waiting.map(({ path }) => path),
    letters: waiting.map(({ letter }) => letter),
    ends,
    bytes,
  }
}

export const unpack = ({ paths, letters, ends, bytes }: Pack): Waiting[] =>
  paths.map((path, index) => ({
    path,
    letter: letters[index]!,
    bytes: bytes.subarray(index === 0 ? 0 : ends[index - 1]!, ends[index]!),
  }))
