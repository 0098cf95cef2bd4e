/** Takes the rows of letters that have changed out of text output, record by record. */
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { FileFormat } from '../formats'

const QUOTE = 34
const NEWLINE = 10

/** Whole records of a stream; a line end within quotes ends none where `quoted`. */
async function* recordsOf(stream: AsyncIterable<Buffer>, quoted: boolean): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let inside = false
  for await (const chunk of stream) {
    let start = 0
    for (let index = 0; index < chunk.length; index++) {
      if (quoted && chunk[index] === QUOTE) inside = !inside
      if (chunk[index] !== NEWLINE || inside) continue
      yield Buffer.concat([...parts, chunk.subarray(start, index + 1)])
      parts = []
      start = index + 1
    }
    parts.push(chunk.subarray(start))
  }
  const rest = Buffer.concat(parts)
  if (rest.length > 0) yield rest
}

/** A record names its letter in its first 64-digit word. */
const letterOf = (record: Buffer): string | undefined =>
  /"([0-9a-f]{64})"/.exec(record.toString('latin1', 0, 100))?.[1]

/** @param dropped the first 32 digits of letters' keys */
export async function dropLetters(
  path: string,
  targetPath: string,
  { name, result }: FileFormat,
  dropped: ReadonlySet<string>,
): Promise<void> {
  const zipped = name.endsWith('.gz')
  async function* kept(stream: AsyncIterable<Buffer>) {
    for await (const record of recordsOf(stream, result === 'folder')) {
      const letter = letterOf(record)
      if (letter === undefined || !dropped.has(letter.slice(0, 32))) yield record
    }
  }
  const file = createReadStream(path)
  const target = createWriteStream(targetPath)
  if (zipped) await pipeline(file, createGunzip(), kept, createGzip(), target)
  else await pipeline(file, kept, target)
}
