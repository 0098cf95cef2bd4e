/** Which works a text cites, and what of each: chapter, year, sections, pages. */
import { describe, expect, it } from 'vitest'
import { guidelineCitations } from '../../../grammars/guideline'
import { readPages } from '../../../grammars/guideline/pages'
import { worksIn } from './works-in'

describe('a work that is cited', () => {
  it.each([
    [
      'MTUS Low Back Complaints 2004, Section(s): Initial Care, NSAIDs [see note], "Heat".',
      'MTUS: Low Back Complaints (2004) Initial Care + NSAIDs [see note] + "Heat"',
    ],
    [
      'MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids (see note; more), NSAIDs.',
      'MTUS: Chronic Pain Medical Treatment (2009) Opioids (see note; more) + NSAIDs',
    ],
    [
      'MTUS Knee Complaints, Section: Special Studies, Table 13-5, Figure 13-2',
      'MTUS: Knee Complaints Special Studies + Table 13-5 + Figure 13-2',
    ],
    [
      'MTUS Knee Complaints 2004, section and chapter Special Studies',
      'MTUS: Knee Complaints (2004) Special Studies',
    ],
    ['Knee Complaints 2004, page(s) 343-345 of 350', 'MTUS: Knee Complaints (2004) p. 343-345'],
    ['MTUS Opioids', 'MTUS: Opioids'],
    ['MTUS.', 'MTUS: MTUS'],
    ['MTUS ACOEM Chapter 12', 'MTUS: Low Back Complaints'],
    ['ACOEM Chapter 12, pages 300-303.', 'ACOEM: Chapter 12 p. 300-303'],
    [
      'ACOEM 2nd Edition (2004), Chapter 13 Knee Complaints, page 343.',
      'ACOEM: Knee Complaints (2004) p. 343-343',
    ],
    [
      'ACOEM Practice Guidelines, Second Edition, Chapter 12, Table 12-8',
      'ACOEM: Low Back Complaints Table 12-8',
    ],
    ['ACOEM Chapter 10 (2004)', 'ACOEM: Elbow Complaints (2004)'],
    ['ACOEM Chapter 10 (2007)', 'ACOEM: Chapter 10 (2007)'],
    ['ACOEM Chapter 99', 'ACOEM: Chapter 99'],
    ['ACOEM', 'ACOEM: ACOEM'],
    ['ODG, Knee Chapter, MRI.', 'ODG: Knee MRI'],
    ['ODG Treatment in Workers Comp, Pain (Chronic).', 'ODG: Pain (Chronic)'],
    ['ODG', 'ODG: ODG'],
    ['Non-MTUS Citation ODG Knee & Leg Chapter: Walking aids.', 'ODG: Knee & Leg Walking aids'],
    [
      'Non-MTUS Citation Alder J. Knees 2011;4(2):5-9.',
      'other: Alder J. Knees 2011;4(2):5-9 (2011) p. 5-9',
    ],
    ['www.example.org/a-b', 'other: www.example.org/a-b'],
    ['“Heat” 2011', 'other: “Heat” 2011 (2011)'],
    ['Heat Journal 2011: 45', 'other: Heat Journal 2011: 45 (2011)'],
    ['Heat Journal 2011, 2012', 'other: Heat Journal 2011, 2012'],
    [
      'Other Medical Treatment Guideline or Medical Evidence: UpToDate, Heat.',
      'other: UpToDate, Heat',
    ],
  ])('%j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })
})

describe('several works', () => {
  it.each([
    [
      'MTUS Knee Complaints 2004, Section(s): Special Studies, and MTUS Low Back Complaints 2004.',
      ['MTUS: Knee Complaints (2004) Special Studies', 'MTUS: Low Back Complaints (2004)'],
    ],
    [
      'Official Disability Guidelines (ODG), Low Back, MRI; Shoulder, Surgery.',
      ['ODG: Low Back MRI', 'ODG: Shoulder Surgery'],
    ],
    ['The MTUS is silent. ODG Knee Chapter.', ['ODG: Knee']],
  ])('%j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('no work', () => {
  it.each([
    ['The Expert Reviewer did not cite any medical evidence for its decision.', true],
    ['Decision based on: none.', true],
    ['', false],
  ])('%j', (text, none) => {
    expect(guidelineCitations(text)).toMatchObject({ citations: [], none })
  })
})

describe('page numbers', () => {
  const read = (text: string, at = 0, short = true) => {
    const list = readPages(text, at, short)
    return (
      list && [
        text.slice(at, list.end),
        ...list.pages.map(({ from, to }) => `${from.value}-${to.value}`),
      ]
    )
  }

  it.each([
    ['7, pg. 9 & pp. 12', ['7, pg. 9 & pp. 12', '7-7', '9-9', '12-12']],
    ['7 and page 9', ['7 and page 9', '7-7', '9-9']],
    ['7 of 12, 9 of the file', ['7 of 12, 9', '7-7', '9-9']],
    ['20-10', ['20-10', '20-20', '10-10']],
    ['10-10', ['10-10', '10-10']],
    ['98 through 99.', ['98 through 99', '98-99']],
    ['98—99', ['98—99', '98-99']],
    ['999', ['999', '999-999']],
    ['1010', ['1010']],
    ['98991', ['98991']],
    ['7, 9b', ['7', '7-7']],
    ['7{', ['7', '7-7']],
    ['7;9,10&12', ['7;9,10&12', '7-7', '9-9', '10-10', '12-12']],
    ['7, p 9, p. 10', ['7, p 9, p. 10', '7-7', '9-9', '10-10']],
    ['7, nine', ['7', '7-7']],
  ])('%j → %j', (text, pages) => {
    expect(read(text)).toEqual(pages)
  })

  it.each(['', 'seven', '7a', '7z', '7Z', '1234567', '1234560', '1234569'])(
    'none in %j',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it('have their places', () => {
    const [first, second] = readPages('p. 300-5, 307', 3, true)!.pages
    expect(first).toEqual({
      from: { value: 300, start: 3, end: 6 },
      to: { value: 305, start: 7, end: 8 },
    })
    expect(second?.from).toEqual({ value: 307, start: 10, end: 13 })
  })
})
