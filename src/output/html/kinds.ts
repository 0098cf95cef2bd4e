/** What a marked stretch of a letter is about; each kind has its colour. */

export type Kind =
  | 'case'
  | 'date'
  | 'person'
  | 'finding'
  | 'treatment'
  | 'guideline'
  | 'outcome'
  | 'redaction'
  | 'announcement'
  | 'prose'
  | 'message'

/** The kinds that the page explains, in the order in which it does. */
export const KIND_NAMES: Readonly<Partial<Record<Kind, string>>> = {
  case: 'Case',
  date: 'Date',
  person: 'Person',
  finding: 'Finding or record',
  treatment: 'Treatment',
  guideline: 'Guideline',
  outcome: 'Outcome',
  redaction: 'Cut out',
}

/** The first pattern that fits a JSON Pointer tells its kind. */
const KINDS: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/^\/redactions\/\d+\/before$/, 'announcement'],
  [/^\/redactions\/\d+$/, 'redaction'],
  [/(?:^\/dates\/\d+|\/date|Date|\/dateOf\w+|Assigned|Received)\/(?:text|iso)$/, 'date'],
  [/(?:\/decision|\/decisionText|\/overallDecision|\/conclusion(?:\/\w+)?)$/, 'outcome'],
  [/\/citations\//, 'guideline'],
  [/\/(?:reviewer|patient|employer|employee|provider|author)(?:\/|$)/, 'person'],
  [/\/(?:caseNumber|claimNumber(?:\/text)?|priority)$/, 'case'],
  [/\/(?:diagnoses|records|items)\//, 'finding'],
  [/\/text$/, 'prose'],
]

/** What no pattern fits is about a treatment: disputed items, requests, what was tried. */
export const kindOf = (pointer: string): Kind =>
  KINDS.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'treatment'
