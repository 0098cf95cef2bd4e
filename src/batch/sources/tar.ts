/** The letters in a tar archive, gzipped or not, as it streams by. */
import { createReadStream, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import type { LetterSource } from '../letter'
import {
  BOMB,
  type Context,
  type Input,
  LEADS_OUT,
  leadsOut,
  leaveOut,
  NESTED,
  promisedBy,
  reasonOf,
  TOO_LARGE,
  Unpacked,
} from './input'

export function tar(path: string, context: Context): Input {
  const { limits } = context
  const size = statSync(path).size
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  const archive = extract()
  const zipped = /z$/i.test(path)
  const stream = zipped ? file.pipe(createGunzip()) : file
  const unpacked = new Unpacked(() => size, limits)
  const fail = (error: Error) => archive.destroy(error)
  file.on('error', fail)
  stream.on('error', fail)
  stream.on('data', (chunk: Buffer) => {
    if (!unpacked.add(chunk.length)) stream.destroy(new Error(BOMB))
  })
  stream.pipe(archive)

  async function* letters(): AsyncGenerator<LetterSource> {
    try {
      for await (const entry of archive) {
        const { name, type, size: bytes = 0 } = entry.header
        const own = `${path}/${name.replace(/^\.\//, '')}`
        const promised = type === 'file' ? promisedBy(name) : 'hidden'
        if (promised !== 'letter') {
          entry.resume()
          if (promised === 'archive') yield { path: own, problem: NESTED }
          else if (promised === 'other') leaveOut(context, name)
        } else if (leadsOut(name) || bytes > limits.letterBytes) {
          entry.resume()
          yield { path: own, problem: leadsOut(name) ? LEADS_OUT : TOO_LARGE }
        } else {
          const chunks: Uint8Array[] = []
          for await (const chunk of entry as AsyncIterable<Uint8Array>) chunks.push(chunk)
          yield { path: own, bytes: Buffer.concat(chunks) }
        }
      }
    } catch (error) {
      yield { path, problem: `The tar archive is broken: ${reasonOf(error)}` }
    } finally {
      file.destroy()
    }
  }
  return { letters: letters(), share: () => (size === 0 ? 1 : file.bytesRead / size) }
}
