import { expect, test } from 'vitest'
import { readSummary, textsOf } from './clinical/read'

const medicationsOf = (source: string) => textsOf(readSummary(source).medications)

test.each([
  ['Current medications include Norco and Baclofen.', ['Norco', 'Baclofen']],
  ['Medications: Lyrica 75 mg BID, Cymbalta 60 mg daily.', ['Lyrica 75 mg', 'Cymbalta 60 mg']],
  [
    'Medications have included Norco 10/325mg, and ketoprofen 50 mg.',
    ['Norco 10/325mg', 'ketoprofen 50 mg'],
  ],
  [
    'His medication regimen consists of tramadol ER and Lidoderm patches.',
    ['tramadol ER', 'Lidoderm patches'],
  ],
  ['The medication list included Motrin, several of which were renewed.', ['Motrin']],
  ['Current medications include naproxen and zorbutrin 4 mg.', ['naproxen', 'zorbutrin 4 mg']],
  [
    'Treatment to date has included medication: Naprosyn, Amoxicillin; 6 visits.',
    ['Naprosyn', 'Amoxicillin'],
  ],
  ['He takes ibuprofen as needed.', ['ibuprofen']],
  ['She was prescribed Motrin.', ['Motrin']],
  ['Flexeril and tramadol were prescribed.', ['Flexeril', 'tramadol']],
  ['Naprosyn was also dispensed on 1-2-16.', ['Naprosyn']],
  ['The patient is on Celebrex 200 mg.', ['Celebrex 200 mg']],
  ['He was given refills of Norco.', ['Norco']],
  [
    'The treatment plan included ice, naproxen 500 mg #60 twice a day and a brace.',
    ['naproxen 500 mg #60'],
  ],
  ['She takes NSAIDs.', ['NSAIDs']],
  ['He is taking Norco. On 1-2-16 he was still taking Norco.', ['Norco']],
  [
    'Medications are Flexeril 5 mg. Later he was prescribed Flexeril 10 mg.',
    ['Flexeril 5 mg', 'Flexeril 10 mg'],
  ],
  [
    'The plan of care included a prescription for meloxicam 7.5mg one daily #30.',
    ['meloxicam 7.5mg one daily #30'],
  ],
])('%s', (source, want) => {
  expect(medicationsOf(source)).toEqual(want)
})

test.each([
  'The provider requested Norco 10/325 mg #60.',
  'The request for Flexeril and naproxen was denied.',
  'Utilization review denied Norco.',
  'Treatment to date has included medications.',
  'Current medications were not listed.',
  'She denies taking Norco.',
  'A urine drug screen was negative for opiates.',
  'Pain is worse with medication.',
])('none: %s', (source) => {
  expect(medicationsOf(source)).toEqual([])
})

test('each gives its drug, at its words', () => {
  const { medications, words } = readSummary('Medications include Norco 10/325 mg.')
  expect(medications[0]?.drug).toMatchObject({
    name: 'acetaminophen / hydrocodone',
    strength: '10/325 mg',
  })
  expect(words('/medications/0/text')).toBe('Norco 10/325 mg')
  expect(words('/medications/0/drug/strength')).toBe('10/325 mg')
})
