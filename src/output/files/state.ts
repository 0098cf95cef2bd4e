/** What a run knows of its output, as its journal tells. */
import { letterKey } from '../../batch/hash'
import { KeyTable, shortKey } from '../../batch/key-table'
import type { Tally } from '../../batch/tally'
import type { Commit } from './journal'

const encoder = new TextEncoder()
const pathKey = (path: string): string => letterKey(encoder.encode(path))

export class RunState {
  sizes: number[] = []
  finished = false
  /** Whether the run goes on with an output that was finished before. */
  again = false
  readonly #letters = new KeyTable()
  readonly #letterAt = new KeyTable(true)
  readonly #lostPaths = new Set<string>()
  /** Of letters that are being read: what their paths held. */
  readonly #before = new Map<string, string>()
  readonly #replaced = new Set<string>()
  readonly #stillThere = new Set<string>()
  /** Letters whose rows were taken out when they changed. */
  readonly #gone = new Set<string>()

  constructor(private readonly tally: Tally) {}

  commit({ sizes, letters, again, finished, dropped = [] }: Commit): void {
    this.sizes = sizes
    this.finished = finished === true
    if (again) {
      this.again = true
      this.tally.failed -= this.#lostPaths.size
      this.#lostPaths.clear()
    }
    for (const [letter, path, format, warnings, problem, replaced] of letters) {
      this.tally.add({ format, warnings, problem })
      if (letter === null) this.#lostPaths.add(path)
      else this.#enter(letter, path)
      if (replaced) this.#replaced.add(replaced)
    }
    for (const letter of dropped) {
      this.#gone.add(letter)
      this.#replaced.delete(letter)
    }
  }

  /** Whether the letter needs no reading; one that does is known from now on. */
  knows(path: string, letter: string | null): boolean {
    if (letter === null) return this.#lostPaths.has(path)
    const before = this.#letterAt.get(pathKey(path))
    if (this.#letters.has(letter) && !this.#gone.has(shortKey(letter))) {
      if (before !== shortKey(letter)) this.#stillThere.add(shortKey(letter))
      return true
    }
    if (before !== null) this.#before.set(letter, before)
    this.#enter(letter, path)
    return false
  }

  /** The letter that this letter's path held before; asked once. */
  replacedBy(letter: string): string | undefined {
    const before = this.#before.get(letter)
    if (before === undefined) return undefined
    this.#before.delete(letter)
    this.#replaced.add(before)
    return before
  }

  /** Letters, by the first digits of their keys, that changed and stand nowhere else. */
  dropped(): Set<string> {
    return new Set([...this.#replaced].filter((letter) => !this.#stillThere.has(letter)))
  }

  #enter(letter: string, path: string): void {
    this.#letters.add(letter)
    this.#gone.delete(shortKey(letter))
    this.#letterAt.add(pathKey(path), letter)
  }
}
