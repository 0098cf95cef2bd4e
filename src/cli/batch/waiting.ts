/** Says, now and then, that a worker waits for jobs that others hold. */

const EVERY_MS = 20_000

export class WaitingLine {
  #said = 0

  say(jobs: number): void {
    if (Date.now() - this.#said < EVERY_MS) return
    this.#said = Date.now()
    const held =
      jobs === 1 ? '1 job that another worker holds' : `${jobs} jobs that other workers hold`
    process.stderr.write(
      `imr: waiting for ${held}; those of a worker that has died come back when their lease is over\n`,
    )
  }
}
