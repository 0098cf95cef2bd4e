/** The letters in a tar archive, gzipped or not, as it streams by. */
import { extract } from 'tar-stream'
import type { LetterSource } from '../letter'
import { opened } from './gzip'
import {
  BOMB,
  bytesBehind,
  type Context,
  type Input,
  LEADS_OUT,
  leadsOut,
  leaveOut,
  NESTED,
  promisedBy,
  readAt,
  reasonOf,
  TOO_LARGE,
  Unpacked,
} from './input'

/** A tar is made of blocks; two of them without a sign in them are its end. */
const BLOCK = 512
const END_MARK = 2 * BLOCK

/** Whether a tar that is not zipped has its end at a place. */
function endsAt(path: string, place: number): boolean {
  const mark = readAt(path, place, END_MARK)
  return mark.length === END_MARK && mark.every((byte) => byte === 0)
}

export function tar(path: string, context: Context): Input {
  const { limits } = context
  const { stream, size, zipped, share, problem } = opened(path)
  const archive = extract()
  const unpacked = new Unpacked(() => size, limits)
  stream.on('error', (error: Error) => archive.destroy(error))
  stream.on('data', (chunk: Buffer) => {
    if (!unpacked.add(chunk.length)) stream.destroy(new Error(BOMB))
  })
  stream.pipe(archive)

  async function* letters(): AsyncGenerator<LetterSource> {
    /** Where the last entry ends that was had: behind its head and its blocks. */
    let end = 0
    try {
      for await (const entry of archive) {
        const { name, type, size: bytes = 0 } = entry.header
        end = entry.offset + BLOCK + Math.ceil(bytes / BLOCK) * BLOCK
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
      const isWhole = !zipped && endsAt(path, end)
      const broken = problem() ?? `The tar archive is broken: ${reasonOf(error)}`
      yield { path, problem: isWhole ? bytesBehind(size - end - END_MARK) : broken }
      return
    } finally {
      stream.destroy()
    }
    const wrong = problem()
    if (wrong !== null) yield { path, problem: wrong }
  }
  return { letters: letters(), share }
}
