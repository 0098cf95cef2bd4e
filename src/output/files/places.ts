/** Where a run's files stand: aside while it goes, in place when it is whole. */
import { dirname, join, resolve } from 'node:path'
import type { FileFormat } from '../formats'

export interface Places {
  /** The finished output. */
  out: string
  /** Everything unfinished stands in this folder beside it. */
  aside: string
  /** The parts that blocks are appended to. */
  parts: string
  /** The whole output, before it is moved into place. */
  whole: string
  journal: string
  failed: string
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
    aside,
    parts: join(aside, 'parts'),
    whole: join(aside, 'whole'),
    journal: join(aside, 'journal'),
    failed: join(aside, 'failed.ndjson'),
    keptJournal: isFolder ? join(out, '.journal') : `${out}.journal`,
    keptFailed: join(isFolder ? out : dirname(out), 'failed.ndjson'),
  }
}
