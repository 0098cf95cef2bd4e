import { describe, expect, test } from 'vitest'
import type { Figures } from '../../src/report/figures'
import { DECISIONS, DRAWN } from '../../src/report/figures/outcomes'
import { SHOWN } from '../../src/report/figures/sample'
import { pageOf } from '../../src/report/page/page'
import { figures, issueRow, letterRow } from '../support/report'

const splitOf = ({ splits }: Figures, id: string) =>
  splits.find(({ dimension }) => dimension.id === id)!

/** Value, upheld, overturned, partly, letters. */
const groupsOf = (all: Figures, id: string) =>
  splitOf(all, id).groups.map(({ value, outcomes, reach }) => [
    value,
    ...DECISIONS.map((decision) => outcomes[decision].count),
    reach.letters,
  ])

describe('outcomes', () => {
  test('an issue counts once under each guideline its reviewer cites', async () => {
    const mtus = { source: 'MTUS', title: 'Acupuncture Treatment', chapter: null }
    const all = await figures([
      letterRow({
        citations: [
          { issue: 1, party: 'reviewer', ...mtus },
          { issue: 1, party: 'reviewer', ...mtus },
          { issue: 1, party: 'reviewer', source: 'other', title: 'A textbook', chapter: null },
          { issue: 1, party: 'claims-administrator', source: 'ODG', title: 'Neck', chapter: null },
          { issue: 2, party: 'reviewer', source: 'ODG', title: 'Low Back', chapter: null },
        ],
      }),
    ])
    expect(groupsOf(all, 'guideline')).toEqual([
      ['A textbook', 1, 0, 0, 1],
      ['MTUS Acupuncture Treatment', 1, 0, 0, 1],
    ])
    expect(splitOf(all, 'guideline').counted).toMatchObject({ issues: 1, letters: 1 })
  })

  test('an issue without a value, and one without an outcome, are left out and counted', async () => {
    const all = await figures([
      letterRow({
        issues: [
          issueRow({ category: null }),
          issueRow({ number: 2, decision: 'partially-overturned' }),
          issueRow({ number: 3, decision: null }),
        ],
      }),
      letterRow({ letter: 'b', issues: [issueRow({ decision: 'overturned' })] }),
    ])
    expect(groupsOf(all, 'category')).toEqual([['Rehabilitation', 0, 1, 1, 2]])
    expect(splitOf(all, 'category').unknown).toMatchObject({ issues: 1, letters: 1 })
    expect(all.undecided).toMatchObject({ issues: 1, letters: 1 })
    expect(all.decided.reach).toMatchObject({ issues: 3, letters: 2 })
  })

  test('years stand in their order, all else by how common it is', async () => {
    const all = await figures(
      ['2016', '2014', '2016', '2015'].map((year, index) =>
        letterRow({
          letter: `${index}`,
          decision_date: `${year}-03-01`,
          specialties: [year === '2016' ? 'Z' : 'A'],
        }),
      ),
    )
    expect(groupsOf(all, 'year').map(([year]) => year)).toEqual(['2014', '2015', '2016'])
    expect(all.decisions).toEqual({ first: '2014-03-01', last: '2016-03-01' })
    expect(groupsOf(all, 'specialty').map(([value]) => value)).toEqual(['A', 'Z'])
  })

  test('only the commonest values are drawn, only the first letters listed, and both is told', async () => {
    const letters = Array.from({ length: DRAWN + 2 }, (_, index) =>
      letterRow({
        letter: `${index}`,
        case_number: null,
        path: `${index}.txt`,
        specialties: [String.fromCharCode(65 + index), 'common'],
      }),
    )
    const split = splitOf(await figures(letters), 'specialty')
    expect(split.groups).toHaveLength(DRAWN)
    expect(split.rest).toEqual({ values: 3, issues: 3 })
    const { count, shown } = split.groups[0]!.outcomes.upheld
    expect(count).toBe(DRAWN + 2)
    expect(shown).toHaveLength(SHOWN)
    expect(shown[0]).toMatchObject({ name: '0.txt', file: '0.txt', issue: 1, words: 'Acupuncture' })
  })
})

describe('days', () => {
  const daysOf = async (pairs: (readonly [string | null, string | null])[]) =>
    (
      await figures(
        pairs.map(([ur_denial_date, application_received], index) =>
          letterRow({ letter: `${index}`, ur_denial_date, application_received }),
        ),
      )
    ).days[0]!

  test('quartiles are days that letters took; a leap day is a day', async () => {
    const days = await daysOf([
      ['2016-02-28', '2016-03-01'],
      ['2016-02-28', '2016-03-03'],
      ['2016-02-28', '2016-03-09'],
      ['2016-02-28', '2016-02-28'],
    ])
    expect(days.summary).toEqual({
      least: 0,
      lowerQuartile: 0,
      median: 2,
      upperQuartile: 4,
      most: 10,
    })
    expect(days.counted).toBe(4)
  })

  test('letters without one of the dates, and with dates in the wrong order, are left out and counted', async () => {
    const days = await daysOf([
      ['2016-02-28', null],
      [null, '2016-02-28'],
      ['2016-03-02', '2016-03-01'],
    ])
    expect([days.counted, days.unknown, days.backwards.count]).toEqual([0, 2, 1])
    expect(days.summary).toBeNull()
    expect(days.bins).toEqual([])
  })

  test('bins are even and hold every letter; what is far off falls into the last', async () => {
    const day = (number: number) =>
      new Date(Date.UTC(2016, 0, 1 + number)).toISOString().slice(0, 10)
    const took = [...Array.from({ length: 40 }, (_, index) => index), 900, 2000]
    const days = await daysOf(took.map((number) => [day(0), day(number)]))
    const bins = days.bins.map(({ from, to, letters }) => [from, to, letters.count])
    expect(bins[0]).toEqual([0, 14, 14])
    expect(bins[1]).toEqual([14, 28, 14])
    expect(bins[2]).toEqual([28, 42, 12])
    expect(bins.at(-1)).toEqual([98, null, 2])
    expect(bins.reduce((sum, [, , count]) => sum + count!, 0)).toBe(took.length)
  })
})

test('messages count by rule, a letter once; letters without warnings are counted', async () => {
  const warning = { rule: 'empty-label', severity: 'warning' } as const
  const all = await figures([
    letterRow({ messages: [warning, warning] }),
    letterRow({ letter: 'b', messages: [{ rule: 'odd-date', severity: 'information' }, warning] }),
    letterRow({ letter: 'c' }),
    letterRow({ letter: 'd', messages: [{ rule: 'odd-date', severity: 'information' }] }),
    letterRow({ letter: 'e', messages: [warning] }),
  ])
  expect(
    all.messages.map(({ name, severity, times, letters }) => [
      name,
      severity,
      times,
      letters.count,
    ]),
  ).toEqual([
    ['empty-label', 'warning', 4, 3],
    ['odd-date', 'information', 2, 2],
  ])
  expect(all.clean).toBe(2)
})

test('failures count by reason', async () => {
  const all = await figures(
    [],
    ['too large', 'no form', 'too large'].map((problem, index) => ({
      path: `${index}.pdf`,
      letter: null,
      problem,
    })),
  )
  expect(all.failed).toBe(3)
  expect(
    all.failures.map(({ name, letters }) => [name, letters.shown.map(({ path }) => path)]),
  ).toEqual([
    ['too large', ['0.pdf', '2.pdf']],
    ['no form', ['1.pdf']],
  ])
})

test('the page stays below 3 MB over 100,000 issues that differ in everything', async () => {
  function* letters() {
    for (let number = 0; number < 50_000; number++) {
      const long = `${number % 300} ${'<&">'.repeat(40)}`
      yield letterRow({
        letter: `${number}`,
        case_number: null,
        path: `${'a folder/'.repeat(20)}${number}.txt`,
        decision_date: `${1990 + (number % 40)}-05-0${1 + (number % 9)}`,
        specialties: [`specialty ${long}`],
        issues: [1, 2].map((issue) =>
          issueRow({
            number: issue,
            decision: DECISIONS[(number + issue) % 3]!,
            disputed_item: `item ${long}`,
            category: `category ${long}`,
            subcategory: `treatment ${long}`,
            drug_name: `drug ${long}`,
          }),
        ),
        citations: [
          { issue: 1, party: 'reviewer', source: 'other', title: `work ${long}`, chapter: null },
        ],
        messages: [{ rule: `rule-${number % 60}`, severity: 'warning' }],
      })
    }
  }
  const page = pageOf('archive.ndjson', await figures(letters()))
  expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
  expect(page).toContain('of 100,000 issues')
})
