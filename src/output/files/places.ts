/** Where a run's files stand: aside while it goes, in place when it is whole. */
import { join, resolve } from 'node:path'
import type { FileFormat } from '../formats'

export interface Places {
  /** The finished output. */
  out: string
  /** Held by the run that writes to the output. */
  lock: string
  /** Everything unfinished stands in this folder beside it. */
  aside: string
  /** The same while it is being made. */
  making: string
  /** The parts that blocks are appended to. */
  parts: string
  /** The whole output, before it is moved into place. */
  whole: string
  /** The output before, while the new one takes its place. */
  old: string
  journal: string
  failed: string
  /** The failures without those of letters that have changed since. */
  mended: string
  /** The journal and the failures once the output is in place. */
  keptJournal: string
  keptFailed: string
}

export function placesOf(name: string, { result }: FileFormat): Places {
  const out = resolve(name)
  const aside = `${out}.partial`
  const isFolder = result === 'folder' || result === 'parquet'
  return {
    out,
    lock: `${out}.lock`,
    aside,
    making: `${aside}.new`,
    parts: join(aside, 'parts'),
    whole: join(aside, 'whole'),
    old: join(aside, 'old'),
    journal: join(aside, 'journal'),
    failed: join(aside, 'failed.ndjson'),
    mended: join(aside, 'mended.ndjson'),
    keptJournal: isFolder ? join(out, '.journal') : `${out}.journal`,
    keptFailed: failuresOf(out),
  }
}

/** Where the failures of a file output stand, if there are any. */
export const failuresOf = (out: string): string => `${resolve(out)}.failed.ndjson`
