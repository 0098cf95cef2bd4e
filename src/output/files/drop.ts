/** Takes the rows of letters that have changed out of text output, record by record. */
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { FileFormat } from '../formats'
import { recordsOf } from '../records'

/** @param dropped the first 32 digits of letters' keys */
export async function dropLetters(
  path: string,
  targetPath: string,
  { name, result }: FileFormat,
  dropped: ReadonlySet<string>,
): Promise<void> {
  const zipped = name.endsWith('.gz')
  async function* kept(stream: AsyncIterable<Buffer>) {
    for await (const { letter, bytes } of recordsOf(stream, result === 'folder')) {
      if (letter === null || !dropped.has(letter.slice(0, 32))) yield bytes
    }
  }
  const file = createReadStream(path)
  const target = createWriteStream(targetPath)
  if (zipped) await pipeline(file, createGunzip(), kept, createGzip(), target)
  else await pipeline(file, kept, target)
}
