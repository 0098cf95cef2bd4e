/** The sentences around the works: what announces them, what speaks of guidelines and cites none. */
import { describe, expect, it } from 'vitest'
import { guidelineCitations } from '../../../grammars/guideline'
import { wordsIn, worksIn } from './works-in'

describe('words that announce a work', () => {
  it.each([
    ['Decision based on the'],
    ['Decisions were based upon'],
    ['The Claims Administrator based its decision on the'],
    ['The Claims Administrator based this determination on the'],
    ['The Professional Reviewer based his/her determination upon the'],
    ['The Medical Reviewer based the decision on the'],
    ['The Physician Reviewer based their decision on the'],
    ['The Expert Reviewer relied on the'],
    ['The Reviewer relied upon the'],
    ['The Ciaims Adrninistrator cited the following evidence-based criteria:'],
    ['The Clairns Administrator used the following guidelines:'],
    ['The Claims Administrator cited'],
    ['Decision based on the MTUS within the'],
  ])('are no part of it: %s', (words) => {
    expect(worksIn(`${words} ODG, Hernia, Mesh.`).at(-1)).toBe('ODG: Hernia Mesh')
    expect(wordsIn(`${words} ODG, Hernia, Mesh.`).at(-1)![0]).toBe('ODG, Hernia, Mesh')
  })

  it.each([
    [
      'Alder J. Guidelines used in practice. J Med 2011.',
      ['other: Alder J. Guidelines used in practice. J Med 2011 (2011)'],
    ],
    [
      'Alder J. Trusses relied upon by patients. J Med 2011.',
      ['other: Alder J. Trusses relied upon by patients. J Med 2011 (2011)'],
    ],
    [
      'Alder J. Cited guidelines for hernia. J Med 2011.',
      ['other: Alder J. Cited guidelines for hernia. J Med 2011 (2011)'],
    ],
    [
      'Birch used the following guidelines and tools, 2011.',
      ['other: Birch used the following guidelines and tools, 2011 (2011)'],
    ],
    [
      'The Claims Administrator paper cited guidelines for hernia.',
      ['other: paper cited guidelines for hernia'],
    ],
    [
      'ODG, Hernia, guidelines used the following evidence-based criteria.',
      ['ODG: Hernia guidelines used the following evidence-based criteria'],
    ],
  ])('are words of a title where no one decides by them: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('nothing cited', () => {
  it.each([
    'The Claims Administrator did not cite guidelines.',
    'The Claims Administrator does not reference any guideline for trusses.',
    'The Claims Administrator did not provide evidence.',
    'No evidence was given.',
    'No citations',
    'None provided.',
    'None cited. None stated.',
    'Not applicable.',
    'Not stated',
    'n/a',
  ])('%s', (text) => {
    expect(guidelineCitations(text)).toEqual({ citations: [], none: true })
  })

  it.each([
    ['No guidelines. ODG, Hernia.', true],
    ['N/A. ODG, Hernia.', true],
    ['None given, and the Expert Reviewer based his decision on the ODG, Hernia.', true],
    ['None given for trusses, ODG, Hernia.', true],
    ['None. Not applicable. ODG, Hernia.', true],
    ['ODG, Hernia', false],
    ['“ODG”, Hernia', false],
  ])('and a work cited after all: %s', (text, none) => {
    expect(worksIn(text)).toEqual(['ODG: Hernia'])
    expect(guidelineCitations(text).none).toBe(none)
  })

  it.each([
    ['ODG, Hernia, none given, Mesh.', ['ODG: Hernia none given + Mesh']],
    ['ODG, Hernia, not applicable.', ['ODG: Hernia not applicable']],
    [
      'Alder J. Evidence of none. J Med 2011.',
      ['other: Alder J. Evidence of none. J Med 2011 (2011)'],
    ],
    ['Alder, none provided, 2011.', ['other: Alder, none provided, 2011 (2011)']],
  ])('is not said in the middle of a citation: %j → %j', (text, works) => {
    expect(guidelineCitations(text).none).toBe(false)
    expect(worksIn(text)).toEqual(works)
  })
})

describe('what an agent says before the words that cite', () => {
  it.each([
    'The Physician Reviewer did not find the guidelines used by the Claims Administrator in error and based his/her decision on the',
    'The Expert Reviewer did not find fault in the guidelines cited and based his/her decision on the',
    'The Expert Reviewer agreed with the guidelines of the Claims Administrator and relied on the',
    'The Expert Reviewer considered older guidelines, weighed them, and based its decision on the',
    'The Expert Reviewer did not dispute the section cited. The Expert Reviewer based her decision on the',
  ])('cites nothing: %s', (words) => {
    expect(worksIn(`${words} ODG, Hernia, Mesh.`)).toEqual(['ODG: Hernia Mesh'])
    expect(wordsIn(`${words} ODG, Hernia, Mesh.`)[0]![0]).toBe('ODG, Hernia, Mesh')
  })

  it.each([
    'The Expert Reviewer did not find fault in the guidelines cited.',
    'The Physician Reviewer agrees with the guidelines used by the Claims Administrator.',
    'The Expert Reviewer does not question the section, or the page.',
  ])('cites nothing where nothing follows: %s', (words) => {
    expect(worksIn(words)).toEqual([])
  })

  it.each([
    [
      'The Expert Reviewer read Knee Complaints 2004, and based his decision on the ODG, Hernia.',
      ['other: read Knee Complaints 2004 (2004)', 'ODG: Hernia'],
    ],
    [
      'Alder J. Trusses, and why surgeons based their decision on mesh. J Med 2011.',
      ['other: Alder J. Trusses, and why surgeons', 'other: mesh. J Med 2011 (2011)'],
    ],
  ])('loses no work that it names: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('a sentence about guidelines', () => {
  it.each([
    'The Expert Reviewer found the guidelines used by the Claims Administrator relevant.',
    'The Expert Reviewer determined that no section of the MTUS was relevant.',
    'The Expert Reviewer stated the section cited applies.',
    'The provider did not dispute the guidelines used.',
    'They support the use of trusses, and of mesh.',
    'It lists trusses.',
    'The chapter states that trusses help; it addresses mesh.',
    'Pages address trusses.',
    'The Claims Administrator did not use a guideline of the MTUS.',
    'The Expert Reviewer did not find any section of the MTUS.',
    'There are no sections of the MTUS on trusses.',
    'There is no MTUS chapter on trusses.',
    'The MTUS is silent on trusses.',
    'The MTUS has nothing on trusses, mesh, or knots.',
    'Alternative guidelines apply.',
    'The same MTUS guidelines.',
    'Same.',
    'Guidelines referenced by the reviewer.',
    'These guidelines support it.',
    'ODG, Hernia. It supports the use of trusses, mesh.',
  ])('cites none: %s', (words) => {
    const hernia = Array(words.startsWith('ODG') ? 2 : 1).fill('ODG: Hernia')
    expect(guidelineCitations(`${words} ODG, Hernia.`).none).toBe(false)
    expect(worksIn(`${words} ODG, Hernia.`)).toEqual(hernia)
  })

  it.each([
    ['The MTUS is silent on trusses but the ODG, Hernia, is not', ['ODG: Hernia']],
    [
      'The MTUS has nothing on trusses and the reviewer relied on the MTUS Knee Complaints 2004',
      ['MTUS: Knee Complaints (2004)'],
    ],
    ['The MTUS does not speak of trusses, ACOEM Chapter 9.', ['ACOEM: Chapter 9']],
    ['The MTUS is silent on trusses (MTUS Knee Complaints 2004)', []],
    ['These criteria support it, from the ODG.', ['ODG: ODG']],
    [
      'The MTUS is silent on trusses. Alder J. Trusses 2011.',
      ['other: Alder J. Trusses 2011 (2011)'],
    ],
    [
      'ODG, Hernia. It supports mesh. Alder J. Mesh 2011.',
      ['ODG: Hernia', 'other: Alder J. Mesh 2011 (2011)'],
    ],
    ['The MTUS is silent, and says no more', []],
  ])('ends where a work is cited after all: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })

  it.each([
    [
      'Alder J. How they support trusses 2011.',
      ['other: Alder J. How they support trusses 2011 (2011)'],
    ],
    [
      'Knee Complaints 2004, They support trusses.',
      ['MTUS: Knee Complaints (2004) They support trusses'],
    ],
    [
      'Alder, the chapter states trusses 2011.',
      ['other: Alder, the chapter states trusses 2011 (2011)'],
    ],
  ])('is none in the middle of another: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('why a work was relied on', () => {
  it.each([
    ', because it speaks of trusses, mesh, and knots',
    ' since trusses help, and more',
    ' as it speaks of trusses',
    ', as there is mesh',
    ' and addresses trusses',
    ' for the following reasons: trusses help',
    ' in that trusses help; mesh does too',
  ])('is no part of it: %s', (reason) => {
    expect(wordsIn(`ODG, Hernia${reason}. ODG, Knee.`)).toEqual([
      ['ODG, Hernia', 'Hernia'],
      ['ODG, Knee', 'Knee'],
    ])
  })
})

describe('what a work says', () => {
  it.each([
    ['ODG, Hernia, which recommends trusses, mesh.', ['ODG: Hernia']],
    ['ODG, Hernia, recommends. ODG, Knee, Braces.', ['ODG: Hernia', 'ODG: Knee Braces']],
    [
      'ODG, Hernia, Mesh, states that trusses help, and mesh, ODG, Knee.',
      ['ODG: Hernia Mesh, states that trusses help, and mesh', 'ODG: Knee'],
    ],
    ['ODG, Hernia, is for mesh; trusses; page 9, Knots.', ['ODG: Hernia Knots p. 9-9']],
    [
      'MTUS Knee Complaints 2004, note that braces help, Casts. Decision based on ODG, Knee, Braces.',
      ['MTUS: Knee Complaints (2004)', 'ODG: Knee Braces'],
    ],
  ])('is no section: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })

  it.each([
    ['ODG, Hernia, Recommends, Mesh.', ['ODG: Hernia Recommends + Mesh']],
    ['ODG, Hernia, Mesh recommends trusses.', ['ODG: Hernia Mesh recommends trusses']],
    ['Alder J, supports 2011.', ['other: Alder J, supports 2011 (2011)']],
  ])('is not what a name holds: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('words that say whose part a work is', () => {
  it.each([
    [', which is part of the MTUS'],
    [', within the MTUS'],
    [' from the CA MTUS'],
    [', which is a part of the California Medical Treatment Utilization Schedule'],
    [', which are not part of the MTUS Guidelines'],
    [' 8 CCR 9792.20-9792.26'],
  ])('are no part of its name: %s', (tail) => {
    expect(worksIn(`Knee Complaints, Heat${tail}.`)).toEqual(['MTUS: Knee Complaints Heat'])
  })
})
