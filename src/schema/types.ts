/**
 * The types of a determination. Made from the schemas beside this file by
 * `UPDATE=1 npx vitest run --project unit tests/schema`: edit those.
 */

/** A California Independent Medical Review determination letter. */
export interface Determination {
  /** The version of this schema; it goes up when a name or a meaning changes. */
  schemaVersion: 2
  /**
   * The form of the letter: final-determination, final-determination-letter, notice,
   * professional-review, or the name of a form of one's own; null where none was recognised.
   */
  format: string | null
  /** The table or cover letter at the head. */
  header: Header
  /** How the determination was made, and by whom; null where the section is absent. */
  howDetermined: HowDetermined | null
  /** The documents that the reviewer was sent; null where the section is absent. */
  documentsReviewed: DocumentsReviewed | null
  /** The clinical case summary; null where the section is absent. */
  clinicalSummary: ClinicalSummary | null
  /** The disputed items, in order. */
  issues: Issue[]
  /** Every date of the letter, in reading order; those of the header in the order of its table. */
  dates: LetterDate[]
  /** Every place where words were cut out, in reading order. */
  redactions: Redaction[]
}

/** The table or cover letter at the head. */
export interface Header {
  /** The IMR case number: "CM16-0213037"; null where not printed. */
  caseNumber: string | null
  /** When the case was assigned to the reviewing organization; null where not printed. */
  dateAssigned: DateValue | null
  /** When the worker was injured; null where not printed. */
  dateOfInjury: DateValue | null
  /**
   * When the determination was made; the 2013 notice prints it as "Dated:". Null where not printed.
   */
  decisionDate: DateValue | null
  /** When utilization review denied the request; null where not printed. */
  urDenialDate: DateValue | null
  /** When the application for IMR was received; null where not printed. */
  applicationReceived: DateValue | null
  /** How urgent the review was; null where not printed. */
  priority: 'standard' | 'expedited' | null
  /** The claims administrator's number; null where the label is absent. */
  claimNumber: PossiblyRedacted | null
  /** The injured worker's name; null where the label is absent. */
  employee: PossiblyRedacted | null
  /** The provider who requested the treatment; null where the label is absent. */
  provider: PossiblyRedacted | null
  /** The treatments in dispute, as listed on the IMR application. */
  treatmentsInDispute: string[]
  /**
   * The outcome of the whole case: "Final Determination: UPHOLD" of the cover letter; null where
   * there is none.
   */
  overallDecision: Decision | null
}

/** A date, as printed and as understood. */
export interface DateValue {
  /** The date as printed; the white space of a line break is left out. */
  text: string
  /** ISO 8601 calendar date; null where no one calendar date can be meant. */
  iso: string | null
  /** What is odd about it; empty for a clean date. */
  problems: DateProblem[]
}

/**
 * What is odd about a printed date. `two-digit-year` is named only where both centuries were
 * possible.
 */
export type DateProblem =
  | 'doubled-separator'
  | 'mixed-separators'
  | 'two-digit-year'
  | 'line-break'
  | 'missing-part'
  | 'missing-separator'
  | 'impossible'
  | 'ambiguous'
  | 'out-of-range'
  | 'spaced'
  | 'letter-for-digit'

/** Words that the state may have cut out of the letter. */
export interface PossiblyRedacted {
  /** The words; null where they were cut out. */
  text: string | null
  /** True where a gap or a mask stands in place of the words. */
  redacted: boolean
}

/** upheld: the denial stands; overturned: the treatment is granted. */
export type Decision = 'upheld' | 'overturned' | 'partially-overturned'

/** How the determination was made, and by whom. */
export interface HowDetermined {
  /** The section, reflowed. */
  text: string
  /** Who decided; a letter never gives a name. */
  reviewer: Reviewer
}

/** Who decided; a letter never gives a name. */
export interface Reviewer {
  /** The letter's word: "physician reviewer"; null where none. */
  role: string | null
  /**
   * Board certifications and subspecialties, or the profession: "Doctor of Chiropractic"; as
   * printed.
   */
  specialties: string[]
  /** States of licensure, as printed. */
  licensedIn: string[]
  /** "more than five years" → 5; in years; null where not said. */
  minimumYearsInPractice: number | null
  /** "at least 24 hours a week" → 24; null where not said. */
  minimumHoursPerWeek: number | null
}

/** The documents that the reviewer was sent. */
export interface DocumentsReviewed {
  /** The section, reflowed. */
  text: string
  /** One entry a document. */
  items: string[]
}

/** The clinical case summary. */
export interface ClinicalSummary {
  /** The summary, reflowed, without its set introductory sentence. */
  text: string
  /** The injured worker. */
  patient: Patient
  /** The employer; null where none is announced. */
  employer: PossiblyRedacted | null
  /** The date of injury that the summary gives; null where it gives none. */
  dateOfInjury: DateValue | null
  /**
   * How the injury came about, in the letter's words: "lifting a box of tiles"; null where not
   * told.
   */
  mechanismOfInjury: string | null
  /** What the worker was diagnosed with, in the order of the letter. */
  diagnoses: Diagnosis[]
  /** Drugs that the worker takes, took or was prescribed, in the order of the letter. */
  medications: Medication[]
  /** Scores on the scale of ten, in the order of the letter. */
  painScores: PainScore[]
  /** Whether the worker works; null where not told. */
  workStatus: WorkStatus | null
  /** The treatments already given; null where none are told. */
  treatmentsToDate: TreatmentsToDate | null
  /** The treatments that were requested, in the order of the letter. */
  requests: TreatmentRequest[]
  /** Reports, visits and studies that the summary cites, in reading order. */
  records: MedicalRecord[]
  /** What utilization review ruled; null where not mentioned. */
  utilizationReview: UtilizationReview | null
}

/** The injured worker. */
export interface Patient {
  /** Age in years; null where not said. */
  age: number | null
  /** Null where not said. */
  sex: 'female' | 'male' | null
}

/** A diagnosis that the summary gives. */
export interface Diagnosis {
  /** The diagnosis in the letter's words: "left shoulder impingement syndrome". */
  text: string
  /** Body parts named in the diagnosis. */
  bodyParts: BodyPart[]
}

/** A body part and its side. */
export interface BodyPart {
  /** The body part without its side, in lower case: "lumbar spine". */
  name: string
  /** The side; null where none is given. */
  side: 'left' | 'right' | 'bilateral' | null
}

/** A drug that the injured worker takes, took or was prescribed; not one that is only requested. */
export interface Medication {
  /** From the name to strength, form and quantity: "Norco 10/325 mg". */
  text: string
  /** The drug and its dose; null where the name is not known. */
  drug: Drug | null
}

/** A drug, with its dose. */
export interface Drug {
  /** RxNorm ingredient name, in lower case; ingredients of a compound joined by " / ". */
  name: string
  /** As printed: "37.5/325mg", "5%", "4%-27.5%"; null where none is given. */
  strength: string | null
  /** The dose form as printed: "cream", "tablet"; null where none is given. */
  form: string | null
  /** The number dispensed: "#60" → 60; null where none is given. */
  quantity: number | null
  /**
   * What the quantity counts, in the singular: "tablet", "g", "ml", "tube"; null where not given.
   */
  unit: string | null
  /** The number of refills; null where none is given. */
  refills: number | null
}

/** A score on the scale of ten. */
export interface PainScore {
  /** As printed: "5-8/10". */
  text: string
  /** The score on the scale of ten: 5 to 8. */
  value: Range
}

/** A number or a range of numbers, both ends inclusive. */
export interface Range {
  /** The least. */
  from: number
  /** The most; the same as `from` for a single number. */
  to: number
}

/** Whether the injured worker works; the latest where several are told. */
export interface WorkStatus {
  /** The words that tell it: "temporarily totally disabled". */
  text: string
  /**
   * What they mean; not-working: retired, terminated, laid off or disabled for good. Null where
   * none of these is meant.
   */
  status: 'full-duty' | 'modified-duty' | 'off-work' | 'not-working' | null
}

/** The treatments that were already given. */
export interface TreatmentsToDate {
  /** The letter's words. */
  text: string
  /** The kinds of treatment named, each once. */
  categories: Category[]
}

/** A request category of the state's own IMR search. */
export type Category =
  | 'diagnostic-testing'
  | 'dmepos'
  | 'evaluation-and-management'
  | 'home-health'
  | 'injection'
  | 'pharmaceuticals'
  | 'programs'
  | 'psych-services'
  | 'rehabilitation'
  | 'surgery'
  | 'transportation'

/** A treatment that the summary says was requested. */
export interface TreatmentRequest {
  /** The letter's words. */
  text: string
  /** The number of the issue that decides on it; null where none does, or more than one. */
  issue: number | null
}

/** A report, visit or study that the summary cites. */
export interface MedicalRecord {
  /** What it is: "report", "office visit", "progress report", "MRI", … */
  kind: string
  /** What was studied: "lumbar spine"; null where not said. */
  of: string | null
  /** The date of the record; null only for a study whose finding is told without one. */
  date: DateValue | null
  /** Who wrote it; null where the letter names no author. */
  author: PossiblyRedacted | null
  /** What an imaging study or a test showed, in the letter's words; null where not said. */
  findings: string | null
}

/** What the summary says of the utilization review. */
export interface UtilizationReview {
  /**
   * How it ruled; mixed: not the same for all items. A request that it did not certify or approve
   * is denied. Null where not said.
   */
  decision: 'certified' | 'denied' | 'modified' | 'delayed' | 'mixed' | null
  /** When it ruled; null where not dated. */
  date: DateValue | null
  /** The words behind "due to", "because", "citing"; null where not given. */
  reason: string | null
  /** The sentence. */
  text: string
}

/** One disputed item and the decision on it. */
export interface Issue {
  /** The issue's place in the letter, from 1. */
  number: number
  /**
   * The treatment decided on; for a split request what remains. Empty only where the letter has
   * none.
   */
  disputedItem: string
  /** The request before it was partly authorized; null unless the letter splits it. */
  request: SplitRequest | null
  /** What the disputed item asks for, taken apart. */
  treatment: Treatment
  /** How utilization review ruled on this item; null where the summary does not tell. */
  utilizationReview: Ruling | null
  /**
   * The outcome: upheld, the denial stands; overturned, the treatment is granted. Null where the
   * letter states none.
   */
  decision: Decision | null
  /** The words of the outcome; null where there is none. */
  decisionText: string | null
  /** What the claims administrator based its decision on; null where absent. */
  claimsAdministratorGuideline: Guideline | null
  /** What the reviewer based the decision on; null where absent. */
  reviewerGuideline: Guideline | null
  /** The reviewer's reasoning; null where absent. */
  rationale: Rationale | null
}

/** A request that was partly authorized. */
export interface SplitRequest {
  /** What was asked for at first. */
  original: string
  /** What the claims administrator authorized. */
  authorized: string
  /** What is left to decide. */
  remaining: string
}

/** What the disputed item asks for, taken apart. */
export interface Treatment {
  /** The request category of the state's own IMR search; null where unknown. */
  category: Category | null
  /** A finer kind: "acupuncture", "imaging"; null where unknown. */
  subcategory: string | null
  /** The drug asked for; null where the item is no drug. */
  drug: Drug | null
  /** Body parts that the item names. */
  bodyParts: BodyPart[]
  /** Levels of the spine that the item names, as printed: "L4-5". */
  levels: string[]
  /** How often a therapy is asked for; null where no sessions are named. */
  sessions: Sessions | null
  /** How long a rental, a stay or a course of care lasts; null where not given. */
  duration: Duration | null
  /** True for the rental or the trial of a device. */
  rental: boolean
  /** True where the treatment was already given. */
  retrospective: boolean
  /** The day on which the treatment was given; null where none is given. */
  dateOfService: DateValue | null
  /** True for "Associated surgical service: …". */
  surgicalAdjunct: boolean
}

/** How often and how long a therapy is asked for. */
export interface Sessions {
  /**
   * All sessions asked for; sessions a week times weeks where no total is printed. Null where not
   * certain.
   */
  total: Range | null
  /** Sessions a week; null where not given. */
  perWeek: Range | null
  /** Number of weeks; null where not given. */
  weeks: Range | null
}

/** How long a rental, a stay or a course of care lasts. */
export interface Duration {
  /** How many. */
  value: Range
  /** What the value counts. */
  unit: 'day' | 'week' | 'month' | 'year'
}

/** How utilization review ruled. A request that it did not certify or approve is denied. */
export type Ruling = 'certified' | 'denied' | 'modified' | 'delayed'

/** What a decision says it is based on. */
export interface Guideline {
  /** The words after the label. */
  text: string
  /** False for "did not cite any medical evidence". */
  cited: boolean
  /** The works cited, in the order of the letter. */
  citations: Citation[]
}

/** One work cited in a guideline field. */
export interface Citation {
  /** The body of guidelines cited. */
  source: 'MTUS' | 'ODG' | 'ACOEM' | 'other'
  /** The chapter or work cited, in its accepted spelling for MTUS chapters. */
  title: string
  /**
   * The chapter in one spelling: "Low Back Complaints", "Knee and Leg"; null where none is known,
   * and for other works.
   */
  chapter: string | null
  /** The edition; null where the letter names none. */
  year: number | null
  /** The sections cited within the chapter. */
  sections: string[]
  /** The pages cited. */
  pages: Pages[]
  /** The words of this one citation. */
  text: string
}

/** A page or a range of pages, both ends inclusive. */
export interface Pages {
  /** The first page. */
  from: number
  /** The last page. */
  to: number
}

/** The reviewer's reasoning. */
export interface Rationale {
  /** The reasoning, reflowed; paragraphs separated by a blank line. */
  text: string
  /**
   * What the reviewer concludes. Null where no sentence concludes, or one that finds part of it
   * necessary and part not.
   */
  conclusion: Conclusion | null
}

/** The sentence in which the reviewer concludes, and what it finds. */
export interface Conclusion {
  /** The sentence that concludes. */
  text: string
  /** Whether the sentence finds the treatment medically necessary. */
  medicallyNecessary: boolean
}

/** A date of the letter, and the part in which it stands. */
export interface LetterDate {
  /** The date as printed; the white space of a line break is left out. */
  text: string
  /** ISO 8601 calendar date; null where no one calendar date can be meant. */
  iso: string | null
  /** What is odd about it; empty for a clean date. */
  problems: DateProblem[]
  /** The part of the letter in which it stands. */
  section: SectionName
}

/** A part of the letter. */
export type SectionName =
  | 'header'
  | 'howDetermined'
  | 'documentsReviewed'
  | 'clinicalSummary'
  | 'issues'
  | 'other'

/** A place where words were cut out. */
export interface Redaction {
  /** gap: a blank where words were; mask: [redacted], XXXX, ____. */
  kind: 'gap' | 'mask'
  /** Whose name was cut out, as the words before it tell. */
  entity: 'patient' | 'employer' | 'provider' | 'facility' | 'claims-administrator' | 'unknown'
  /** The words that announce it: "while employed by"; empty where there are none. */
  before: string
  /** The part of the letter in which it stands. */
  section: SectionName
}
