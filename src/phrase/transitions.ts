/** Which state follows which on what word: one table of numbers, so that a look-up touches one place in memory. */

/** Not looked up yet. */
export const UNKNOWN_STATE = -1

const WORD_BITS = 16
const FIRST_SIZE = 1 << 14

export class Transitions {
  /** How many are kept. */
  count = 0
  /** A key and a state each, the key 0 where none stands. */
  private table = new Int32Array(FIRST_SIZE * 2)

  /**
   * @param state from 1 to 32767
   * @param id up to 65535
   */
  get(state: number, id: number): number {
    const { table } = this
    const at = slotOf(table, (state << WORD_BITS) | id)
    return table[at] === 0 ? UNKNOWN_STATE : table[at + 1]!
  }

  set(state: number, id: number, next: number) {
    if (++this.count * 2 > this.table.length / 2) this.grow()
    put(this.table, (state << WORD_BITS) | id, next)
  }

  private grow() {
    const { table } = this
    this.table = new Int32Array(table.length * 2)
    for (let at = 0; at < table.length; at += 2) {
      if (table[at] !== 0) put(this.table, table[at]!, table[at + 1]!)
    }
  }
}

/** Where a key stands, or where it would. */
function slotOf(table: Int32Array, key: number): number {
  // The length is a power of two, so that this leaves even places only.
  const mask = table.length - 2
  let at = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & mask
  while (table[at] !== 0 && table[at] !== key) at = (at + 2) & mask
  return at
}

function put(table: Int32Array, key: number, next: number) {
  const at = slotOf(table, key)
  table[at] = key
  table[at + 1] = next
}
