/** What a worker thread can make of the letters it has read: one block for each file of the output. */
import { gzipSync } from 'node:zlib'
import type { LetterResult } from '../batch/letter'
import type { RendererName, Rendering } from '../batch/task'
import { MESSAGE_SOURCE, RULES, type RuleId } from '../messages/catalogue'
import { withOnly } from '../schema/fields'
import { csvRows, DIALECTS, type Dialect } from './csv'
import { isStorableData, wellFormed } from './storable'
import { tablesWritten } from './tables'
import type { ReadLetter } from './tables/column'

type Renderer = (
  results: readonly LetterResult[],
  rendering: Rendering,
) => Uint8Array[] | Promise<Uint8Array[]>

const encoder = new TextEncoder()

function readLetters(results: readonly LetterResult[]): ReadLetter[] {
  const read: ReadLetter[] = []
  for (const { id, letter, determination, messages, problem, spans, text, places } of results) {
    if (!determination || problem !== null) continue
    const result = { letter, path: wellFormed(id), determination, messages }
    read.push(spans ? { ...result, spans, ...(places && { text: text!, places }) } : result)
  }
  return read
}

const lines = (results: readonly LetterResult[], { fields }: Rendering): Uint8Array =>
  encoder.encode(
    readLetters(results)
      .map((letter) => `${JSON.stringify(fields ? withOnly(fields, letter) : letter)}\n`)
      .join(''),
  )

const rowsIn =
  (dialect: Dialect): Renderer =>
  (results, { spans }) => {
    const letters = readLetters(results)
    return tablesWritten(spans).map((table) =>
      encoder.encode(letters.map((letter) => csvRows(table, letter, dialect)).join('')),
    )
  }

/** Each block is a frame of its own; frames set end to end are one file. */
const compressed =
  (compress: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>): Renderer =>
  async (results, rendering) => {
    const bytes = lines(results, rendering)
    return [bytes.length === 0 ? bytes : new Uint8Array(await compress(bytes))]
  }

/** Node 20 has no zstd of its own. */
async function zstd(bytes: Uint8Array): Promise<Uint8Array> {
  const { Zstd } = await import('@hpcc-js/wasm-zstd')
  return (await Zstd.load()).compress(bytes)
}

/** Results as `parseAll` hands them out, one a line. */
const resultLines: Renderer = (results) => [
  encoder.encode(results.map((result) => `${JSON.stringify(result)}\n`).join('')),
]

/** A letter with a message where the database cannot hold all its characters. */
function withRefits(result: LetterResult): LetterResult {
  if (isStorableData(result.determination)) return result
  const ruleId: RuleId = 'unstorable-characters'
  const { text: reason } = RULES[ruleId]
  const whole = { line: null, column: null, place: null }
  const message = { reason, ruleId, source: MESSAGE_SOURCE, fatal: false, ...whole }
  return { ...result, messages: [...result.messages, message] }
}

export const renderers: Readonly<Record<RendererName, Renderer>> = {
  results: resultLines,
  ndjson: (results, rendering) => [lines(results, rendering)],
  'ndjson-gz': compressed((bytes) => gzipSync(bytes)),
  'ndjson-zst': compressed(zstd),
  csv: rowsIn(DIALECTS.spreadsheet),
  duckdb: rowsIn(DIALECTS.duckdb),
  postgres: (results, rendering) => rowsIn(DIALECTS.postgres)(results.map(withRefits), rendering),
}
