/** A file's bytes as they stream by, unpacked where its name says that it is gzipped. */
import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { constants, crc32, createInflateRaw } from 'node:zlib'
import { bytesBehind, readAt, reasonOf, WRONG_SUM } from './input'

export interface Opened {
  stream: Readable
  /** The bytes of the file itself. */
  size: number
  zipped: boolean
  /** The share of the file that was read, from 0 to 1. */
  share: () => number
  /** What is wrong with a gzipped file, once the stream has ended; null where all of it was unpacked. */
  problem: () => string | null
}

const CHUNK = 256 * 1024

export function opened(path: string): Opened {
  const { size } = statSync(path)
  const shareOf = (read: number) => (size === 0 ? 1 : read / size)
  if (!/gz$/i.test(path)) {
    const stream = createReadStream(path, { highWaterMark: CHUNK })
    const share = () => shareOf(stream.bytesRead)
    return { stream, size, zipped: false, share, problem: () => null }
  }
  const members = new Members(path, size)
  return {
    stream: Readable.from(members.bytes()),
    size,
    zipped: true,
    share: () => shareOf(members.read),
    problem: () => members.problem,
  }
}

/**
 * The members of a gzip file, one after another. Node's own reader throws away what it has unpacked where the
 * file is cut off or other bytes follow; here all that was whole is given before the problem is told.
 */
class Members {
  /** Bytes of the file that were read. */
  read = 0
  problem: string | null = null

  constructor(
    private readonly path: string,
    private readonly size: number,
  ) {}

  async *bytes(): AsyncGenerator<Buffer> {
    try {
      while (this.read < this.size && this.problem === null) {
        const body = endOfHead(readAt(this.path, this.read, CHUNK))
        if (body === null) this.problem = this.#behind()
        else yield* this.#member(this.read + body)
      }
    } catch (error) {
      this.problem = `The gzip file is broken: ${reasonOf(error)}`
    }
  }

  async *#member(start: number): AsyncGenerator<Buffer> {
    const file = createReadStream(this.path, { start, highWaterMark: CHUNK })
    const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH })
    file.on('error', (error) => inflate.destroy(error)).pipe(inflate)
    let sum = 0
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum)
        this.read = start + inflate.bytesWritten
        yield chunk
      }
    } finally {
      file.destroy()
    }
    this.read = start + inflate.bytesWritten
    const tail = readAt(this.path, this.read, TAIL)
    this.read += tail.length
    if (tail.length < TAIL) this.problem = 'The gzip file is cut off'
    else if (tail.readUInt32LE(0) !== sum) this.problem = WRONG_SUM
  }

  /** Zeros fill up the last block of a tape; anything else behind the members is told. */
  #behind(): string | null {
    if (this.read === 0) return 'It is no gzip file'
    const count = this.size - this.read
    const isFiller = readAt(this.path, this.read, CHUNK).every((byte) => byte === 0)
    this.read = this.size
    return isFiller ? null : bytesBehind(count)
  }
}

/** A member ends with its checksum and its length, four bytes each. */
const TAIL = 8
const HEAD = 10
/** Bits of a head's fourth byte: what follows its ten bytes, in this order. */
const FLAGS = { extra: 4, name: 8, comment: 16, sum: 2 }

/** Where the head of a member ends (RFC 1952); null where there is none. */
function endOfHead(bytes: Buffer): number | null {
  if (bytes.length < HEAD || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null
  const flags = bytes[3]!
  let end = HEAD
  if (flags & FLAGS.extra) end += 2 + (bytes[end] ?? 0) + 256 * (bytes[end + 1] ?? 0)
  for (const flag of [FLAGS.name, FLAGS.comment]) {
    if (!(flags & flag)) continue
    const zero = bytes.indexOf(0, end)
    if (zero === -1) return null
    end = zero + 1
  }
  return flags & FLAGS.sum ? end + 2 : end
}
