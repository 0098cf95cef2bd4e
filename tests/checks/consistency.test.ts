import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { FACTS, type LetterFacts, letter } from '../support/final-determination'
import type { IssueFacts } from '../support/letter'

/** What does not add up in the letter of these facts: rule ids and the words they point to. */
function told(change: Partial<LetterFacts>): string[] {
  const source = letter({ ...FACTS, ...change })
  return parseDetermination(source).messages.map(({ ruleId, place }) => {
    const { start, end } = place as { start: { offset: number }; end: { offset: number } }
    return `${ruleId}: ${source.slice(start.offset, end.offset)}`
  })
}

const issue = (change: Partial<IssueFacts>, index = 0): IssueFacts => ({
  ...FACTS.issues[index]!,
  ...change,
})

describe('what does not add up', () => {
  it('a heading against its conclusion: the heading stands', () => {
    const issues = [issue({ outcome: 'Overturned' })]
    expect(told({ issues })).toEqual([
      'heading-against-conclusion: The request is not medically necessary.',
    ])
    const { determination } = parseDetermination(letter({ ...FACTS, issues }))
    expect(determination.issues[0]).toMatchObject({
      decision: 'overturned',
      rationale: { conclusion: { medicallyNecessary: false } },
    })
  })

  it('is no item that the summary tells otherwise or not at all', () => {
    expect(told({ issues: [issue({ item: 'Hearing aid, right ear' })] })).toEqual([])
  })

  it('a decision before the injury', () => {
    expect(told({ decisionDate: '01/10/2015', urDenialDate: '01/02/2015' })).toEqual([
      'date-in-future: 12/07/2016',
      'decision-before-injury: 10/23/2015',
      'decision-before-injury: 10-23-2015',
      'review-after-decision: 11-30-2016',
    ])
  })

  it('an injury after its treatment was denied', () => {
    expect(told({ urDenialDate: '10/20/2015' })).toEqual([
      'injury-in-future: 10/23/2015',
      'injury-in-future: 10-23-2015',
    ])
  })

  it('a utilization review after the decision', () => {
    expect(told({ urDenialDate: '02/30/2017' })).toEqual(['unreadable-date: 02/30/2017'])
    expect(told({ urDenialDate: '02/20/2017' })).toEqual([
      'date-in-future: 02/20/2017',
      'review-after-decision: 02/20/2017',
    ])
  })

  it('dates of injury that differ', () => {
    expect(told({ dateOfInjury: '10/24/2015' })).toEqual(['injury-dates-differ: 10-23-2015'])
  })

  it('an age that cannot be', () => {
    const summary = FACTS.summary.replace('41 year', '141 year')
    expect(told({ summary })).toEqual(['impossible-age: 141'])
  })

  it('the same item decided twice, differently', () => {
    const again = issue({
      outcome: 'Overturned',
      rationale: 'On the new films, the request is medically necessary.',
    })
    expect(told({ issues: [issue({}), again] })).toEqual(['decided-twice: Overturned'])
  })

  it('the same item decided twice, in the same words', () => {
    const other = issue({ rationale: 'Nor does it help. The request is not medically necessary.' })
    expect(told({ issues: [issue({}), issue({})] })).toEqual([
      `doubled-issue: ${FACTS.issues[0]!.item}`,
    ])
    expect(told({ issues: [issue({}), other] })).toEqual([])
  })
})

describe('records', () => {
  const cited = (words: string) => ({ summary: `${FACTS.summary} ${words}` })

  it.each([
    ['A progress report dated 10-12-2015 notes pain.', 'record-before-injury: 10-12-2015'],
    ['An MRI of the knee on 1/5/14 was normal.', 'record-before-injury: 1/5/14'],
    ['An office visit of 12/20/2016 notes pain.', 'record-after-review: 12/20/2016'],
    ['X-rays on 1-5-17 were normal.', 'record-after-review: 1-5-17'],
  ])('that do not fit the injury or the review: "%s"', (words, message) => {
    expect(told(cited(words))).toEqual([message])
  })

  it('are told once a letter, with their number', () => {
    const summary = `${FACTS.summary} A progress report dated 10-12-2015 notes pain. An office visit of 9/1/2015 notes pain.`
    const { messages } = parseDetermination(letter({ ...FACTS, summary }))
    expect(messages.map(({ reason }) => reason)).toEqual([
      'A record of 2015-10-12 (progress report) is older than the injury (2015-10-23); such records: 2',
    ])
  })

  it.each([
    'A progress report dated 10-23-2015 notes pain.',
    'An office visit of 11/30/2016 notes pain.',
    'An MRI in 2014 was normal.',
    'A prior injury of 1/5/14 is told.',
  ])('that fit are not told: "%s"', (words) => {
    expect(told(cited(words))).toEqual([])
  })
})

describe('a split request', () => {
  const split = (original: string, authorized: string, remaining: string) =>
    told({
      issues: [
        issue({
          item: `${original} was the original request. ${authorized} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${remaining} is`,
          rationale: 'The request is not medically necessary.',
        }),
      ],
    }).map((message) => message.slice(0, message.indexOf(':')))

  it.each([
    ['Norco 10/325mg #120', 'Norco 10/325mg #60', 'Norco 5/325mg #60'],
    ['Norco 10/325mg #120', 'Norco 10/325mg #60', 'Norco 10/325mg #90'],
    ['Physical therapy 12 visits', 'Physical therapy 6 visits', 'Physical therapy 8 visits'],
    ['Acupuncture 2 times a week for 6 weeks', 'Acupuncture 2 visits', 'Acupuncture 6 visits'],
    ['Gabapentin 600mg #90', 'Gabapentin 300mg #30', 'Gabapentin 300mg #60'],
  ])('whose parts do not match: %s / %s / %s', (...parts) => {
    expect(split(...parts)).toEqual(['split-request-differs'])
  })

  it.each([
    ['Norco 10/325mg #120', 'Norco 10/325 mg #60', 'Norco 10/325 mg #60'],
    ['Physical therapy 12 visits', 'Physical therapy 4 visits', 'Physical therapy 8 visits'],
    ['Physical therapy 12 visits', 'Physical therapy 4 visits', 'Physical therapy 12 visits'],
    ['Home aide 12 hours a day', 'Home aide 6 hours a day', 'Home aide 6 hours a day'],
    ['Norco #120', 'a weaning', 'Norco #60'],
    ['A walker and a cane', 'a cane', 'a walker'],
  ])('whose parts match, or are not known: %s / %s / %s', (...parts) => {
    expect(split(...parts)).toEqual([])
  })
})
