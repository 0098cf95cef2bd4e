import { expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'

const employer = (sentence: string) =>
  parseDetermination(`CLINICAL CASE SUMMARY\n${sentence}\nIMR ISSUES, DECISIONS AND RATIONALES\n`)
    .determination.clinicalSummary?.employer

it.each([
  ['Tallow Bay Cooperage', 'He was employed by Tallow Bay Cooperage as a cooper.'],
  ['Brindlemoor Laundry, Inc.', 'while employed by Brindlemoor Laundry, Inc. as a presser.'],
  ['Brindlemoor Laundry LLC', 'while employed by the Brindlemoor Laundry LLC as a presser.'],
  ['Café Ménil', 'while employed by Café Ménil as a cook.'],
  ['Cafe\u0301 Ménil', 'while employed by Cafe\u0301 Ménil as a cook.'],
  ['Élan of Ojai', 'while employed by Élan of Ojai as a cook.'],
  ['Tallow', 'He was employed by Tallow. Dr. Quill saw him.'],
  ['St. Brannoc Hospital', 'She was employed by St. Brannoc Hospital as a nurse.'],
  ['B.T. Freight', 'He was employed by B.T. Freight as a loader.'],
  ['Bell.com', 'He was employed by Bell.com as a packer.'],
])('%s', (text, sentence) => expect(employer(sentence)).toEqual({ text, redacted: false }))

it.each([
  'He was employed by [redacted] as a cooper.',
  'He was employed by  as a cooper.',
  'while working for ____ as a cook, employed by choice.',
])('is cut out of "%s"', (sentence) => {
  expect(employer(sentence)).toEqual({ text: null, redacted: true })
})

it.each([
  ['Tallow', 'an employment with Tallow of late'],
  ['Bell & Sons', 'employed with Bell & Sons and was hurt'],
  ['Bell, Ltd.', 'employed by Bell, Ltd. He was hurt'],
  ['Bell', 'employed by Bell, a shop. Mr. ____ was hurt'],
  ['Bell, LLC', 'employed by Bell, LLC as a cook'],
])('%s: %s', (text, sentence) => expect(employer(sentence)).toEqual({ text, redacted: false }))

it('is null where no name follows', () => {
  expect(employer('She is self-employed by choice.')).toBeNull()
})
