/** Opens a zip archive, also one with bytes behind its end, at which yauzl gives up. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fromRandomAccessReader, open, RandomAccessReader, type ZipFile } from 'yauzl'

const CHUNK = 65_536
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false }

export interface OpenZip {
  archive: ZipFile
  /** How many bytes stand behind the end of the archive. */
  behind: number
}

export async function openZip(path: string): Promise<OpenZip> {
  try {
    return { archive: await settled((done) => open(path, OPTIONS, done)), behind: 0 }
  } catch (error) {
    const behind = bytesBehind(error)
    if (behind === null) throw error
    const head = new Head(openSync(path, 'r'))
    const size = statSync(path).size - behind
    const archive = await settled((done) => fromRandomAccessReader(head, size, OPTIONS, done))
    return { archive, behind }
  }
}

const settled = (start: (done: (error: Error | null, archive: ZipFile) => void) => void) =>
  new Promise<ZipFile>((resolve, reject) =>
    start((error, archive) => (error ? reject(error) : resolve(archive))),
  )

/** The end says how long the comment behind it is; what goes on behind that is none of the archive. */
function bytesBehind(error: unknown): number | null {
  const [, expected, found] =
    /^Invalid comment length\. Expected: (\d+)\. Found: (\d+)/.exec((error as Error).message) ?? []
  const behind = Number(expected) - Number(found)
  return behind > 0 ? behind : null
}

/** The beginning of a file as if it were all of it. */
class Head extends RandomAccessReader {
  constructor(private readonly file: number) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#chunks(start, end))
  }

  *#chunks(start: number, end: number): Generator<Buffer> {
    for (let position = start; position < end; ) {
      const chunk = Buffer.alloc(Math.min(CHUNK, end - position))
      const read = readSync(this.file, chunk, 0, chunk.length, position)
      if (read === 0) return
      position += read
      yield chunk.subarray(0, read)
    }
  }

  override close(done: (error: Error | null) => void): void {
    closeSync(this.file)
    done(null)
  }
}
