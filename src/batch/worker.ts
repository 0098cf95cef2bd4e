/** What a worker thread does: reads a pack of letters and writes them down as the output wants them. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { renderers } from '../output/renderers'
import type { LetterResult } from './letter'
import { unpack } from './pack'
import { readLetter } from './read-letter'
import type { Answer, Outcome, Task } from './task'

export default async function work({ renderer, pack }: Task): Promise<Answer> {
  const results: LetterResult[] = []
  for (const { path, letter, bytes } of unpack(pack)) {
    results.push(await readLetter(path, letter, bytes))
  }
  const blocks = await renderers[renderer](results)
  return handOver({ outcomes: results.map(outcomeOf), blocks })
}

const outcomeOf = ({ id, letter, determination, messages, problem }: LetterResult): Outcome => ({
  path: id,
  letter,
  format: determination?.format ?? null,
  warnings: messages.filter(({ fatal }) => fatal === false).length,
  problem,
})

/** The answer with its blocks handed over instead of copied. */
const handOver = (answer: Answer): Answer =>
  move({
    [transferableSymbol]: answer.blocks.map(({ buffer }) => buffer),
    [valueSymbol]: answer,
  } as never) as unknown as Answer
