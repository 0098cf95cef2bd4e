/** Random letters, sound and broken. */
import fc from 'fast-check'
import { SCRAPS } from '../../generators/scraps'
import { FIXTURES } from './fixtures'
import { FACTS, type LetterFacts, NOT_CITED } from './letter'
import { RENDERING_NAMES, RENDERINGS } from './renderings'

const two = (number: number): string => String(number).padStart(2, '0')

const day = fc
  .tuple(
    fc.integer({ min: 2001, max: 2016 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${two(month)}/${two(day)}/${year}`)

const sentences = (date: string): string[] => [
  `An MRI of the lumbar spine on ${date} showed a bulge at L4-5 of 2-3 mm.`,
  `He was seen on ${date.replace(/\//g, '-')} for pain of 5-6/10 in the low back.`,
  'Treatment to date has included physical therapy, acupuncture and Naproxen.',
  'Diagnoses include lumbar strain and right knee pain.',
  'The blood pressure was 139/84, and strength 5-/5 in the left leg.',
  'He was employed by  as a stave sorter.',
  'She walks with a limp and uses over-the-counter pain relief 1-2 times a day.',
  `The utilization review of ${date} non-certified the request.`,
  'A urine screen was consistent with the drugs that he is prescribed.',
]

const summary = fc
  .array(fc.tuple(fc.nat(8), day), { minLength: 1, maxLength: 12 })
  .map((picks) => picks.map(([index, date]) => sentences(date)[index]!).join(' '))

const issue = fc.record({
  item: fc.constantFrom(
    'MRI of the left knee',
    'Physical therapy 3 times a week for 4 weeks, lumbar spine',
    'Norco 10/325mg #60 with 1 refill',
    'Associated surgical service: Cold therapy unit, 7 day rental',
    'Labs to include: EKG, CBC and CMP',
    'Retrospective urine drug screen, DOS: 11/14/16',
    'Acupuncture 12 visits was the original request. Acupuncture 6 visits was authorized by the ' +
      'Claims Administrator. The remaining IMR eligible portion of the original request, ' +
      'acupuncture 6 visits is',
  ),
  outcome: fc.constantFrom('Upheld', 'Overturned', 'Partially Overturned'),
  claims: fc.constantFrom(NOT_CITED, FACTS.issues[1]!.claims),
  reviewer: fc.constantFrom(FACTS.issues[0]!.reviewer, FACTS.issues[1]!.reviewer),
  rationale: fc.constantFrom(...FACTS.issues.map(({ rationale }) => rationale)),
})

/** Facts of a letter, with all that the four renderings can tell. */
export const facts: fc.Arbitrary<LetterFacts> = fc.record({
  header: fc.option(
    fc.record({
      caseNumber: fc
        .integer({ min: 0, max: 9999 })
        .map((n) => `CM17-910${String(n).padStart(4, '0')}`),
      dateAssigned: day,
      dateOfInjury: day,
      decisionDate: day.map((date) => date.replace(/\d{4}$/, '2017')),
      urDenialDate: day,
      priority: fc.constantFrom('Standard', 'Expedited'),
      applicationReceived: day,
    }),
    { nil: null },
  ),
  licensedIn: fc.constantFrom('Oregon', 'Oregon, California', 'New York,Texas'),
  specialties: fc.constantFrom('Neurology', 'Family Practice, Pain Medicine'),
  summary,
  issues: fc.array(issue, { minLength: 1, maxLength: 5 }),
})

/** A letter in one of the renderings, and those of the fixtures. */
export const letters: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(facts, fc.constantFrom(...RENDERING_NAMES)).map(([its, name]) => RENDERINGS[name](its)),
  fc.constantFrom(...FIXTURES.map(({ source }) => source)),
)

/** Letters of which parts were cut out, put elsewhere or set twice. */
export const brokenLetters: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(letters, { minLength: 1, maxLength: 2 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1200)), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.boolean(),
  )
  .map(([sources, pieces, byLines]) => {
    const source = sources.join('\n')
    const cuts = pieces.map(([from, length]) => {
      const at = Math.floor(from * source.length)
      const start = byLines ? source.lastIndexOf('\n', at) + 1 : at
      return source.slice(start, start + length)
    })
    return cuts.join(byLines ? '\n' : '')
  })

const scrap = fc.oneof(
  fc.constantFrom(...SCRAPS),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

/** Text that no extractor would give. */
export const noise: fc.Arbitrary<string> = fc
  .array(scrap, { maxLength: 60 })
  .map((scraps) => scraps.join(''))

/** Letters with such text in their midst. */
export const noisyLetters: fc.Arbitrary<string> = fc
  .tuple(
    letters,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), scrap), { maxLength: 12 }),
  )
  .map(([source, scraps]) => {
    for (const [from, words] of scraps) {
      const at = Math.floor(from * source.length)
      source = source.slice(0, at) + words + source.slice(at)
    }
    return source
  })
