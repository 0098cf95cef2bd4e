/** The journal of a run: what has been committed, so that a run that was killed goes on from there. */
import { createReadStream, existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Fields } from '../../schema/fields'

/** No first line of ours is longer, but for an id of its own. */
const HEAD_BYTES = 1_000_000

/** The first line: what wrote the output. Another version's output is not gone on with. */
export interface JournalHead {
  imr: string
  schemaVersion: number
  format: string
  /** Missing in the outputs without them. */
  spans?: true
  /** The only fields in it, where it has not all. */
  fields?: Fields
}

/** A letter that was committed. */
export type Entry = [
  letter: string | null,
  path: string,
  format: string | null,
  warnings: number,
  problem: string | null,
  caseNumber: string | null,
]

/** Every other line. */
export interface Commit {
  /** Bytes of each part, and at the end of the failures, that are whole. */
  sizes: number[]
  letters: Entry[]
  /** A run over a finished output starts here: paths that could not be had are tried again. */
  again?: true
  /** All is written; what is left is moving it into place. */
  finished?: true
  /** Letters, by their first 32 digits, whose rows were taken out because they had changed. */
  dropped?: string[]
}

/** The lines of a journal as far as they are whole; none where there is no journal. */
async function* linesOf(path: string): AsyncGenerator<unknown> {
  if (!existsSync(path)) return
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const value = parsed(line)
    if (value === null) return
    yield value
  }
}

/** The first line of a file, which may be no journal; null where it is empty. */
export async function firstLine(path: string): Promise<string | null> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return bytesRead === 0 ? null : buffer.toString('utf8', 0, bytesRead).split('\n')[0]!
  } finally {
    await file.close()
  }
}

export async function readHead(path: string): Promise<JournalHead | null> {
  for await (const head of linesOf(path)) return head as JournalHead
  return null
}

export async function* readCommits(path: string): AsyncGenerator<Commit> {
  let isHead = true
  for await (const commit of linesOf(path)) {
    if (!isHead) yield commit as Commit
    isHead = false
  }
}

/** Ends a journal where its last whole line ends. */
export async function repairJournal(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const block = Buffer.alloc(64 * 1024)
    let { size } = await file.stat()
    while (size > 0) {
      const start = Math.max(0, size - block.length)
      const { bytesRead } = await file.read(block, 0, size - start, start)
      const newline = block.subarray(0, bytesRead).lastIndexOf('\n')
      size = newline === -1 ? start : start + newline + 1
      if (newline !== -1) break
    }
    await file.truncate(size)
  } finally {
    await file.close()
  }
}

export async function writeCommit(path: string, commit: Commit): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.appendFile(`${JSON.stringify(commit)}\n`)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** A line that a kill cut off is no line. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
