/** Split requests whose parts do not match: another strength, or numbers that do not add up. */
import { readTreatment } from '../facts/treatment'
import type { Treatment } from '../schema/determination'
import { settle } from '../text/leaf'
import { Prose } from '../text/prose'
import type { Check } from './finding'

export const splitRequestsDiffer: Check = ({ issues }) =>
  issues.flatMap(({ number, request, treatment }, index) => {
    if (!request) return []
    const original = treatmentOf(request.original)
    const authorized = treatmentOf(request.authorized)
    const parts = DIFFERENCES.map((differs) => differs(original, authorized, treatment)).find(
      Boolean,
    )
    if (!parts) return []
    const [asked, granted, left] = parts.map((part) => part ?? 'none')
    return [
      {
        ruleId: 'split-request-differs' as const,
        pointer: `/issues/${index}/disputedItem`,
        values: { number, asked: asked!, granted: granted!, left: left! },
      },
    ]
  })

const treatmentOf = (words: string): Treatment =>
  settle<Treatment>(readTreatment(new Prose(words, [0], [0]), [])).value

type Part = string | number | null

/** What was asked for, granted and left, where they do not match; null where they do or are not known. */
type Difference = (asked: Treatment, granted: Treatment, left: Treatment) => readonly Part[] | null

const strengths: Difference = (...parts) => {
  const [asked, granted, left] = parts.map(({ drug }) => drug?.strength?.replace(/\s/g, '') ?? null)
  if (!asked || !left || asked === left) return null
  return [asked, granted ?? null, left]
}

/** The numbers of a part, by what they count; null where they are not known or are ranges. */
const sums =
  (numberOf: (treatment: Treatment) => number | null): Difference =>
  (...parts) => {
    const numbers = parts.map(numberOf)
    const [asked, granted, left] = numbers
    if (asked == null || granted == null || left == null || granted + left === asked) return null
    // The whole request may be left to decide on; or its parts are counted otherwise, as in hours.
    return asked === left ? null : numbers
  }

const quantity = sums(({ drug }) => drug?.quantity ?? null)
const sessions = sums(({ sessions }) => {
  const total = sessions?.total
  return total && total.from === total.to ? total.from : null
})

const DIFFERENCES: readonly Difference[] = [strengths, quantity, sessions]
