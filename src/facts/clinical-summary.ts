/** The clinical summary, read fact by fact. */
import { summaryScanner } from '../../grammars/language'
import type { ClinicalSummary, Ruling } from '../schema/determination'
import type { Marked } from '../text/leaf'
import type { Prose } from '../text/prose'
import { readDiagnoses } from './diagnoses'
import { type DisputedItem, ItemFinder } from './disputed-items'
import { readInjury } from './injury'
import { readItemRulings } from './item-rulings'
import { readMechanism } from './mechanism'
import { readMedications } from './medications'
import type { DateMention } from './mention'
import { readPainScores } from './pain-scores'
import { Passage } from './passage'
import { readPatient } from './patient'
import { readRecords } from './records'
import { readRequests } from './requests'
import { readTreatmentsToDate } from './treatments-to-date'
import { readUtilizationReview } from './utilization-review'
import { readWorkStatus } from './work-status'

/** All but the summary's words and the employer, which are read elsewhere. */
export type ClinicalFacts = Omit<ClinicalSummary, 'text' | 'employer'>

export interface ClinicalReading {
  facts: Marked<ClinicalFacts>
  /** How utilization review had ruled on each issue, in their order; null where the summary does not tell. */
  rulings: readonly Marked<Ruling | null>[]
}

/**
 * The facts that the clinical summary tells.
 * @param prose the summary, without its set introductory sentence
 * @param dates the dates found in it, in order
 * @param items the letter's issues, in order
 */
export function readClinicalSummary(
  prose: Prose,
  dates: readonly DateMention[],
  items: readonly DisputedItem[],
): ClinicalReading {
  const summary = new Passage(prose, dates, summaryScanner)
  const finder = new ItemFinder(summary, items)
  const injury = readInjury(summary)
  const { review, mentions, rulings } = readUtilizationReview(summary)
  const facts: Marked<ClinicalFacts> = {
    patient: readPatient(summary),
    dateOfInjury: injury.date?.value ?? null,
    mechanismOfInjury: readMechanism(summary),
    diagnoses: readDiagnoses(summary),
    medications: readMedications(summary),
    painScores: readPainScores(summary),
    workStatus: readWorkStatus(summary),
    treatmentsToDate: readTreatmentsToDate(summary),
    requests: readRequests(summary, finder),
    records: readRecords(summary, [injury.mentions, mentions]),
    utilizationReview: review,
  }
  return { facts, rulings: readItemRulings(summary, finder, items, rulings) }
}
