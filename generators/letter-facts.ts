/** Random facts, of people who do not exist. */
import fc from 'fast-check'
import { dayAfter, printDay } from './dates'
import type { DateStyle, DayFacts, IssueFacts, LetterFacts, SummaryFacts, Told } from './facts'
import { GUIDELINES } from './wording/guidelines'
import { ITEMS } from './wording/items'
import { DOCUMENTS, EMPLOYERS, MASKS, SPECIALTIES, STATES, YEARS } from './wording/people'
import {
  ADVICE,
  DIAGNOSES,
  REASONS,
  RECORDS,
  REQUESTED,
  SUMMARY_SENTENCES,
  TREATMENTS,
} from './wording/sentences'

const oneOf = <T>(rows: readonly T[]) => fc.constantFrom(...rows)
/** Some rows, none twice. */
const someOf = <T>(rows: readonly T[], minLength: number, maxLength: number) =>
  fc.shuffledSubarray([...rows], { minLength, maxLength })

const days: fc.Arbitrary<DayFacts> = fc
  .tuple(
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 40, max: 900 }),
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 5, max: 90 }),
  )
  .map(([start, ...gaps]) => {
    const list = [dayAfter('2001-03-04', start)]
    for (const gap of gaps) list.push(dayAfter(list.at(-1)!, gap))
    const [injury, review, received, assigned, decided] = list as [
      string,
      string,
      string,
      string,
      string,
    ]
    return { injury, review, received, assigned, decided }
  })

/** A day between the injury and the review. */
const dayBetween = ({ injury, review }: DayFacts): fc.Arbitrary<string> => {
  const most = Math.round((Date.parse(review) - Date.parse(injury)) / 86_400_000) - 1
  return fc.integer({ min: 1, max: most }).map((after) => dayAfter(injury, after))
}

const told = (sentence: string, day: string, style: DateStyle): Told =>
  sentence.includes('{date}')
    ? { words: sentence.replace('{date}', printDay(day, style)), days: [day] }
    : { words: sentence, days: [] }

const sentences = (
  rows: readonly string[],
  most: number,
  all: DayFacts,
  style: DateStyle,
): fc.Arbitrary<Told[]> =>
  someOf(rows, 1, most).chain((picked) =>
    fc.tuple(...picked.map((row) => dayBetween(all).map((day) => told(row, day, style)))),
  )

const summaryOf = (all: DayFacts, style: DateStyle): fc.Arbitrary<SummaryFacts> =>
  fc.record({
    age: fc.integer({ min: 18, max: 79 }),
    sex: fc.constantFrom('female', 'male'),
    employer: fc.option(oneOf(EMPLOYERS)),
    diagnoses: someOf(DIAGNOSES, 1, 3),
    treatments: oneOf(TREATMENTS),
    record: fc.record({ kind: oneOf(RECORDS), day: dayBetween(all) }),
    requested: someOf(REQUESTED, 1, 3),
    review: fc.record({
      decision: fc.constantFrom('non-certified', 'denied'),
      day: fc.constant(all.review),
    }),
    more: sentences(SUMMARY_SENTENCES, 4, all, style),
  })

const issueOf = (treatment: string, all: DayFacts, style: DateStyle): fc.Arbitrary<IssueFacts> =>
  fc.record({
    treatment: fc.constant(treatment),
    decision: fc.constantFrom('upheld', 'overturned', 'partially-overturned'),
    claims: fc.option(oneOf(GUIDELINES)),
    reviewer: fc.option(oneOf(GUIDELINES)),
    reasons: sentences(REASONS, 5, all, style),
    advice: fc.option(oneOf(ADVICE), { freq: 3 }),
  })

export const letterFacts: fc.Arbitrary<LetterFacts> = fc
  .tuple(days, fc.constantFrom<DateStyle>('padded', 'plain', 'dashed', 'worded', 'short'))
  .chain(([all, dateStyle]) =>
    fc.record({
      caseNumber: fc
        .integer({ min: 0, max: 9999 })
        .map((n) => `CM13-900${String(n).padStart(4, '0')}`),
      priority: fc.constantFrom('standard', 'expedited'),
      days: fc.constant(all),
      mask: oneOf(MASKS),
      reviewer: fc.record({
        role: fc.constantFrom('expert reviewer', 'physician reviewer'),
        specialties: someOf(SPECIALTIES, 1, 2),
        licensedIn: someOf(STATES, 1, 3),
        years: oneOf(YEARS),
        hours: fc.constantFrom(24, 20, 30),
      }),
      documents: someOf(DOCUMENTS, 1, 5),
      summary: summaryOf(all, dateStyle),
      issues: someOf(ITEMS, 1, 5).chain((items) =>
        fc.tuple(...items.map((item) => issueOf(item, all, dateStyle))),
      ),
      dateStyle: fc.constant(dateStyle),
    }),
  )
