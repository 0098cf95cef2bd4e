/** What the date grammar makes of a run of characters, before the century is settled. */
import type { DateProblem } from '../schema/determination'

export interface DateReading {
  /** `[start, end)` in the text that was scanned. */
  start: number
  end: number
  /** Null where the print leaves the part out or open. */
  month: number | null
  day: number | null
  /** The year as printed: two or four digits, or null. */
  year: number | null
  twoDigitYear: boolean
  problems: DateProblem[]
}
