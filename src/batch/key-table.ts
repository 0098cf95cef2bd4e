/** Keys of a million letters in little memory: open addressing over the first 128 bits of each. */

/** 32-bit words of a key, and of the value that may go with it. */
const WORDS = 4

export class KeyTable {
  #capacity = 1024
  #size = 0
  #slots: Uint32Array

  /** @param valued whether each key has another key as its value */
  constructor(private readonly valued = false) {
    this.#slots = new Uint32Array(this.#capacity * this.#stride)
  }

  get size(): number {
    return this.#size
  }

  has(key: string): boolean {
    const slot = this.#find(wordsOf(key))
    return !this.#isFree(slot)
  }

  /** @returns the first 32 digits of the value, or null */
  get(key: string): string | null {
    const slot = this.#find(wordsOf(key))
    if (this.#isFree(slot)) return null
    return hexOf(this.#slots.subarray(slot + WORDS, slot + 2 * WORDS))
  }

  add(key: string, value?: string): void {
    if (this.#size > this.#capacity * 0.6) this.#grow()
    const words = wordsOf(key)
    const slot = this.#find(words)
    if (this.#isFree(slot)) this.#size++
    this.#slots.set(words, slot)
    if (value !== undefined) this.#slots.set(wordsOf(value), slot + WORDS)
  }

  get #stride(): number {
    return this.valued ? 2 * WORDS : WORDS
  }

  #isFree(slot: number): boolean {
    return !(
      this.#slots[slot] ||
      this.#slots[slot + 1] ||
      this.#slots[slot + 2] ||
      this.#slots[slot + 3]
    )
  }

  #find(words: Uint32Array): number {
    const mask = this.#capacity - 1
    for (let index = words[0]! & mask; ; index = (index + 1) & mask) {
      const slot = index * this.#stride
      if (this.#isFree(slot)) return slot
      let word = 0
      while (word < WORDS && this.#slots[slot + word] === words[word]) word++
      if (word === WORDS) return slot
    }
  }

  #grow(): void {
    const old = this.#slots
    this.#capacity *= 2
    this.#slots = new Uint32Array(this.#capacity * this.#stride)
    for (let slot = 0; slot < old.length; slot += this.#stride) {
      const words = old.slice(slot, slot + WORDS)
      if (words.some((word) => word !== 0)) {
        this.#slots.set(old.subarray(slot, slot + this.#stride), this.#find(words))
      }
    }
  }
}

const wordsOf = (key: string): Uint32Array =>
  Uint32Array.from({ length: WORDS }, (_, word) =>
    Number.parseInt(key.slice(word * 8, word * 8 + 8), 16),
  )

const hexOf = (words: Uint32Array): string =>
  Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')

/** As many digits of a key as a table keeps. */
export const shortKey = (key: string): string => key.slice(0, WORDS * 8)
