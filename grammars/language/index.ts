/** The wordings of the clinical summary, all found in one pass. */
import type { Kind } from '../../src/phrase/language'
import { Scanner } from '../../src/phrase/scanner'
import { authors } from './authors'
import { conditions } from './conditions'
import { diagnoses } from './diagnoses'
import { drugs } from './drugs'
import { encounters } from './encounters'
import { findings } from './findings'
import { injuries } from './injuries'
import { lists } from './lists'
import { mechanism } from './mechanism'
import { medications } from './medications'
import { painScores } from './pain-scores'
import { patients, pronouns, sexes, sexLetters, titles } from './patients'
import { recordNames, records } from './records'
import { requests } from './requests'
import { reviewNames } from './review-names'
import { reviews } from './reviews'
import { rulings, rulingWords } from './rulings'
import { treatments } from './treatments'
import { treatmentsToDate } from './treatments-to-date'
import { workStatus } from './work-status'

const LANGUAGES = [
  lists,
  authors,
  conditions,
  diagnoses,
  encounters,
  findings,
  injuries,
  mechanism,
  medications,
  painScores,
  patients,
  records,
  requests,
  reviewNames,
  reviews,
  rulings,
  treatmentsToDate,
  workStatus,
]

/** Every kind of phrase that readers of the clinical summary ask for. */
export const summaryKinds: readonly Kind<unknown>[] = [
  ...LANGUAGES.flatMap(({ kinds }) => kinds),
  drugs,
  pronouns,
  sexes,
  sexLetters,
  titles,
  recordNames,
  rulingWords,
  treatments,
]

/** Finds every phrase of them. */
export const summaryScanner = new Scanner(summaryKinds)
