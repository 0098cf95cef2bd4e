/** How far a batch is: a bar on a terminal, now and then a plain line elsewhere. On standard error. */
import { Presets, SingleBar } from 'cli-progress'
import type { Tally } from '../../batch/tally'

const BAR_MS = 100
const LINE_MS = 10_000
/** The bar counts in these parts of the whole. */
const STEPS = 10_000

export class ProgressLine {
  readonly #bar: SingleBar | null = null
  readonly #started = Date.now()
  readonly #doneBefore: number
  #shown = Date.now()

  constructor(
    private readonly tally: Tally,
    /** The share of the input that was taken, from 0 to 1; null where that cannot be told. */
    private readonly share: () => number | null,
    terminal = process.stderr.isTTY === true,
  ) {
    this.#doneBefore = tally.done
    if (!terminal) return
    const format = ' {bar} {percentage}% | {done} letters, {failed} failed | {rate}/s | {left} left'
    this.#bar = new SingleBar(
      { format, hideCursor: true, stream: process.stderr, fps: 1000 / BAR_MS, gracefulExit: false },
      Presets.shades_classic,
    )
    this.#bar.start(STEPS, 0, this.#facts())
  }

  update(): void {
    const wait = this.#bar ? BAR_MS : LINE_MS
    if (Date.now() - this.#shown < wait) return
    this.#shown = Date.now()
    const { done, failed, rate, left } = this.#facts()
    if (this.#bar) this.#bar.update(Math.round((this.share() ?? 0) * STEPS), this.#facts())
    else process.stderr.write(`${done} letters, ${failed} failed, ${rate}/s, ${left} left\n`)
  }

  stop(): void {
    this.#bar?.stop()
  }

  #facts() {
    const seconds = (Date.now() - this.#started) / 1000
    const done = this.tally.done
    const rate = (done - this.#doneBefore) / seconds || 0
    const share = this.share()
    const left = share ? duration((seconds * (1 - share)) / share) : 'unknown time'
    return { done, failed: this.tally.failed, rate: Math.round(rate), left }
  }
}

/** '2 h 05 min', '3 min 20 s', '8 s' */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  const two = (number: number) => String(number).padStart(2, '0')
  if (hours > 0) return `${hours} h ${two(minutes)} min`
  return minutes > 0 ? `${minutes} min ${two(whole % 60)} s` : `${whole} s`
}
