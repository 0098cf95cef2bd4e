/** The clinical summary, read fact by fact. */
import type { ClinicalSummary } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import type { DateMention } from '../mention'
import { readDiagnoses } from './diagnoses'
import { readInjury } from './injury'
import { readPatient } from './patient'
import { readRecords } from './records'
import { readRequestedTreatments } from './requests'
import { summaryOf } from './summary'
import { readTreatmentsToDate } from './treatments'
import { readUtilizationReview } from './utilization-review'

/** All but the summary's words and the employer, which are read elsewhere. */
export type ClinicalFacts = Omit<ClinicalSummary, 'text' | 'employer'>

/**
 * The facts that the clinical summary tells.
 * @param prose the summary, without its set introductory sentence
 * @param dates the dates found in it, in order
 */
export function readClinicalSummary(
  prose: Prose,
  dates: readonly DateMention[],
): Marked<ClinicalFacts> {
  const summary = summaryOf(prose, dates)
  const injury = readInjury(summary)
  const { review, mentions } = readUtilizationReview(summary)
  return {
    patient: readPatient(summary),
    dateOfInjury: injury.date?.value ?? null,
    diagnoses: readDiagnoses(summary),
    treatmentsToDate: readTreatmentsToDate(summary),
    requestedTreatments: readRequestedTreatments(summary),
    records: readRecords(summary, [injury.mentions, mentions]),
    utilizationReview: review,
  }
}
