/** What a check finds, and where. */
import type { RuleId } from '../messages/catalogue'
import type { Determination } from '../schema/determination'

export interface Finding {
  ruleId: RuleId
  /** JSON Pointer to the value the message is about. */
  pointer: string
  values?: Record<string, string | number>
}

export type Check = (determination: Determination) => Finding[]
