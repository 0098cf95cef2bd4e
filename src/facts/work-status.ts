/** Whether the injured worker works, as the clinical summary tells it. */
import { workStatus } from '../../grammars/language/work-status'
import type { Kind } from '../phrase/language'
import type { WorkStatus } from '../schema/determination'
import type { Marked } from '../text/leaf'
import type { Passage } from './passage'

const STATUS_OF: readonly (readonly [Kind, WorkStatus['status']])[] = [
  [workStatus.modifiedDuty, 'modified-duty'],
  [workStatus.fullDuty, 'full-duty'],
  [workStatus.offWork, 'off-work'],
  [workStatus.notWorking, 'not-working'],
  [workStatus.other, null],
]

/** The status that is told last; null where none is. Of two that begin at one word the longer counts. */
export function readWorkStatus(summary: Passage): Marked<WorkStatus> | null {
  let last: { from: number; to: number; status: WorkStatus['status'] } | null = null
  for (const [kind, status] of STATUS_OF) {
    for (const { from, to } of summary.hits(kind)) {
      if (last && (from < last.from || to < last.to || (from < last.to && to === last.to))) continue
      last = { from, to, status }
    }
  }
  return last && { text: summary.leaf(last.from, last.to), status: last.status }
}
