import { describe, expect, it } from 'vitest'
import { cite, read } from './read'

describe('the wording of 2014', () => {
  it('names sections and pages with no year', () => {
    const source =
      'Decision based on MTUS Chronic Pain Treatment Guidelines Manual Therapy Page(s): 58-60, 64.'
    const { citations, words } = read(source)
    expect(citations).toMatchObject([
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: null,
        sections: ['Manual Therapy'],
        pages: [
          { from: 58, to: 60 },
          { from: 64, to: 64 },
        ],
      },
    ])
    expect(words('/citations/0/title')).toBe('Chronic Pain Treatment')
    expect(words('/citations/0/pages/0/to')).toBe('60')
    expect(words('/citations/0/pages/1/from')).toBe('64')
  })

  it.each([
    'MTUS Chronic Pain Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page(s): 22 of 127.',
    'MTUS Chronic Pain Treatment Guidelines 8 C.C.R. §§9792.20 - 9792.26 (Effective July 18, 2009) Page 22 of 127.',
  ])('names the place in the code of regulations, which is no work of its own: %s', (work) => {
    const { citations, words } = read(`Decision based on ${work}`)
    expect(citations).toMatchObject([
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: 2009,
        sections: [],
        pages: [{ from: 22, to: 22 }],
      },
    ])
    expect(words('/citations/0/pages/0/from')).toBe('22')
  })

  it.each(['Manual therapy. Page 58-59.', 'Manual therapy Page(s): pp. 58-59.'])(
    'names pages behind a full stop or two labels: %s',
    (words) => {
      const { citations } = read(
        `Decision based on MTUS Chronic Pain Treatment Guidelines ${words}`,
      )
      expect(citations).toMatchObject([
        { sections: ['Manual therapy'], pages: [{ from: 58, to: 59 }] },
      ])
    },
  )

  it('names chapters by number', () => {
    expect(
      cite(
        'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 335, Chronic Pain ' +
          'Treatment Guidelines Opioids Page(s): 78.',
      ),
    ).toEqual([
      { source: 'MTUS', title: 'Knee Complaints', year: null, sections: [] },
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: null,
        sections: ['Opioids'],
      },
    ])
    const { words, citations } = read('Decision based on MTUS ACOEM Chapter 9, page 211.')
    expect(citations[0]?.title).toBe('Shoulder Complaints')
    expect(words('/citations/0/title')).toBe('Chapter 9')
  })
})
