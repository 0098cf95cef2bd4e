/** The letters in a zip archive, one entry at a time. */
import { type Entry, getFileNameLowLevel, open, type ZipFile } from 'yauzl'
import type { LetterSource } from '../letter'
import {
  BOMB,
  type Input,
  isLetterName,
  LEADS_OUT,
  type Limits,
  leadsOut,
  reasonOf,
  TOO_LARGE,
  Unpacked,
} from './input'

export function zip(path: string, limits: Limits): Input {
  let taken = 0
  let total: number | null = null
  async function* letters(): AsyncGenerator<LetterSource> {
    let archive: ZipFile | null = null
    try {
      archive = await opened(path)
      archive.on('error', () => {})
      total = archive.entryCount
      const size = archive.fileSize
      const unpacked = new Unpacked(() => size, limits)
      for await (const entry of entriesOf(archive)) {
        taken++
        const name = nameOf(entry)
        if (!isLetterName(name)) continue
        const letter = await letterOf(archive, entry, name, `${path}/${name}`, limits)
        yield letter
        if (letter.bytes && !unpacked.add(letter.bytes.length)) throw new Error(BOMB)
      }
    } catch (error) {
      yield { path, problem: `The zip archive is broken: ${reasonOf(error)}` }
    } finally {
      archive?.close()
    }
  }
  return { letters: letters(), share: () => (total === null ? null : Math.min(1, taken / total)) }
}

/** Names are decoded here: yauzl would give up the archive for one name that leads out of it. */
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false }

const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)

const opened = (path: string) =>
  new Promise<ZipFile>((resolve, reject) =>
    open(path, OPTIONS, (error, archive) => (error ? reject(error) : resolve(archive))),
  )

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

async function letterOf(
  archive: ZipFile,
  entry: Entry,
  name: string,
  path: string,
  limits: Limits,
): Promise<LetterSource> {
  if (leadsOut(name)) return { path, problem: LEADS_OUT }
  if (entry.uncompressedSize > limits.letterBytes) return { path, problem: TOO_LARGE }
  try {
    return { path, bytes: await bytesOf(archive, entry) }
  } catch (error) {
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
