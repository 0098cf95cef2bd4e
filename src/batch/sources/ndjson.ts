/** NDJSON: one letter a line, as `{"id": …, "text": …}`. */
import type { Readable } from 'node:stream'
import type { LetterSource } from '../letter'
import { opened } from './gzip'
import {
  BOMB,
  type Context,
  type Input,
  type Limits,
  reasonOf,
  STANDARD_INPUT,
  TOO_LARGE,
  Unpacked,
} from './input'

export function ndjsonFile(path: string, { limits }: Context): Input {
  const { stream, size, zipped, share, problem } = opened(path)
  const unpacked = zipped ? new Unpacked(() => size, limits) : null
  async function* letters(): AsyncGenerator<LetterSource> {
    yield* ndjson(stream, path, limits, unpacked)
    const wrong = problem()
    if (wrong !== null) yield { path, problem: wrong }
  }
  return { letters: letters(), share }
}

/** @param name what the path of each letter begins with; null for standard input, where ids stand alone */
export async function* ndjson(
  stream: Readable,
  name: string | null,
  limits: Limits,
  unpacked: Unpacked | null = null,
): AsyncGenerator<LetterSource> {
  let number = 0
  try {
    for await (const line of linesOf(stream, limits.letterBytes, unpacked)) {
      number++
      const path = name === null ? `${number}` : `${name}#${number}`
      if (line === null) yield { path, problem: TOO_LARGE }
      else if (line.length > 0) yield letterOf(line, name, path)
    }
  } catch (error) {
    yield { path: name ?? STANDARD_INPUT, problem: reasonOf(error) }
  }
}

const NO_LETTER = 'This line is no {"id": …, "text": …}'

function letterOf(line: Buffer, name: string | null, path: string): LetterSource {
  let value: unknown
  try {
    value = JSON.parse(line.toString('utf8'))
  } catch {
    return { path, problem: NO_LETTER }
  }
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown }
  if (typeof text !== 'string') return { path, problem: NO_LETTER }
  const own = typeof id === 'string' || typeof id === 'number'
  return {
    path: own ? (name === null ? `${id}` : `${name}#${id}`) : path,
    bytes: encoder.encode(text),
  }
}

const encoder = new TextEncoder()
const NEWLINE = 10

/** Lines as bytes, without their end; null for a line longer than the limit. */
async function* linesOf(
  stream: Readable,
  limit: number,
  unpacked: Unpacked | null,
): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let length = 0
  const take = (end: Buffer): Buffer | null => {
    const whole = length + end.length > limit ? null : Buffer.concat([...parts, end])
    parts = []
    length = 0
    return whole && trimmed(whole)
  }
  for await (const chunk of withoutMark(stream)) {
    if (unpacked && !unpacked.add(chunk.length)) throw new Error(BOMB)
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield take(chunk.subarray(start, end))
      start = end + 1
    }
    length += chunk.length - start
    if (length <= limit) parts.push(chunk.subarray(start))
    else parts = []
  }
  if (length > 0) yield take(Buffer.alloc(0))
}

const MARK = Buffer.from('\uFEFF')

/** The stream without the byte-order mark that Windows programs put at the head of a file. */
async function* withoutMark(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of stream) {
    if (head === null) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < MARK.length) continue
    yield head.subarray(head.indexOf(MARK) === 0 ? MARK.length : 0)
    head = null
  }
  if (head?.length) yield head
}

/** Without the carriage return of a Windows line end. */
const trimmed = (line: Buffer): Buffer => (line.at(-1) === 13 ? line.subarray(0, -1) : line)
