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

  it('an item that the summary never mentions', () => {
    const issues = [issue({ item: 'Hearing aid, right ear' })]
    expect(told({ issues })).toEqual(['item-not-in-summary: Hearing aid, right ear'])
  })

  it('an item under another name is mentioned', () => {
    const summary = FACTS.summary.replace('Naproxen', 'Naprosyn')
    expect(told({ summary })).toEqual([])
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
