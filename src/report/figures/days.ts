/** Days from one date of a letter to another. */
import type { LetterRow } from '../rows'
import { entryOf, Sample } from './sample'

type DateColumn = 'ur_denial_date' | 'application_received' | 'decision_date'

export interface Span {
  id: string
  title: string
  from: DateColumn
  to: DateColumn
}

export const SPANS: readonly Span[] = [
  {
    id: 'denial-application',
    title: 'From the UR denial to the application',
    from: 'ur_denial_date',
    to: 'application_received',
  },
  {
    id: 'application-decision',
    title: 'From the application to the decision',
    from: 'application_received',
    to: 'decision_date',
  },
  {
    id: 'denial-decision',
    title: 'From the UR denial to the decision',
    from: 'ur_denial_date',
    to: 'decision_date',
  },
]

/** Letters from so many days, inclusive, to so many, exclusive; null for all above. */
export interface Bin {
  from: number
  to: number | null
  letters: Sample
}

export interface Summary {
  least: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  most: number
}

const DAY_MS = 86_400_000
const MOST_BINS = 14
const WIDTHS = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365]

export class Days {
  readonly #byDay = new Map<number, Sample>()
  /** Letters with both dates in their order: what the figures rest on. */
  counted = 0
  /** Letters without one of the dates. */
  unknown = 0
  /** Letters whose second date stands before the first. */
  readonly backwards = new Sample()

  constructor(readonly span: Span) {}

  add(letter: LetterRow): void {
    const [from, to] = [letter[this.span.from], letter[this.span.to]]
    if (!from || !to) {
      this.unknown++
      return
    }
    const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
    if (days < 0) {
      this.backwards.add(entryOf(letter))
      return
    }
    this.counted++
    let sample = this.#byDay.get(days)
    if (!sample) this.#byDay.set(days, (sample = new Sample()))
    sample.add(entryOf(letter))
  }

  /** Null where no letter was counted. */
  get summary(): Summary | null {
    if (this.counted === 0) return null
    return {
      least: this.#quantile(0),
      lowerQuartile: this.#quantile(0.25),
      median: this.#quantile(0.5),
      upperQuartile: this.#quantile(0.75),
      most: this.#quantile(1),
    }
  }

  /** Even bins; those far from the middle half fall into the last. Empty ones between stay. */
  get bins(): Bin[] {
    if (!this.summary) return []
    const { least, lowerQuartile, upperQuartile, most } = this.summary
    const usual = Math.min(most, upperQuartile + 3 * Math.max(1, upperQuartile - lowerQuartile))
    const width =
      WIDTHS.find((days) => (usual - least) / days < MOST_BINS - 1) ??
      Math.ceil((usual - least + 1) / (MOST_BINS - 1))
    const first = Math.floor(least / width)
    const last = Math.floor(usual / width)
    const bins: Bin[] = Array.from({ length: last - first + 1 }, (_, index) => ({
      from: (first + index) * width,
      to: (first + index + 1) * width,
      letters: new Sample(),
    }))
    const end = (last + 1) * width
    if (most >= end) bins.push({ from: end, to: null, letters: new Sample() })
    for (const [days, sample] of this.#sorted) {
      bins[Math.min(Math.floor(days / width) - first, bins.length - 1)]!.letters.join(sample)
    }
    return bins
  }

  get #sorted(): [number, Sample][] {
    return [...this.#byDay].sort(([one], [other]) => one - other)
  }

  /** The least number of days that at least this share of the letters took at most. */
  #quantile(share: number): number {
    let letters = 0
    for (const [days, { count }] of this.#sorted) {
      letters += count
      if (letters >= share * this.counted) return days
    }
    return 0
  }
}
