/** What a run knows of its output, as its journal tells. */
import { letterKey } from '../../batch/hash'
import { KeyTable, shortKey } from '../../batch/key-table'
import type { Tally } from '../../batch/tally'
import type { Commit } from './journal'

const encoder = new TextEncoder()
const pathKey = (path: string): string => letterKey(encoder.encode(path))

/**
 * A letter is known by its bytes. A letter that an earlier run put there gives way when this run finds
 * another at its path and meets the earlier one nowhere; letters of one run never give way to each other,
 * whatever their paths or ids.
 */
export class RunState {
  sizes: number[] = []
  finished = false
  /** Whether the run goes on with an output that was finished before. */
  again = false
  readonly #letters = new KeyTable()
  /** The first letter that came at each path, and the further ones of the few paths that have more. */
  readonly #firstAt = new KeyTable(true)
  readonly #furtherAt = new Map<string, string[]>()
  readonly #lostPaths = new Set<string>()
  /** Letters that the input held so far, and all that were read since the run began. */
  readonly #seen = new KeyTable()
  #written = new KeyTable()
  /** Paths at which this run found a letter beside those that were there. */
  readonly #touched = new Set<string>()
  /** Letters that could not be read, by the first digits of their keys. */
  readonly #failed = new Set<string>()
  /** Letters whose rows were taken out when they changed. */
  readonly #gone = new Set<string>()

  constructor(private readonly tally: Tally) {}

  commit({ sizes, letters, again, finished, dropped = [] }: Commit): void {
    this.sizes = sizes
    this.finished = finished === true
    if (again) this.#beginAgain()
    for (const [letter, path, format, warnings, problem] of letters) {
      this.tally.add({ format, warnings, problem })
      if (letter === null) this.#lostPaths.add(path)
      else this.#enter(letter, path)
      if (letter !== null && problem !== null) this.#failed.add(shortKey(letter))
    }
    for (const letter of dropped) {
      this.#gone.add(letter)
      if (this.#failed.delete(letter)) this.tally.failed--
      else this.tally.replace()
    }
  }

  /** Whether the letter needs no reading; one that does is known from now on. */
  knows(path: string, letter: string | null): boolean {
    if (letter === null) return this.#lostPaths.has(path)
    if (this.#seen.has(letter)) {
      this.tally.doubled++
      return true
    }
    this.#seen.add(letter)
    if (this.#letters.has(letter) && !this.isGone(shortKey(letter))) return true
    this.#enter(letter, path)
    return false
  }

  /** Letters, by the first digits of their keys, that changed and stand nowhere else. */
  dropped(): Set<string> {
    const dropped = new Set<string>()
    for (const path of this.#touched) {
      for (const letter of [this.#firstAt.get(path)!, ...(this.#furtherAt.get(path) ?? [])]) {
        const stays = this.#seen.has(letter) || this.#written.has(letter) || this.isGone(letter)
        if (!stays) dropped.add(letter)
      }
    }
    return dropped
  }

  isGone(letter: string): boolean {
    return this.#gone.has(letter)
  }

  #beginAgain(): void {
    this.again = true
    this.tally.beginAgain(this.#lostPaths.size)
    this.#lostPaths.clear()
    this.#touched.clear()
    this.#written = new KeyTable()
  }

  #enter(letter: string, path: string): void {
    const [short, at] = [shortKey(letter), pathKey(path)]
    this.#letters.add(letter)
    this.#written.add(letter)
    this.#gone.delete(short)
    const first = this.#firstAt.get(at)
    if (first === null) {
      this.#firstAt.add(at, letter)
      return
    }
    this.#touched.add(shortKey(at))
    if (first === short) return
    const further = this.#furtherAt.get(shortKey(at))
    if (further) further.push(short)
    else this.#furtherAt.set(shortKey(at), [short])
  }
}
