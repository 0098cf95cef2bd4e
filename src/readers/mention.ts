import type { DateProblem, DateValue } from '../schema/determination'
import type { Marked } from '../source/leaf'
import type { Prose } from '../source/prose'

/** A date found in a prose: where its words stand (prose offsets) and what they mean. */
export interface DateMention {
  /** Offset in `prose.text` of the date's first character. */
  start: number
  /** Offset in `prose.text` just behind the date's last character. */
  end: number
  /** The date as data: made anew each time, so that one date may be the value of several fields. */
  readonly value: Marked<DateValue>
}

/** A date whose meaning is settled. */
export class SettledDate implements DateMention {
  constructor(
    private readonly prose: Prose,
    readonly start: number,
    readonly end: number,
    /** ISO 8601; null where no one calendar date can be meant. */
    readonly iso: string | null,
    readonly problems: readonly DateProblem[],
  ) {}

  get value(): { [K in keyof DateValue]: Marked<DateValue[K]> } {
    const { prose, start, end, iso, problems } = this
    const text = prose.leaf(start, end)
    return { text, iso: iso && prose.leaf(start, end, iso), problems: [...problems] }
  }
}
