/** What a worker thread does: reads a pack of letters and writes them down as the output wants them. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { LetterResult } from '../batch/letter'
import { lettersWithin } from '../batch/letters-within'
import { unpack } from '../batch/pack'
import { readLetter } from '../batch/read-letter'
import type { Answer, Outcome, SplitTask, Task } from '../batch/task'
import { renderers } from './renderers'

export default async function work({ rendering, pack, reading }: Task): Promise<Answer> {
  const results: LetterResult[] = []
  for (const [index, { path, letter, bytes }] of unpack(pack).entries()) {
    Atomics.store(reading, 0, index + 1)
    results.push(await readLetter(path, letter, bytes, rendering.spans))
  }
  Atomics.store(reading, 0, results.length + 1)
  const blocks = await renderers[rendering.renderer](results, rendering)
  return handOver({ outcomes: results.map(outcomeOf), blocks })
}

/** The letters of a text that may hold several. */
export function split({ bytes, reading }: SplitTask): Uint8Array[] {
  Atomics.store(reading, 0, 1)
  return lettersWithin(bytes)
}

const outcomeOf = ({ id, letter, determination, messages, problem }: LetterResult): Outcome => ({
  path: id,
  letter,
  format: determination?.format ?? null,
  caseNumber: determination?.header.caseNumber ?? null,
  warnings: messages.filter(({ fatal }) => fatal === false).length,
  problem,
})

/** The answer with its blocks handed over instead of copied. */
const handOver = (answer: Answer): Answer =>
  move({
    [transferableSymbol]: answer.blocks.map(({ buffer }) => buffer),
    [valueSymbol]: answer,
  } as never) as unknown as Answer
