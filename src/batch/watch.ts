/** Sees to it that no letter holds up a run: a thread says which it reads, and is ended when that takes too long. */

/** The longest that one letter may take unless the caller says otherwise; the largest allowed take a few seconds. */
export const LETTER_TIMEOUT_MS = 60_000

export const tookTooLong = (limit: number): string =>
  `Reading it took longer than ${limit / 1000} s (--letter-timeout)`

export class Watch {
  /** One cell, in memory that the thread shares: the number of the letter it reads, from 1; 0 while it waits. */
  readonly reading = new Int32Array(new SharedArrayBuffer(4))
  /** The letter, from 0, that took too long; null while none did. */
  slow: number | null = null
  readonly #control = new AbortController()
  readonly #timer: NodeJS.Timeout
  #last = 0
  #since = Date.now()

  constructor(private readonly limit: number) {
    this.#timer = setInterval(() => this.#look(), Math.max(10, Math.min(250, limit / 4)))
  }

  /** Aborted when a letter takes too long. */
  get signal(): AbortSignal {
    return this.#control.signal
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    const reading = Atomics.load(this.reading, 0)
    if (reading !== this.#last || reading === 0) {
      this.#last = reading
      this.#since = Date.now()
    } else if (Date.now() - this.#since > this.limit) {
      this.slow = reading - 1
      this.stop()
      this.#control.abort()
    }
  }
}
