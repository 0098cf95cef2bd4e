/** A place that letters come from, and how far through it a run is. */
import { closeSync, openSync, readSync, type Stats } from 'node:fs'
import type { LetterSource } from '../letter'

/** What names standard input on a command line. */
export const STANDARD_INPUT = '-'

export interface Input {
  letters: AsyncIterable<LetterSource>
  /** The share of it that has been taken, from 0 to 1; null where that cannot be told yet. */
  share: () => number | null
}

/** What is too much for a letter, or for an archive that is no bomb. */
export interface Limits {
  /** The most bytes a letter may have. */
  letterBytes: number
  /** The most bytes that an archive may unpack to for each of its own, once past `unpackedBytes`. */
  ratio: number
  /** So many bytes an archive may unpack to whatever its own size. */
  unpackedBytes: number
}

export const LIMITS: Limits = {
  letterBytes: 64_000_000,
  ratio: 200,
  unpackedBytes: 1_000_000_000,
}

export const TOO_LARGE = 'It is larger than any letter'
export const BOMB = 'It unpacks to far more than its size; the rest of it was left out'
export const LEADS_OUT = 'Its name leads out of the archive'
export const NO_FILE = 'It is a pipe or a device, not a file; standard input is -'
export const WRONG_SUM = 'It is damaged: its words do not add up to its checksum'
/** What the shell has opened for the command, as in `imr parse <(pdftotext letter.pdf -)`. */
const OPENED = /^\/dev\/(?:stdin|fd\/\d+)$/

/** Whether reading a path could wait for ever: for whoever writes to a pipe, or for the end of a device. */
export const isPipeOrDevice = (path: string, stat: Stats): boolean =>
  !OPENED.test(path) && !stat.isFile() && !stat.isDirectory()

export const NESTED = 'It is an archive within an archive: unpack the outer one first'

/** Of an archive that is whole, with something else behind it. */
export const bytesBehind = (count: number): string => `${count} bytes behind its end were left out`

/** What a run needs to know wherever it takes letters from. */
export interface Context {
  limits: Limits
  /** Counts the files inside folders and archives that are no letters, by the ending of their names. */
  leftOut: Map<string, number>
  /** Counts the files that hold letters or ought to: letters, and archives, which are one each. */
  files: number
}

/** What a name inside a folder or an archive promises. */
export type Promised = 'letter' | 'archive' | 'hidden' | 'other'

export function promisedBy(name: string): Promised {
  if (/(?:^|\/)(?:\.[^./]|__MACOSX\/)/.test(name)) return 'hidden'
  if (/\.(?:txt|text|md|markdown|pdf)$/i.test(name)) return 'letter'
  return /\.(?:zip|tar|tar\.gz|tgz)$/i.test(name) ? 'archive' : 'other'
}

export function leaveOut({ leftOut }: Context, name: string): void {
  const [ending = 'no ending'] = /\.[^./]{1,12}$/.exec(name) ?? []
  leftOut.set(ending, (leftOut.get(ending) ?? 0) + 1)
}

/** Names that would stand outside the folder an archive is unpacked to. */
export const leadsOut = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..')

/** Counts what an archive unpacks to. */
export class Unpacked {
  #bytes = 0

  constructor(
    private readonly packedBytes: () => number,
    private readonly limits: Limits,
  ) {}

  /** @returns whether that is still what an honest archive holds */
  add(bytes: number): boolean {
    this.#bytes += bytes
    const { ratio, unpackedBytes } = this.limits
    return this.#bytes <= Math.max(unpackedBytes, ratio * this.packedBytes())
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EACCES: 'Permission to read it is denied',
  ELOOP: 'Its symbolic links lead in a circle',
  EISDIR: 'It is a folder',
}

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message ?? String(error)
}

/** An input that is one letter. */
export function one(source: LetterSource): Input {
  let share = 0
  async function* letters(): AsyncGenerator<LetterSource> {
    share = 1
    yield source
  }
  return { letters: letters(), share: () => share }
}

/** The bytes of a file from a place on; fewer than `count` where it ends before. */
export function readAt(path: string, place: number, count: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(count)
    return bytes.subarray(0, readSync(file, bytes, 0, count, place))
  } finally {
    closeSync(file)
  }
}
