/** The beginning of a run over an input. */
import type { LetterSource } from '../../batch/letter'
import type { AllInput } from '../../batch/sources'
import { WrongUsage } from '../../batch/wrong-usage'
import { leftOutWords } from './summary'

/**
 * The letters, of which the first has been had: nothing is made of an input without any.
 *
 * @throws WrongUsage where there are none
 */
export async function begun({ letters, leftOut }: AllInput): Promise<AsyncGenerator<LetterSource>> {
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
