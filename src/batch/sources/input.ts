/** A place that letters come from, and how far through it a run is. */
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

/** Names of letters inside folders and archives; other files there are none. */
export const isLetterName = (name: string): boolean =>
  /\.(?:txt|text|md|markdown|pdf)$/i.test(name) && !/(?:^|\/)(?:\.[^./]|__MACOSX\/)/.test(name)

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
