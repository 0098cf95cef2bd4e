/** Whole archives from code: letters in, results out, on all cores. */
import {
  type AcceptedOptions,
  callback,
  checkOptions,
  count,
  described,
  flag,
  wrongArgument,
} from '../arguments'
import { letterKey } from './hash'
import type { LetterInput, LetterResult } from './letter'
import type { Waiting } from './pack'
import { packsOf } from './packs'
import { Pool } from './pool'
import type { Outcome } from './task'

export interface Progress {
  /** Letters whose result has been handed out. */
  done: number
  /** Those of them that could not be read. */
  failed: number
  /** Bytes of all letters taken so far. */
  bytes: number
}

export interface ParseAllOptions {
  /** Threads; default: one a core. */
  concurrency?: number
  /** Ends the run: no further letter is taken, and the iteration throws the signal's reason. */
  signal?: AbortSignal
  /** Called after every pack of letters. */
  onProgress?: (progress: Progress) => void
  /** Whether results have their spans; default false. */
  spans?: boolean
}

const OPTIONS: AcceptedOptions<ParseAllOptions> = {
  concurrency: count,
  signal: { expected: 'an AbortSignal', is: (value) => value instanceof AbortSignal },
  onProgress: callback,
  spans: flag,
}

/**
 * Reads letters on worker threads. Results come in the order of the letters; a letter that cannot be
 * read is a result with its `problem`. Letters are taken only as fast as results are. Arguments that are not as
 * they must be are a `TypeError`, at once.
 */
export function parseAll(
  sources: Iterable<LetterInput> | AsyncIterable<LetterInput>,
  options: ParseAllOptions = {},
): AsyncGenerator<LetterResult, void, undefined> {
  if (typeof sources === 'string' || !isIterable(sources)) {
    throw wrongArgument('The letters', 'an iterable of { id, text } or { id, bytes }', sources)
  }
  checkOptions(options, OPTIONS)
  return results(sources, options)
}

const isIterable = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Symbol.iterator in value || Symbol.asyncIterator in value)

async function* results(
  sources: Iterable<LetterInput> | AsyncIterable<LetterInput>,
  { concurrency, signal, onProgress, spans = false }: ParseAllOptions,
): AsyncGenerator<LetterResult, void, undefined> {
  const progress: Progress = { done: 0, failed: 0, bytes: 0 }
  const pool = new Pool({ rendering: { renderer: 'results', spans, fields: null }, concurrency })
  try {
    for await (const { outcomes, blocks } of pool.run(
      packsOf(waitingOf(sources, progress, signal)),
    )) {
      signal?.throwIfAborted()
      const lines = decoder.decode(blocks[0]).split('\n')
      let line = 0
      for (const outcome of outcomes) {
        progress.done++
        if (outcome.problem !== null) progress.failed++
        const result: LetterResult | null = lines[line] ? JSON.parse(lines[line]!) : null
        const own = result?.id === outcome.path && result.letter === outcome.letter
        if (own) line++
        yield own ? result : unreadResult(outcome)
      }
      onProgress?.({ ...progress })
    }
    signal?.throwIfAborted()
  } finally {
    await pool.close()
  }
}

/** For a letter whose thread ended before it could answer. */
const unreadResult = ({ path: id, letter, problem }: Outcome): LetterResult => ({
  id,
  letter,
  determination: null,
  spans: null,
  messages: [],
  problem,
})

const decoder = new TextDecoder()
const encoder = new TextEncoder()

async function* waitingOf(
  sources: Iterable<LetterInput> | AsyncIterable<LetterInput>,
  progress: Progress,
  signal: AbortSignal | undefined,
): AsyncGenerator<Waiting> {
  for await (const source of sources) {
    if (signal?.aborted) return
    checkLetter(source)
    const bytes = source.text === undefined ? source.bytes : encoder.encode(source.text)
    progress.bytes += bytes.length
    yield { path: source.id, letter: letterKey(bytes), bytes }
  }
}

function checkLetter(letter: LetterInput): void {
  const { id, text, bytes } = letter ?? {}
  if (typeof id === 'string' && (typeof text === 'string' || bytes instanceof Uint8Array)) return
  const name = typeof id === 'string' ? `The letter ${described(id)}` : 'A letter'
  const came = typeof id === 'string' ? (text ?? bytes) : letter
  throw wrongArgument(name, '{ id, text } with a string or { id, bytes } with a Uint8Array', came)
}
