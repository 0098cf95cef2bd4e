/** The beginning of a run over an input. */
import type { LetterSource } from '../../batch/letter'
import { shardOf } from '../../batch/shard'
import { type AllInput, lettersOf } from '../../batch/sources'
import { WrongUsage } from '../../batch/wrong-usage'
import { limitsOf, millisecondsOf } from './limits'
import { leftOutWords } from './summary'

/** What the command line says of the input. */
export interface InputFlags {
  shard?: string
  /** In seconds. */
  letterTimeout?: number
  maxRatio?: number
}

export interface Begun {
  input: AllInput
  /** The letters of this machine's share. */
  letters: AsyncIterable<LetterSource>
  /** In milliseconds. */
  letterTimeout: number | undefined
}

/** @throws WrongUsage where there are no letters */
export async function begun(inputs: readonly string[], flags: InputFlags): Promise<Begun> {
  const shard = flags.shard ? shardOf(flags.shard) : null
  const letterTimeout = millisecondsOf(flags.letterTimeout)
  const input = lettersOf(inputs, limitsOf(flags), letterTimeout)
  const letters = await withFirst(input)
  return { input, letters: shard ? shard(letters) : letters, letterTimeout }
}

/** The letters, of which the first has been had: nothing is made of an input without any. */
async function withFirst({ letters, leftOut }: AllInput): Promise<AsyncGenerator<LetterSource>> {
  const iterator = letters[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) {
    const others = leftOut.size > 0 ? `; ${leftOutWords(leftOut)}` : ''
    throw new WrongUsage(`There are no letters in the input${others}`)
  }
  return (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
}
