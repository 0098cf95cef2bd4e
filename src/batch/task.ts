/** What a worker thread is asked for, and what it answers. */
import type { Fields } from '../schema/fields'
import type { Pack } from './pack'

/** The kinds of output a worker can write; each is one row of `src/output/renderers.ts`. */
export type RendererName =
  | 'results'
  | 'ndjson'
  | 'ndjson-gz'
  | 'ndjson-zst'
  | 'csv'
  | 'duckdb'
  | 'postgres'

/** What the output wants of each letter. */
export interface Rendering {
  renderer: RendererName
  /** Whether values come with the places of their words. */
  spans: boolean
  /** The only fields that are wanted; null for all. */
  fields: Fields | null
}

export interface Task {
  rendering: Rendering
  pack: Pack
  /** See `Watch`. */
  reading: Int32Array
}

export interface SplitTask {
  bytes: Uint8Array
  reading: Int32Array
}

/** What became of one letter, for counting and for the journal. */
export interface Outcome {
  path: string
  letter: string
  format: string | null
  warnings: number
  caseNumber: string | null
  problem: string | null
}

export interface Answer {
  outcomes: Outcome[]
  /** One block for each file of the output, in its order; rows of letters that were read. */
  blocks: Uint8Array[]
}
