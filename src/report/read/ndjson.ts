/** Letters of NDJSON output, plain or compressed. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { STANDARD_INPUT } from '../../batch/sources/input'
import { WrongUsage } from '../../batch/wrong-usage'
import { tables } from '../../output/tables'
import type { ReadLetter } from '../../output/tables/column'
import { SCHEMA_VERSION } from '../../schema/version'
import { COLUMNS, type LetterRow, PARTS } from '../rows'

const CHUNK = 256 * 1024

const UNPACKING: Readonly<
  Record<string, (file: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>>
> = {
  '.gz': gunzipped,
  '.zst': unzstd,
}

export async function* ndjsonLetters(path: string): AsyncGenerator<LetterRow> {
  const file =
    path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  const [, ending = ''] = /(\.gz|\.zst)$/i.exec(path) ?? []
  const bytes = UNPACKING[ending.toLowerCase()]?.(file) ?? file
  let number = 0
  for await (const line of linesOf(bytes)) {
    number++
    if (line !== '') yield rowOf(readLetter(line, `${path}: line ${number}`))
  }
}

/** The lines of a file as text; also of the failures. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

function readLetter(line: string, place: string): ReadLetter {
  let value: Partial<ReadLetter> | null = null
  try {
    value = JSON.parse(line)
  } catch {}
  const { letter, path, determination, messages } = value ?? {}
  if (letter && path !== undefined && determination?.schemaVersion === SCHEMA_VERSION && messages) {
    return { letter, path, determination, messages }
  }
  throw new WrongUsage(`${place} is no letter as imr batch writes it`)
}

const NAMES: readonly (keyof typeof COLUMNS)[] = ['letters', ...PARTS]

const PICKS = NAMES.map((name) => {
  const { rows, columns } = tables.find((table) => table.name === name)!
  const wanted: readonly string[] = COLUMNS[name]
  return { name, rows, columns: columns.filter((column) => wanted.includes(column.name)) }
})

function rowOf(letter: ReadLetter): LetterRow {
  const [own, ...parts] = PICKS.map(({ name, rows, columns }) => [
    name,
    rows(letter).map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, column.from(row)])),
    ),
  ]) as [string, Record<string, unknown>[]][]
  return { ...own![1][0], ...Object.fromEntries(parts) } as unknown as LetterRow
}

function gunzipped(file: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const stream = file as ReturnType<typeof createReadStream>
  const gunzip = createGunzip({ chunkSize: CHUNK })
  stream.on('error', (error) => gunzip.destroy(error))
  return stream.pipe(gunzip)
}

/** Node 20 has no zstd of its own. */
async function* unzstd(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  const ready: Uint8Array[] = []
  const unpacker = new Decompress((chunk) => ready.push(chunk))
  for await (const chunk of file) {
    unpacker.push(chunk)
    yield* ready.splice(0)
  }
}
