import type { DateProblem, DateValue } from '../schema/determination'
import type { Leaf, Marked } from '../text/leaf'
import type { Prose } from '../text/prose'

/** A date found in a prose: where its words stand (prose offsets) and what they mean. */
export interface DateMention {
  /** Offset in `prose.text` of the date's first character. */
  start: number
  /** Offset in `prose.text` just behind the date's last character. */
  end: number
  /** ISO 8601; null where no one calendar date can be meant. */
  readonly iso: string | null
  /** The date as data: made anew each time, so that one date may be the value of several fields. */
  readonly value: Marked<DateValue>
}

/** A date whose meaning is settled. */
export class SettledDate implements DateMention {
  constructor(
    private readonly prose: Prose,
    readonly start: number,
    readonly end: number,
    readonly iso: string | null,
    readonly problems: readonly DateProblem[],
  ) {}

  /** The words as printed. */
  get words(): Leaf<string> {
    return this.prose.leaf(this.start, this.end)
  }

  get value(): { [K in keyof DateValue]: Marked<DateValue[K]> } {
    const { prose, start, end, iso, problems } = this
    return { text: this.words, iso: iso && prose.leaf(start, end, iso), problems: [...problems] }
  }
}

/** A mention with its offsets moved, for a part of its prose. */
export const shifted = (date: DateMention, by: number): DateMention => ({
  start: date.start + by,
  end: date.end + by,
  iso: date.iso,
  get value() {
    return date.value
  },
})
