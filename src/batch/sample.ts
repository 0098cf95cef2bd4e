/** A few of many letters, spread evenly over them, in little memory and the same at every run. */
import type { Waiting } from './pack'

const MOST_LETTERS = 64
const MOST_BYTES = 16_000_000

export class Sample {
  letters: Waiting[] = []
  #bytes = 0
  #seen = 0
  /** Each letter of so many is taken. */
  #stride = 1

  add(letter: Waiting): void {
    if (this.#seen++ % this.#stride !== 0) return
    this.letters.push(letter)
    this.#bytes += letter.bytes.length
    while (this.letters.length > 1 && this.#isFull) this.#thin()
  }

  get bytes(): number {
    return this.#bytes
  }

  get #isFull(): boolean {
    return this.letters.length > MOST_LETTERS || this.#bytes > MOST_BYTES
  }

  /** Every other letter goes. */
  #thin(): void {
    this.letters = this.letters.filter((_, index) => index % 2 === 0)
    this.#bytes = this.letters.reduce((sum, { bytes }) => sum + bytes.length, 0)
    this.#stride *= 2
  }
}
