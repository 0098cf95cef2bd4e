/** What each form's own rows know, form by form, and what every letter of the form has. */
import { describe, expect, it } from 'vitest'
import { forms } from '../../../grammars/forms'
import { lexiconOf } from '../../../grammars/letter/lexicon'
import { rowAt } from '../../../grammars/letter/rows'

const formOf = (name: string) => forms.find((form) => form.name === name)!

/** What the longest row of a form says that stands in all of the words; the lists' name behind it. */
function known(form: string, words: string): string | null {
  const { entries } = lexiconOf([formOf(form)])
  const found = rowAt(words, 0, entries, (_, end) => end === words.length)
  if (!found) return null
  const { kind, section, field, header, lists } = found.row
  return [kind, section ?? field ?? header?.field, header?.kind, lists].filter(Boolean).join(' ')
}

const rowsOf = (form: string, rows: readonly (readonly [words: string, row: string | null])[]) =>
  describe(`the form ${form}`, () => {
    it.each(rows)('knows "%s" as %s', (words, row) => {
      expect(known(form, words)).toBe(row)
    })
  })

const HEAD: readonly (readonly [string, string])[] = [
  ['IMR Case Number', 'header caseNumber case-number'],
  ['Case No.', 'header caseNumber case-number'],
  ['Date of Injury', 'header dateOfInjury date'],
  ['UR Denial Date', 'header urDenialDate date'],
  ['Priority', 'header priority priority'],
  ['IMR Application Received', 'header applicationReceived date'],
]

const COVER: readonly (readonly [string, string])[] = [
  ['MAXIMUS Federal Services, Inc.', 'heading header'],
  ['Independent Medical Review', 'heading header'],
  ['Dated', 'header decisionDate date'],
  ['Date of UR Decision', 'header urDenialDate date'],
  ['Claims Number', 'header claimNumber words'],
  ['Employee Name', 'header employee words'],
  ['Provider', 'header provider words'],
]

const SENTENCES: readonly (readonly [string, string])[] = [
  ['The Claims Administrator based', 'label claimsAdministratorGuideline'],
  ['The Claims Administrator did not provide', 'label claimsAdministratorGuideline'],
  ['The Expert Reviewer relied', 'label reviewerGuideline'],
  ['The Independent Physician Reviewer found', 'label reviewerGuideline'],
  ['The Chiropractic Reviewer did not cite', 'label reviewerGuideline'],
  ['The Dental Reviewer used', 'label reviewerGuideline'],
  ['The Psychologist Reviewer cited', 'label reviewerGuideline'],
  ['The Professional Reviewer based', 'label reviewerGuideline'],
  ['The Medical Reviewer’s decision rationale', 'label rationale'],
  ['Rationale for the decision', 'label rationale'],
]

rowsOf('final-determination', [
  ...HEAD,
  ['How the IMR Final Determination Was Made', 'heading howDetermined'],
  ['Documents Reviewed', 'heading documentsReviewed'],
  ['Clinical Case Summary', 'heading clinicalSummary'],
  ['IMR Issues, Decisions and Rationales', 'heading issues'],
  ['Date Assigned', 'header dateAssigned date'],
  ['Decision Date', 'header decisionDate date'],
  ['MAXIMUS guideline', 'label reviewerGuideline'],
  ['Dated', null],
  ['Employee Name', null],
  ['The Claims Administrator based', null],
  ['MAXIMUS Federal Services, Inc.', null],
])

rowsOf('final-determination-letter', [
  ...HEAD,
  ...COVER,
  ...SENTENCES,
  ['IMR Decisions and Rationales', 'heading issues'],
  ['Treatments in Dispute Listed on IMR Application', 'header treatmentsInDispute list'],
  ['Treatment in Dispute', 'header treatmentsInDispute list'],
  ['The request for', 'item'],
  ['The requested', 'item'],
  ['Date Assigned', null],
  ['MAXIMUS guideline', null],
  ['Regarding the request for', null],
])

rowsOf('notice', [
  ...HEAD.filter(([words]) => words !== 'Case No.'),
  ...COVER,
  ...SENTENCES,
  ['MAXIMUS Case No.', 'header caseNumber case-number'],
  ['Notice of Independent Medical Review Determination', 'heading header'],
  ['Independent Medical Review Decision and Rationale', 'heading issues'],
  ['Medical Qualifications of the Expert Reviewer', 'heading howDetermined'],
  ['Case Summary', 'heading clinicalSummary'],
  ['Documents Reviewed for Determination', 'heading documentsReviewed'],
  ['Effect of the Decision', 'heading other'],
  ['MAXIMUS Federal Services has determined that the request for', 'item'],
  ['MAXIMUS Federal Services has determined the requested', 'item'],
  ['Regarding the request for', 'item'],
  ['Regarding requested', 'item'],
  ['The request for', 'item'],
  ['Clinical Case Summary', null],
])

rowsOf('professional-review', [
  ...HEAD,
  ...COVER,
  ['The Medical Professional Review', 'heading header'],
  ['Issues at Dispute', 'heading issues disputedItem'],
  [
    'Medical Treatment Guidelines Relied Upon by the Professional Reviewer and Why',
    'heading issues reviewerGuideline',
  ],
  [
    'Rationale for Why the Requested Treatment/Service Is/Was Not Medically Necessary',
    'heading issues rationale',
  ],
  ['Medical Reviewer’s Qualifications', 'heading howDetermined'],
  ['Qualifications of the Professional Reviewer', 'heading howDetermined'],
  ['Decision Date', 'header decisionDate date'],
  ['Date of Review', 'header decisionDate date'],
  ['The Claims Administrator based', null],
  ['Effect of the Decision', null],
])

describe('the sections that every letter of a form has', () => {
  it.each([
    ['final-determination', ['clinicalSummary', 'howDetermined', 'issues']],
    ['final-determination-letter', ['clinicalSummary', 'howDetermined', 'issues']],
    ['notice', ['clinicalSummary', 'documentsReviewed', 'howDetermined', 'issues']],
    ['professional-review', ['clinicalSummary', 'documentsReviewed', 'howDetermined', 'issues']],
  ])('%s: %j', (name, sections) => {
    const required = formOf(name).headings.filter((heading) => heading.required)
    expect([...new Set(required.map(({ section }) => section))].sort()).toEqual(sections)
  })

  it('are known by all of their headings', () => {
    for (const { headings } of forms) {
      for (const { section, required } of headings) {
        const optional = section === 'header' || section === 'other'
        if (optional) expect(required).toBe(false)
      }
    }
  })
})

describe('sentences of a form', () => {
  it.each([
    ['final-determination', 'MAXIMUS Federal Services sent the complete case file to', true],
    [
      'final-determination',
      'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records',
      false,
    ],
    [
      'final-determination',
      'The Final Determination was based on decisions for the disputed items/services set forth below',
      false,
    ],
    ['final-determination-letter', 'Dear', true],
    ['final-determination-letter', 'Sincerely,', true],
    ['notice', 'An application for Independent Medical Review was filed', false],
    ['notice', 'Disclaimer: The following case summary was taken directly from', true],
    ['notice', 'The following relevant documents received from the interested parties', true],
  ])('%s: %s', (name, words, told) => {
    const rows = formOf(name).setPhrases
    const lexicon = lexiconOf([{ ...formOf(name), headings: [], labels: [], header: [] }])
    expect(rowAt(words, 0, lexicon.entries, (_, end) => end === words.length)).not.toBeNull()
    expect(rows.some((row) => row.told === told && row.phrases.length > 0)).toBe(true)
  })
})
