/** A pack of letters as the data of a job: any machine can read it, whatever disks it sees. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { letterKey } from '../../batch/hash'
import { pack, unpack, type Waiting } from '../../batch/pack'

export interface JobData {
  paths: string[]
  ends: number[]
  /** Letters, by their keys, that were at these paths before and give way. */
  givingWay: string[]
  /** The letters' bytes end to end, gzipped, in Base64. */
  bytes: string
}

export function toJob(waiting: readonly Waiting[], givingWay: string[]): JobData {
  const { paths, ends, bytes } = pack(waiting)
  return { paths, ends: [...ends], givingWay, bytes: gzipSync(bytes).toString('base64') }
}

export function fromJob({ paths, ends, bytes }: JobData): Waiting[] {
  const packed = {
    paths,
    letters: paths.map(() => ''),
    ends: Uint32Array.from(ends),
    bytes: gunzipSync(Buffer.from(bytes, 'base64')),
  }
  return unpack(packed).map((letter) => ({ ...letter, letter: letterKey(letter.bytes) }))
}

/** The same letters at the same paths make the same job, so that enqueuing again doubles none. */
export function jobId(waiting: readonly Waiting[], schemaVersion: number): string {
  const hash = createHash('sha256').update(`${schemaVersion}`)
  for (const { letter, path } of waiting) hash.update(`\n${letter} ${path}`)
  const digits = hash.digest('hex').slice(0, 32)
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
