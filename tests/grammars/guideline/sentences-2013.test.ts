import { describe, expect, it } from 'vitest'
import { cite, read } from './read'

describe('the sentences of 2013', () => {
  it('name a part of the MTUS', () => {
    const source =
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment ' +
      'Guidelines (May, 2009), Manual Therapy, pages 58-60, which is part of the MTUS.'
    const { citations } = read(source)
    expect(citations).toEqual([
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        chapter: 'Chronic Pain Medical Treatment',
        year: 2009,
        sections: ['Manual Therapy'],
        pages: [{ from: 58, to: 60 }],
        text: 'Chronic Pain Medical Treatment Guidelines (May, 2009), Manual Therapy, pages 58-60',
      },
    ])
  })

  it('name a chapter of the ACOEM Practice Guidelines', () => {
    const source =
      'The Physician Reviewer based his/her decision on the American College of Occupational and ' +
      'Environmental Medicine (ACOEM) Practice Guidelines, 2nd Edition (2004), Chapter 13, Table ' +
      '13-5, page 343, which is part of the MTUS.'
    expect(read(source).citations).toMatchObject([
      {
        source: 'ACOEM',
        title: 'Knee Complaints',
        year: 2004,
        sections: ['Table 13-5'],
        pages: [{ from: 343, to: 343 }],
      },
    ])
  })

  it('do not guess the chapter where the edition is not told', () => {
    expect(
      cite('The Expert Reviewer based his/her decision on the ACOEM Guidelines, Chapter 13.'),
    ).toMatchObject([{ source: 'ACOEM', title: 'Chapter 13', year: null }])
  })

  it('name a chapter with its book in brackets', () => {
    expect(
      cite(
        'The Expert Reviewer based his/her decision on the Shoulder Complaints Chapter (ACOEM ' +
          'Practice Guidelines, 2nd Edition (2004), Chapter 9), page 207, which is part of the MTUS, ' +
          'and the Official Disability Guidelines (ODG), Shoulder Chapter, which is not part of the MTUS.',
      ),
    ).toEqual([
      { source: 'MTUS', title: 'Shoulder Complaints', year: 2004, sections: [] },
      { source: 'ODG', title: 'Shoulder', year: null, sections: [] },
    ])
  })

  it('may speak of the guidelines and cite none', () => {
    expect(
      cite(
        'The Expert Reviewer found that no section of the MTUS was applicable. Per the Strength of ' +
          'Evidence hierarchy established by the California Department of Industrial Relations, Division ' +
          "of Workers' Compensation, the Expert Reviewer based his/her decision on the ODG, Hernia " +
          'Chapter. These guidelines are relevant to the injury.',
      ),
    ).toEqual([{ source: 'ODG', title: 'Hernia', year: null, sections: [] }])
  })

  it.each([
    'No MTUS guideline applies. The reviewer relied on the ODG, Hernia Chapter.',
    'There is no MTUS section for this. Decision based on Non-MTUS Citation ODG, Hernia Chapter.',
    'The Expert Reviewer relied on the same guidelines. Alternative guidelines were used, the ODG, Hernia Chapter.',
    'The Expert Reviewer based his/her decision on the guidelines cited by the Claims Administrator. ODG, Hernia Chapter.',
  ])('make no work of what they say of guidelines: %s', (source) => {
    expect(cite(source)).toEqual([{ source: 'ODG', title: 'Hernia', year: null, sections: [] }])
  })
})
