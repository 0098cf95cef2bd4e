/** The letters in a zip archive, one entry at a time. */
import { crc32 } from 'node:zlib'
import { type Entry, getFileNameLowLevel, type ZipFile } from 'yauzl'
import type { LetterSource } from '../letter'
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
  reasonOf,
  TOO_LARGE,
  Unpacked,
  WRONG_SUM,
} from './input'
import { openZip } from './zip-file'

const BROKEN = 'The zip archive is broken'

export function zip(path: string, context: Context): Input {
  let taken = 0
  let total: number | null = null
  async function* letters(): AsyncGenerator<LetterSource> {
    let archive: ZipFile | null = null
    try {
      const opened = await openZip(path)
      archive = opened.archive
      archive.on('error', () => {})
      total = archive.entryCount
      const size = archive.fileSize
      const unpacked = new Unpacked(() => size, context.limits)
      const { behind } = opened
      if (behind > 0) yield { path, problem: bytesBehind(behind) }
      for await (const entry of entriesOf(archive)) {
        taken++
        const name = nameOf(entry)
        const own = `${path}/${name}`
        const promised = name.endsWith('/') ? 'hidden' : promisedBy(name)
        if (promised !== 'hidden' && leadsOut(name)) yield { path: own, problem: LEADS_OUT }
        else if (promised === 'letter') yield await letterOf(archive, entry, own, unpacked, context)
        else if (promised === 'archive') yield { path: own, problem: NESTED }
        else if (promised === 'other') leaveOut(context, name)
      }
    } catch (error) {
      yield { path, problem: `${BROKEN}: ${reasonOf(error)}` }
    } finally {
      archive?.close()
    }
  }
  return { letters: letters(), share: () => (total === null ? null : Math.min(1, taken / total)) }
}

/** Names are decoded here: yauzl would give up the archive for one name that leads out of it. */
const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)

async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await nextOf(archive)
    if (!entry) return
    yield entry
  }
}

const nextOf = (archive: ZipFile) =>
  new Promise<Entry | null>((resolve, reject) => {
    const onEntry = (entry: Entry) => done(() => resolve(entry))
    const onEnd = () => done(() => resolve(null))
    const onError = (error: Error) => done(() => reject(error))
    const done = (settle: () => void) => {
      archive.off('entry', onEntry).off('end', onEnd).off('error', onError)
      settle()
    }
    archive.on('entry', onEntry).on('end', onEnd).on('error', onError)
    archive.readEntry()
  })

/** yauzl ends an entry that holds more than it says within a chunk of so many bytes. */
const CHUNK = 65_536

/** @throws where the archive as a whole unpacks to too much */
async function letterOf(
  archive: ZipFile,
  entry: Entry,
  path: string,
  unpacked: Unpacked,
  { limits }: Context,
): Promise<LetterSource> {
  const { uncompressedSize: size } = entry
  if (size > limits.letterBytes) return { path, problem: TOO_LARGE }
  // What an entry says counts before it is read: thousands may stand on the same few bytes.
  if (!unpacked.add(size)) throw new Error(BOMB)
  try {
    const bytes = await bytesOf(archive, entry)
    return crc32(bytes) === entry.crc32 ? { path, bytes } : { path, problem: WRONG_SUM }
  } catch (error) {
    unpacked.add(CHUNK)
    return { path, problem: reasonOf(error) }
  }
}

/** yauzl ends the stream with an error where an entry holds more or less than it says. */
const bytesOf = (archive: ZipFile, entry: Entry) =>
  new Promise<Buffer>((resolve, reject) =>
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    }),
  )
