import { describe, expect, it } from 'vitest'
import { forms } from '../../../grammars/forms'
import { lettersIn } from '../../../grammars/letter/letters'

/** The letters of a source, which together are all of it. */
function parts(source: string): string[] {
  const stretches = lettersIn(source, forms)
  expect(stretches.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
  return stretches.map(({ start, end }) => source.slice(start, end))
}

const HEAD = 'Case Number: CM17-9000001\nDecision Date: 02/09/2017\n'
const HOW = 'HOW THE IMR FINAL DETERMINATION WAS MADE\nBy one reviewer.\n'
const SUMMARY = 'CLINICAL CASE SUMMARY\nA sprain.\n'
const ISSUES = 'IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nDecision rationale: He walks.\n'
const LETTER = HEAD + HOW + SUMMARY + ISSUES
const SENT = 'MAXIMUS Federal Services sent the complete case file to a dentist.\n'
const FINAL =
  'The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be final.\n'
const LETTERHEAD = 'MAXIMUS FEDERAL SERVICES, INC.\n'

describe('letters that have lost their line breaks', () => {
  const LABELLED = LETTER.replace(
    'Decision rationale',
    'MAXIMUS guideline: None.\nDecision rationale',
  )
  const flowing = LABELLED.trim().replaceAll('\n', ' ')

  it.each([
    ['one a line', '\n'],
    ['all in one line', ' '],
  ])('are told apart: %s', (_, between) => {
    const letters = parts([flowing, flowing, flowing].join(between))
    expect(letters.map((letter) => letter.trim())).toEqual([flowing, flowing, flowing])
  })
})

describe('a text of several letters', () => {
  it.each<[string, string[]]>([
    ['each with its case number', [LETTER, LETTER, LETTER]],
    ['the second without its table', [LETTER, HOW + SUMMARY + ISSUES]],
    ['the second with a letterhead', [LETTER, LETTERHEAD + SUMMARY + ISSUES]],
    [
      'the second without its case number',
      [LETTER, `Decision Date: 02/09/2017\n${SUMMARY}${ISSUES}`],
    ],
    ['one with two sections between others', [LETTER, HEAD + SUMMARY + ISSUES, LETTER]],
    ['the second with words that open a section', [LETTER, HEAD + SENT + ISSUES]],
    ['a date and words between them', [`${LETTER}Date of Injury: 03/04/2010\n`, HOW + SUMMARY]],
    ['words before the first', [`Two letters.\n${LETTER}`, LETTER]],
    ['words behind the last', [LETTER, `${LETTER}Enclosed with care.\n`]],
    [
      'the second from the top of its page',
      [LETTER, `\fState of California\nSacramento\n${LETTER}`],
    ],
  ])('%s', (_, letters) => {
    const source = letters.join('')
    // The sign that ends a page belongs to the letter before.
    const expected = letters.map(
      (letter, index) =>
        (letter.startsWith('\f') ? letter.slice(1) : letter) +
        (letters[index + 1]?.startsWith('\f') ? '\f' : ''),
    )
    expect(parts(source)).toEqual(expected)
  })

  it('begins the second where it is known, below a long line of its page', () => {
    const long = `top\n${'word '.repeat(14)}\n`
    expect(parts(`${LETTER}\f${long}${LETTER}`)).toEqual([`${LETTER}\f${long}`, LETTER])
  })

  it('begins the second at the top of its page, below a line that is just short enough', () => {
    const line = (length: number) => `${'x'.repeat(length)}\n`
    expect(parts(`${LETTER}\f${line(60)}${LETTER}`)).toEqual([`${LETTER}\f`, line(60) + LETTER])
    expect(parts(`${LETTER}\f${line(61)}${LETTER}`)).toEqual([`${LETTER}\f${line(61)}`, LETTER])
  })

  it('parts professional reviews by the reasons that they list', () => {
    const review =
      'MEDICAL PROFESSIONAL REVIEW\nCase Number: CM17-9000001\nISSUE AT DISPUTE:\n1. A cane\n' +
      'CASE SUMMARY:\nHe fell.\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY ' +
      'NECESSARY:\n1. He walks.\n'
    expect(parts(review + review)).toHaveLength(2)
    expect(parts(review.slice(0, review.indexOf('RATIONALE')).repeat(2))).toHaveLength(1)
  })

  it('begins the second where it is known, far below the top of its page', () => {
    const lines = 'a line\n'.repeat(14)
    expect(parts(`${LETTER}\f${lines}${LETTER}`)).toEqual([`${LETTER}\f${lines}`, LETTER])
    const fewer = 'a line\n'.repeat(13)
    expect(parts(`${LETTER}\f${fewer}${LETTER}`)).toEqual([`${LETTER}\f`, `${fewer}${LETTER}`])
  })
})

describe('a text of one letter', () => {
  it.each([
    ['', ''],
    ['a case number twice', HEAD + LETTER],
    ['a case number before its reasons', HEAD + HOW + SUMMARY + HEAD + ISSUES],
    [
      'a decision date behind its reasons, without a case number',
      `${SUMMARY}${ISSUES}Decision Date: 02/09/2017\n${HOW}${SUMMARY}`,
    ],
    ['another date behind its reasons', `${LETTER}Date of Injury: 03/04/2010\n${SUMMARY}`],
    ['a heading behind its reasons', LETTER + SUMMARY],
    ['how it was made behind its reasons', SUMMARY + ISSUES + HOW],
    ['two sections behind its reasons', LETTER + SUMMARY + ISSUES],
    ['a case number behind its reasons, and no more', LETTER + HEAD],
    ['a case number, final words and one section', LETTER + HEAD + FINAL + SUMMARY],
    [
      'a case number, its effect and one section',
      `${LETTER + HEAD}Effect of the Decision:\nNone.\n${SUMMARY}`,
    ],
    ['a letterhead and one section behind its reasons', LETTER + LETTERHEAD + SUMMARY],
    [
      'a case number behind a guideline only',
      `${HEAD + SUMMARY}Cane: Upheld\nMAXIMUS guideline: None.\n${HEAD + HOW + SUMMARY}`,
    ],
    ['a case number behind its reasons, and one section', LETTER + HEAD + SUMMARY],
  ])('is not parted: %s', (_, source) => {
    expect(parts(source)).toEqual([source])
  })

  it('goes on where what begins is no letter, and the next one is', () => {
    expect(parts(LETTER + HEAD + ISSUES + LETTER)).toEqual([LETTER + HEAD + ISSUES, LETTER])
  })
})
