/** Records whose dates do not fit those of the injury and of the utilization review; one message of a kind a letter. */
import type { RuleId } from '../messages/catalogue'
import type { Check, Finding } from './finding'

/** An older record may be of another injury, or its date a slip. */
export const recordsBeforeInjury: Check = ({ header, clinicalSummary }) => {
  const days = [header.dateOfInjury?.iso, clinicalSummary?.dateOfInjury?.iso].filter(isDay)
  const injury = days.sort()[0]
  if (!injury) return []
  return first('record-before-injury', clinicalSummary?.records ?? [], (day) => day < injury, {
    injury,
  })
}

/** What the review cannot have seen. Where the letter dates it twice, the later day counts. */
export const recordsAfterReview: Check = ({ header, clinicalSummary }) => {
  const days = [header.urDenialDate?.iso, clinicalSummary?.utilizationReview?.date?.iso]
  const reviewed = days.filter(isDay).sort().at(-1)
  if (!reviewed) return []
  return first('record-after-review', clinicalSummary?.records ?? [], (day) => day > reviewed, {
    reviewed,
  })
}

const isDay = (day: string | null | undefined): day is string => typeof day === 'string'

type Records = NonNullable<Parameters<Check>[0]['clinicalSummary']>['records']

/** A finding about the first such record, which says how many there are. */
function first(
  ruleId: RuleId,
  records: Records,
  isOdd: (day: string) => boolean,
  values: NonNullable<Finding['values']>,
): Finding[] {
  const odd = records.flatMap(({ kind, date }, index) =>
    date?.iso && isOdd(date.iso) ? [{ kind, day: date.iso, index }] : [],
  )
  const [found] = odd
  if (!found) return []
  const { kind, day, index } = found
  const pointer = `/clinicalSummary/records/${index}/date`
  return [{ ruleId, pointer, values: { ...values, kind, day, count: odd.length } }]
}
