/** How many letters of an output have an id or a case number in common, for the summary. */
import { letterKey } from '../../batch/hash'
import { KeyTable, shortKey } from '../../batch/key-table'
import type { Shared } from '../../batch/tally'
import { readCommits } from './journal'

/** @param isGone whether a letter, by the first digits of its key, is no more in the output */
export async function sharedIn(
  journal: string,
  isGone: (letter: string) => boolean,
): Promise<Shared> {
  const counted = new KeyTable()
  const ids = new Counter()
  const cases = new Counter()
  for await (const { letters } of readCommits(journal)) {
    for (const [letter, path, , , problem, caseNumber] of letters) {
      if (letter === null || problem !== null || counted.has(letter)) continue
      if (isGone(shortKey(letter))) continue
      counted.add(letter)
      ids.add(path)
      if (caseNumber !== null) cases.add(caseNumber)
    }
  }
  return { ids: ids.shared, cases: cases.shared }
}

const encoder = new TextEncoder()

/** Counts those that are not alone, in the memory of their keys. */
class Counter {
  readonly #all = new KeyTable()
  readonly #several = new KeyTable()
  #further = 0

  add(text: string): void {
    const key = letterKey(encoder.encode(text))
    if (this.#all.has(key)) {
      this.#further++
      this.#several.add(key)
    } else this.#all.add(key)
  }

  get shared(): number {
    return this.#further + this.#several.size
  }
}
