/** Text output record by record, each with the letter that it is of. */

const QUOTE = 34
const NEWLINE = 10

export interface OutputRecord {
  /** The key of its letter; null for the head of a table. */
  letter: string | null
  /** With its line end. */
  bytes: Buffer
}

/** @param quoted whether a line end within quotes ends no record */
export async function* recordsOf(
  stream: AsyncIterable<Buffer> | Iterable<Buffer>,
  quoted: boolean,
): AsyncGenerator<OutputRecord> {
  let parts: Buffer[] = []
  let inside = false
  for await (const chunk of stream) {
    let start = 0
    for (let index = 0; index < chunk.length; index++) {
      if (quoted && chunk[index] === QUOTE) inside = !inside
      if (chunk[index] !== NEWLINE || inside) continue
      yield recordOf(Buffer.concat([...parts, chunk.subarray(start, index + 1)]))
      parts = []
      start = index + 1
    }
    parts.push(chunk.subarray(start))
  }
  const rest = Buffer.concat(parts)
  if (rest.length > 0) yield recordOf(rest)
}

/** A record names its letter in its first 64-digit word. */
const recordOf = (bytes: Buffer): OutputRecord => ({
  letter: /"([0-9a-f]{64})"/.exec(bytes.toString('latin1', 0, 100))?.[1] ?? null,
  bytes,
})
