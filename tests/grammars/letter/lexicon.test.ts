import { describe, expect, it } from 'vitest'
import { forms, type LetterForm } from '../../../grammars/forms'
import { decisionOf, lexiconOf } from '../../../grammars/letter/lexicon'
import { type ByLetters, rowAt } from '../../../grammars/letter/rows'

const lexicon = lexiconOf(forms)

/** Every row that stands at a place of a text. */
function rowsAt<R extends { pattern: RegExp }>(
  source: string,
  at: number,
  rows: ByLetters<R>,
): R[] {
  const found: R[] = []
  rowAt(source, at, rows, (row) => {
    found.push(row)
    return false
  })
  return found
}

/** What the rows say that stand at the beginning of the words. */
const kindsAt = (words: string) =>
  rowsAt(words, 0, lexicon.entries).map(({ kind, section, field, header }) => [
    kind,
    section ?? field ?? header?.field ?? null,
  ])

describe('the rows of the forms', () => {
  it.each([
    ['How the IMR Final Determination Was Made', 'heading', 'howDetermined'],
    ['HOW IMR DETERMINATIONS WERE MADE', 'heading', 'howDetermined'],
    ['DOCUMENTS REVIEWED', 'heading', 'documentsReviewed'],
    ['The Clinical Case Summary', 'heading', 'clinicalSummary'],
    ['CLlNlCAL CASE SUMMARY', 'heading', 'clinicalSummary'],
    ['Summary of the Clinical Case', 'heading', 'clinicalSummary'],
    ['IMR ISSUES, DECISIONS AND RATIONALES', 'heading', 'issues'],
    ['IMR Issue(s), Decision(s) & Rationale(s)', 'heading', 'issues'],
    ["Claims Administrator's guideline", 'label', 'claimsAdministratorGuideline'],
    ['MAXIMUS guideline', 'label', 'reviewerGuideline'],
    ['The Expert Reviewer’s guidelines', 'label', 'reviewerGuideline'],
    ['Decision rationale', 'label', 'rationale'],
    ['Rationale for the decision', 'label', 'rationale'],
    ['IMR Case No.', 'header', 'caseNumber'],
    ['Date of Injury', 'header', 'dateOfInjury'],
    ['MAXIMUS Federal Services sent the complete case file to', 'opening', 'howDetermined'],
    ['Page 3 of 9', 'furniture', null],
  ])('know "%s" as %s %s', (words, kind, name) => {
    expect(kindsAt(words)).toContainEqual([kind, name])
  })

  it.each([
    'Clinical history',
    'Summary of the case',
    'Date of Birth',
    'Rationale',
    'Guideline',
    'Summary',
    '',
    'Upheld',
  ])('know nothing of "%s"', (words) => expect(kindsAt(words)).toEqual([]))

  it.each(forms)('are found by any of their phrases: $name', (form) => {
    const phrases = [
      ...form.headings.flatMap(({ phrases }) => phrases),
      ...form.labels.flatMap(({ phrases }) => phrases),
      ...form.setPhrases.flatMap(({ phrases }) => phrases),
      ...(form.items ?? []).flatMap(({ phrases }) =>
        phrases.flatMap((of) => [of, `1. ${of}`, `• ${of}`]),
      ),
      ...form.header.flatMap(({ phrases }) => phrases),
      ...form.furniture,
      ...(form.footers ?? []),
    ]
    const first = (choices: string) => choices.split('|')[0]!
    for (const phrase of phrases.map((of) => of.replace(/\[([^\]]*)\]/g, (_, of) => first(of)))) {
      const full = phrase.replace(/\(([^()]*)\)/g, (_, of) => first(of))
      const least = phrase.replace(/\([^()]*\) ?/g, '')
      for (const words of [full, least]) {
        const text = words.replace(/\\(.)|#/g, (_, sign) => sign ?? '12').trim()
        expect(kindsAt(text), text).not.toEqual([])
      }
    }
  })

  it('are looked up within a text, whatever stands before', () => {
    const source = 'the Date of Injury:'
    expect(rowsAt(source, 4, lexicon.headerLabels).map(({ row }) => row.field)).toContain(
      'dateOfInjury',
    )
    expect(rowsAt(source, 5, lexicon.headerLabels)).toEqual([])
  })

  it('give the first that is taken, and where its words end', () => {
    const source = 'Treatment in Dispute Listed on the Application'
    const longest = rowAt(source, 0, lexicon.entries, () => true)
    const next = rowAt(source, 0, lexicon.entries, (_, end) => end < source.length)
    expect(longest).toMatchObject({ row: { kind: 'header' }, end: source.length })
    expect(next).toMatchObject({ row: { kind: 'header' }, end: 'Treatment in Dispute'.length })
    expect(rowAt(source, 0, lexicon.entries, () => false)).toBeNull()
  })

  it('are compiled once for a list of forms', () => {
    expect(lexiconOf(forms)).toBe(lexicon)
    expect(lexiconOf([...forms])).not.toBe(lexicon)
  })

  it('know which forms have them', () => {
    const [first] = forms
    const other: LetterForm = { ...first!, name: 'other', labels: [] }
    const both = lexiconOf([first!, other])
    const formsOf = (words: string) =>
      rowsAt(words, 0, both.entries).flatMap((row) => [...row.forms])
    expect(both.formNames).toEqual([first!.name, 'other'])
    expect(formsOf('CLINICAL CASE SUMMARY')).toEqual([first!.name, 'other'])
    expect(formsOf('Decision rationale')).toEqual([first!.name])
  })
})

describe('an outcome at the end of a line', () => {
  it.each([
    ['Cane: Upheld', 'upheld', 'Upheld'],
    ['Upheld', 'upheld', 'Upheld'],
    ['Cane - UPHELD.', 'upheld', 'UPHELD'],
    ['Cane: Uphe1d', 'upheld', 'Uphe1d'],
    ['Cane: Uphold', 'upheld', 'Uphold'],
    ['Cane: Overturned**', 'overturned', 'Overturned'],
    ['Cane: OVERTURN', 'overturned', 'OVERTURN'],
    ['Cane: 0verturned', 'overturned', '0verturned'],
    ['Cane: Partially Overturned', 'partially-overturned', 'Partially Overturned'],
    ['Cane: Partial overturn', 'partially-overturned', 'Partial overturn'],
    ['Cane: Overturned in part', 'partially-overturned', 'Overturned in part'],
    ['Cane: Upheld in part', 'partially-overturned', 'Upheld in part'],
  ])('of "%s" is %s', (line, decision, words) => {
    expect(decisionOf(lexicon.outcome.exec(line)!)).toEqual({ decision, words })
  })

  it.each(['Upheld: cane', 'The denial is upheld, however', 'unupheld', 'Over turned around', ''])(
    'is not in "%s"',
    (line) => expect(lexicon.outcome.exec(line)).toBeNull(),
  )
})

describe("a cover letter's overall decision", () => {
  it.each([
    ['Final Determination: UPHOLD.', 'upheld', 'UPHOLD'],
    ['FINAL DETERMINATION: Upheld', 'upheld', 'Upheld'],
    ['Final Determination: OVERTURN', 'overturned', 'OVERTURN'],
    ['Final Determination: PARTIAL OVERTURN', 'partially-overturned', 'PARTIAL OVERTURN'],
    ['Final Determination: Partially Overturned', 'partially-overturned', 'Partially Overturned'],
    ['Final Determination: UPHOLD IN PART', 'partially-overturned', 'UPHOLD IN PART'],
    ['Final Determination: OVERTURN\n IN PART', 'partially-overturned', 'OVERTURN\n IN PART'],
  ])('of "%s" is %s', (line, decision, words) => {
    expect(decisionOf(lexicon.overall.exec(line)!)).toEqual({ decision, words })
  })

  it.each(['Final Determination Letter for', 'The Final Determination was based on', 'UPHOLD'])(
    'is not in "%s"',
    (line) => expect(lexicon.overall.exec(line)).toBeNull(),
  )
})
