/** The first failures of a run, for the person who started it. */
import type { Failure } from '../../batch/run'
import { visible } from '../visible'

/** So many are told; the others are where all of them are. */
const MOST = 5

export class FirstFailures {
  readonly #first: Failure[] = []
  #count = 0

  add(failure: Failure): void {
    this.#count++
    if (this.#first.length < MOST) this.#first.push(failure)
  }

  /** @param place where all of them are; null where they are not there yet */
  words(place: string | null): string {
    if (this.#count === 0) return ''
    const further = this.#count - this.#first.length
    const lines = this.#first.map(({ path, problem }) => `  ${path}: ${problem}`)
    if (further > 0) lines.push(`  … and ${further.toLocaleString('en-US')} more`)
    if (place !== null) lines.push(`  All of them are in ${place}`)
    return visible(`Could not be read:\n${lines.join('\n')}\n`)
  }
}
