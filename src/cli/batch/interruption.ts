/** Ctrl-C and SIGTERM, from the first moment of a command to its last: they end it with 130 and say so. */
import { ending } from './ending'

/** As shells tell a run that Ctrl-C ended. */
export const INTERRUPTED = 130

/** So long an orderly end may take; what was not committed until then is read again by the next run. */
const PATIENCE_MS = 1_700

export class Interruption {
  readonly #control = new AbortController()
  #words: string | null = null

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => this.#interrupt())
  }

  /** Aborted by the first signal that comes once there is work to be finished. */
  get signal(): AbortSignal {
    return this.#control.signal
  }

  /** From now on the first signal lets work at hand be finished, in no more than two seconds; the second quits. */
  finishFirst(words: string): void {
    this.#words = words
  }

  #interrupt(): void {
    process.exitCode = INTERRUPTED
    if (this.#words === null) process.stderr.write('\nimr: interrupted before it began\n')
    if (this.#words === null || this.signal.aborted) process.exit()
    process.stderr.write(`\nimr: ${this.#words}; Ctrl-C again quits at once\n`)
    this.#control.abort()
    const overtime = () => {
      process.stderr.write('imr: interrupted; the next run goes on from what was committed\n')
      process.exit(INTERRUPTED)
    }
    setTimeout(overtime, PATIENCE_MS).unref()
  }
}

/** Runs the work of a command that may take long, and sets the exit status. */
export const interruptible = (
  work: (interruption: Interruption) => Promise<number>,
): Promise<void> => {
  const interruption = new Interruption()
  return ending(async () => {
    const status = await work(interruption)
    if (!interruption.signal.aborted) return status
    // Standard input, or a thread that was given up, may still be waited for.
    process.exit(INTERRUPTED)
  })
}
