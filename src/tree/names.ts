/** Names of what the tree holds of an issue and of the header. */

/** What follows the labels of an issue, in the order an issue holds it. */
export const FIELD_ORDER = [
  'claimsAdministratorGuideline',
  'reviewerGuideline',
  'rationale',
] as const

/** What a label inside an issue announces. */
export type FieldName = (typeof FIELD_ORDER)[number]

/** What a label of the header announces. */
export type HeaderField =
  | 'caseNumber'
  | 'dateAssigned'
  | 'dateOfInjury'
  | 'decisionDate'
  | 'urDenialDate'
  | 'applicationReceived'
  | 'priority'
  | 'claimNumber'
  | 'employee'
  | 'provider'
  | 'treatmentsInDispute'
