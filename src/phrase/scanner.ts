/** Finds every phrase of a set of kinds in one pass over a text's words. */
import { intern, internNumbers, signOf } from '../text/interning'
import type { Words } from '../text/words'
import { NUMBER_WORDS } from '../vocabulary/numbers'
import { Automaton, type Entry, NO_STATE } from './automaton'
import type { Kind } from './language'
import { RowReader } from './row'

/** Where a phrase stands: the index of its first word, and of the one behind its last. */
export interface Hit<T = string> {
  readonly from: number
  readonly to: number
  readonly value: T
}

internNumbers(NUMBER_WORDS.keys())

const SIGN = /^[^\p{L}\d]$/u

/** The number of a word or a sign of a row. */
const idOf = (spelt: string): number => (SIGN.test(spelt) ? signOf(spelt) : intern(spelt))

/** What a scan finds, by kind: in order, at each word the longest phrase of each kind. */
export type Found = ReadonlyMap<Kind<unknown>, readonly Hit<unknown>[]>

export class Scanner {
  private readonly automaton: Automaton

  /** @param mostStates how many states of its automaton are kept; others than the default are for tests */
  constructor(
    private readonly kinds: readonly Kind<unknown>[],
    mostStates?: number,
  ) {
    this.automaton = new Automaton(mostStates)
    const reader = new RowReader(idOf)
    let order = 0
    for (const [slot, { rows, parts }] of kinds.entries()) {
      for (const { phrase, value } of rows) {
        const entry = { slot, order: order++, value }
        if (this.automaton.add(reader.phraseOf(phrase, parts), entry)) continue
        throw new Error(`"${phrase}" is no phrase: every word of it may be missing`)
      }
    }
  }

  scan({ ids, count }: Words): Found {
    const found: Hit<unknown>[][] = this.kinds.map(() => [])
    const { automaton } = this
    for (let from = 0; from < count; from++) {
      let state = automaton.begin(ids[from]!)
      /** The ends of the phrases that begin here, the longest last. */
      let ends: { to: number; entries: readonly Entry[] }[] | null = null
      for (let to = from + 1; state !== NO_STATE; to++) {
        const entries = automaton.entriesOf(state)
        if (entries) (ends ??= []).push({ to, entries })
        state = to < count ? automaton.step(state, ids[to]!) : NO_STATE
      }
      if (ends) keep(found, from, ends)
    }
    return new Map(this.kinds.map((kind, slot) => [kind, found[slot]!]))
  }
}

/** Keeps the longest phrase of each kind; among equally long ones the row that stands first. */
function keep(
  found: Hit<unknown>[][],
  from: number,
  ends: readonly { to: number; entries: readonly Entry[] }[],
) {
  for (let i = ends.length - 1; i >= 0; i--) {
    const { to, entries } = ends[i]!
    for (const { slot, value } of entries) {
      const hits = found[slot]!
      if (hits.at(-1)?.from !== from) hits.push({ from, to, value })
    }
  }
}
