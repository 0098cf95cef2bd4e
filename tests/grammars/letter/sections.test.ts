/** Tokens of a letter: which section, table or field may open where, and what is prose there. */
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../grammars/letter/tokenize'
import { lexicon, pageOf } from '../../support/page'

/** `Token words | Token words`; only the token where the letter lost what it says. */
function tokens(source: string): string {
  const { page, marks } = pageOf(source)
  const words = tokenize(page, marks, lexicon).tokens.map(({ tokenType: { name }, marks: its }) =>
    its.length === 0 ? name : `${name} ${source.slice(its[0]!.start, its.at(-1)!.end)}`,
  )
  return words.join(' | ').replace(/\s+/g, ' ')
}

const SUMMARY = 'CLINICAL CASE SUMMARY'
const ISSUES = 'IMR ISSUES, DECISIONS AND RATIONALES'
const SENT = 'MAXIMUS Federal Services sent the complete case file to a dentist.'
const TABLE = 'Case Number: CM16-9100001\nPriority: Standard'
const LETTERHEAD = 'MAXIMUS FEDERAL SERVICES, INC.'
const SET =
  'The Final Determination was based on decisions for the disputed items/services set forth below:'
const CLAIMS = 'The Claims Administrator did not cite any evidence-based criteria for its decision.'
const EXPERT = 'The Expert Reviewer based his/her decision on the ODG.'
const EFFECT = 'Effect of the Decision:'
const FINAL =
  'The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be final.'

describe('a section', () => {
  it.each([
    [
      `${LETTERHEAD}\n${TABLE}\n${SUMMARY}\nA knee.`,
      `HeaderHeading ${LETTERHEAD} | HeaderTable Case Number: CM16-9100001 Priority: Standard | ClinicalSummaryHeading ${SUMMARY} | Text A knee.`,
    ],
    [
      `${SUMMARY}\nA knee.\n${LETTERHEAD}\nSo.`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. MAXIMUS FEDERAL SERVICES, INC. So.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\n${LETTERHEAD}\nSo.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | Text MAXIMUS FEDERAL SERVICES, INC. So.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nDecision rationale: So.\n${EFFECT}\n${FINAL}`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | RationaleLabel Decision rationale: | Text So. | OtherHeading ${EFFECT} | Text ${FINAL}`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nDecision rationale: So.\n${FINAL}`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | RationaleLabel Decision rationale: | Text So. | OtherHeading | Text ${FINAL}`,
    ],
    [
      `${SUMMARY}\nA knee.\n${FINAL}`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be final.`,
    ],
    [
      `${FINAL}\n${TABLE}`,
      `OtherHeading | Text ${FINAL} | HeaderTable Case Number: CM16-9100001 Priority: Standard`,
    ],
    [
      `${TABLE}\n${FINAL}`,
      `HeaderTable Case Number: CM16-9100001 Priority: Standard | OtherHeading | Text ${FINAL}`,
    ],
    [
      `${FINAL}\n${LETTERHEAD}\n${TABLE}`,
      `OtherHeading | Text ${FINAL} | HeaderHeading ${LETTERHEAD} | HeaderTable Case Number: CM16-9100001 Priority: Standard`,
    ],
    [
      `${SUMMARY}\nA knee.\n${SENT}`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. | HowDeterminedHeading | Text ${SENT}`,
    ],
    [
      `${SUMMARY}\nA knee.\n${SET}\nCane: Upheld`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. | IssuesHeading | SetPhrase ${SET} | DisputedItem Cane: Upheld`,
    ],
    [
      `${ISSUES}\n${SET}\nCane: Upheld`,
      `IssuesHeading ${ISSUES} | SetPhrase ${SET} | DisputedItem Cane: Upheld`,
    ],
    [
      `${SUMMARY}\nA knee.\n${SENT}\n${TABLE}`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. | HowDeterminedHeading | Text ${SENT} | HeaderTable Case Number: CM16-9100001 Priority: Standard`,
    ],
  ])('opens where its heading or its words may stand: %j', (source, expected) => {
    expect(tokens(source)).toBe(expected)
  })
})

describe('a header table', () => {
  it.each([
    [
      `${SUMMARY}\nA knee.\nPriority: Standard\nSo.`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. Priority: Standard So.`,
    ],
    [
      `${TABLE}\nDate Assigned:\n1/2/2016\n${SUMMARY}`,
      `HeaderTable Case Number: CM16-9100001 Priority: Standard Date Assigned: 1/2/2016 | ClinicalSummaryHeading ${SUMMARY}`,
    ],
    [
      `Priority: Standard\n${SUMMARY}\nSo.`,
      `HeaderTable Priority: Standard | ClinicalSummaryHeading ${SUMMARY} | Text So.`,
    ],
    [
      `${LETTERHEAD}\nPriority: Standard\n${SUMMARY}`,
      `HeaderHeading ${LETTERHEAD} | HeaderTable Priority: Standard | ClinicalSummaryHeading ${SUMMARY}`,
    ],
    [
      `${SUMMARY}\nA knee.\n${TABLE}\nSo it goes on and on, with more words than a value of the header table has.`,
      `ClinicalSummaryHeading ${SUMMARY} | Text A knee. | HeaderTable Case Number: CM16-9100001 Priority: Standard | Text So it goes on and on, with more words than a value of the header table has.`,
    ],
    [
      `${TABLE}\nSo it goes on and on, with more words than a value of the header table has.\nPriority: Standard`,
      'HeaderTable Case Number: CM16-9100001 Priority: Standard | Text So it goes on and on, with more words than a value of the header table has. | HeaderTable Priority: Standard',
    ],
    [
      `${TABLE}\nPage 1 of 2\n\f\nDate Assigned: 1/2/2016\n${SUMMARY}`,
      `HeaderTable Case Number: CM16-9100001 Priority: Standard Page 1 of 2 Date Assigned: 1/2/2016 | ClinicalSummaryHeading ${SUMMARY}`,
    ],
  ])('is a run of labels, or one label at the head: %j', (source, expected) => {
    expect(tokens(source)).toBe(expected)
  })
})

describe('a label of an issue', () => {
  it.each([
    [
      `${ISSUES}\nCane: Upheld\nMAXIMUS guideline: None.\nIt says.\n\nHe walks.\nCane, two: Upheld`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ReviewerGuidelineLabel MAXIMUS guideline: | Text None. It says. | Text He walks. | DisputedItem Cane, two: Upheld`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nClaims Administrator guideline: None.\n\nHe walks.\n\nSo.\nDecision rationale: So.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ClaimsAdministratorGuidelineLabel Claims Administrator guideline: | Text None. | Text He walks. So. | RationaleLabel Decision rationale: | Text So.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nClaims Administrator guideline: None.\n\nHe walks.\nMAXIMUS guideline: None.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ClaimsAdministratorGuidelineLabel Claims Administrator guideline: | Text None. He walks. | ReviewerGuidelineLabel MAXIMUS guideline: | Text None.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nDecision rationale: None.\n\nHe walks.\nMAXIMUS guideline: None.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | RationaleLabel Decision rationale: | Text None. He walks. | DisputedItem | ReviewerGuidelineLabel MAXIMUS guideline: | Text None.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nDecision rationale: He walks.\n\nHe runs\nA bed of oak\nMAXIMUS guideline: None.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | RationaleLabel Decision rationale: | Text He walks. He runs | DisputedItem A bed of oak | ReviewerGuidelineLabel MAXIMUS guideline: | Text None.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\nMAXIMUS guideline: None.\nClaims Administrator guideline: None.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ReviewerGuidelineLabel MAXIMUS guideline: | Text None. | DisputedItem | ClaimsAdministratorGuidelineLabel Claims Administrator guideline: | Text None.`,
    ],
    [
      `${ISSUES}\nMAXIMUS guideline: None.`,
      `IssuesHeading ${ISSUES} | DisputedItem | ReviewerGuidelineLabel MAXIMUS guideline: | Text None.`,
    ],
    [
      'Decision rationale: None.',
      'IssuesHeading | DisputedItem | RationaleLabel Decision rationale: | Text None.',
    ],
    [
      `${ISSUES}\n${SET}\nA cane\n\n4\n\f\nMAXIMUS guideline: None.`,
      `IssuesHeading ${ISSUES} | SetPhrase ${SET} | DisputedItem A cane 4 | ReviewerGuidelineLabel MAXIMUS guideline: | Text None.`,
    ],
  ])('opens a field, or an issue whose item is lost: %j', (source, expected) => {
    expect(tokens(source)).toBe(expected)
  })
})

describe('a sentence that is a label', () => {
  it.each([
    [
      `${ISSUES}\n${SET}\n${CLAIMS}\n${EXPERT}`,
      `IssuesHeading ${ISSUES} | SetPhrase ${SET} | DisputedItem | ClaimsAdministratorGuidelineLabel | Text ${CLAIMS} | ReviewerGuidelineLabel | Text ${EXPERT}`,
    ],
    [
      `${SUMMARY}\nHe walks.\n${CLAIMS}\n${EXPERT}`,
      `ClinicalSummaryHeading ${SUMMARY} | Text He walks. The Claims Administrator did not cite any evidence-based criteria for its decision. The Expert Reviewer based his/her decision on the ODG.`,
    ],
    [
      `${SUMMARY}\nHe walks.\n\n${CLAIMS}\n${EXPERT}`,
      `ClinicalSummaryHeading ${SUMMARY} | Text He walks. | IssuesHeading | DisputedItem | ClaimsAdministratorGuidelineLabel | Text ${CLAIMS} | ReviewerGuidelineLabel | Text ${EXPERT}`,
    ],
    [
      `${SUMMARY}\nHe walks.\n\n${CLAIMS}\nHe runs.\nDecision rationale: So.`,
      `ClinicalSummaryHeading ${SUMMARY} | Text He walks. The Claims Administrator did not cite any evidence-based criteria for its decision. He runs. | IssuesHeading | DisputedItem | RationaleLabel Decision rationale: | Text So.`,
    ],
    [
      `${SUMMARY}\nHe walks.\n\n${EXPERT}\nDecision rationale: So.`,
      `ClinicalSummaryHeading ${SUMMARY} | Text He walks. The Expert Reviewer based his/her decision on the ODG. | IssuesHeading | DisputedItem | RationaleLabel Decision rationale: | Text So.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\n${CLAIMS}\n${EXPERT}\n${EXPERT}\nDecision rationale: So.`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ClaimsAdministratorGuidelineLabel | Text ${CLAIMS} | ReviewerGuidelineLabel | Text The Expert Reviewer based his/her decision on the ODG. The Expert Reviewer based his/her decision on the ODG. | RationaleLabel Decision rationale: | Text So.`,
    ],
    [
      `${ISSUES}\nCane: Upheld\n${CLAIMS}\n${EXPERT}\nDecision rationale: So.\n\n${CLAIMS}\n${EXPERT}`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ClaimsAdministratorGuidelineLabel | Text ${CLAIMS} | ReviewerGuidelineLabel | Text ${EXPERT} | RationaleLabel Decision rationale: | Text So. | DisputedItem | ClaimsAdministratorGuidelineLabel | Text ${CLAIMS} | ReviewerGuidelineLabel | Text ${EXPERT}`,
    ],
    [
      `${ISSUES}\nCane: Upheld\n${CLAIMS}\n${EXPERT}\nDecision rationale: So.\n${CLAIMS}\n${EXPERT}`,
      `IssuesHeading ${ISSUES} | DisputedItem Cane: Upheld | ClaimsAdministratorGuidelineLabel | Text ${CLAIMS} | ReviewerGuidelineLabel | Text ${EXPERT} | RationaleLabel Decision rationale: | Text So. The Claims Administrator did not cite any evidence-based criteria for its decision. The Expert Reviewer based his/her decision on the ODG.`,
    ],
  ])('opens a field in its turn, and is prose elsewhere: %j', (source, expected) => {
    expect(tokens(source)).toBe(expected)
  })
})
