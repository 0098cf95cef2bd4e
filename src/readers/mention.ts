import type { DateValue } from '../schema/determination'
import type { Marked } from '../source/leaf'

/** A date found in a prose: where its words stand (prose offsets) and what they mean. */
export interface DateMention {
  /** Offset in `prose.text` of the date's first character. */
  start: number
  /** Offset in `prose.text` just behind the date's last character. */
  end: number
  value: Marked<DateValue>
}
