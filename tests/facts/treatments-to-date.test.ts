import { describe, expect, test } from 'vitest'
import { readSummary } from './clinical/read'

describe('treatments to date, in the words of the letter', () => {
  test.each([
    'Treatment to date has included splinting, ice (8 days), and Motrin.',
    'Treatments to date include splinting, ice (8 days), and Motrin.',
    'Treatment and diagnostics to date have included splinting, ice (8 days), and Motrin.',
    'The treatment and diagnostic testing to date has included: splinting, ice (8 days), and Motrin.',
    'Prior relevant treatment has included splinting, ice (8 days), and Motrin.',
    'Past treatments included splinting, ice (8 days), and Motrin.',
    'His past treatments were noted to include splinting, ice (8 days), and Motrin.',
    'Past treatment consisted of splinting, ice (8 days), and Motrin.',
    'Treatment rendered included splinting, ice (8 days), and Motrin.',
    'The worker has had treatment to include splinting, ice (8 days), and Motrin.',
    'The worker has been treated with splinting, ice (8 days), and Motrin.',
    'The worker has been treated with the following: splinting, ice (8 days), and Motrin.',
    'There is pain, and treatment to date (splinting, ice (8 days), and Motrin).',
    'Conservative measures have included splinting, ice (8 days), and Motrin.',
    "The worker's previous conservative care included splinting, ice (8 days), and Motrin.",
    'Treatment modalities to date: splinting, ice (8 days), and Motrin.',
    'Prior treatments were noted to be splinting, ice (8 days), and Motrin.',
    'Significant treatments to date have included splinting, ice (8 days), and Motrin.',
    'Treatment since the date of injury has included splinting, ice (8 days), and Motrin.',
    'He was treated with splinting, ice (8 days), and Motrin and returned to work.',
    'He had treatment which included splinting, ice (8 days), and Motrin.',
    'Treatments to date were noted as splinting, ice (8 days), and Motrin.',
    'Treatment done for this injury includes splinting, ice (8 days), and Motrin.',
    'Prior therapy included splinting, ice (8 days), and Motrin.',
    'She received the following treatments splinting, ice (8 days), and Motrin.',
    'Other therapies included splinting, ice (8 days), and Motrin.',
    'Treatment, therapies and care to date has included splinting, ice (8 days), and Motrin.',
    'Treatments, diagnostic tests and work-up so far included splinting, ice (8 days), and Motrin.',
    'Treatment in the past included splinting, ice (8 days), and Motrin.',
    'Treatment since the injury included splinting, ice (8 days), and Motrin.',
    'Tx to date: splinting, ice (8 days), and Motrin.',
    'She limps. Tx: splinting, ice (8 days), and Motrin.',
    'Prior tx included splinting, ice (8 days), and Motrin.',
    'Has been treated by splinting, ice (8 days), and Motrin.',
    'Treatment up to date: splinting, ice (8 days), and Motrin.',
    'She tells of conservative treatment including splinting, ice (8 days), and Motrin.',
    'She tells of extensive treatment including splinting, ice (8 days), and Motrin.',
    'She tells of non-operative treatment including splinting, ice (8 days), and Motrin.',
    'She tells of the patient’s treatment including splinting, ice (8 days), and Motrin.',
    'She tells of diagnostics and treatment including splinting, ice (8 days), and Motrin.',
    'She said that treatment included splinting, ice (8 days), and Motrin.',
    'She had treatment including splinting, ice (8 days), and Motrin.',
    'She was treated conservatively with splinting, ice (8 days), and Motrin.',
    'She has been successfully treated to date with: splinting, ice (8 days), and Motrin.',
    'He had undergone the following treatments: splinting, ice (8 days), and Motrin.',
    'Treatment to date has included splinting, ice (8 days), and Motrin and he limps.',
    'Treatment to date has included splinting, ice (8 days), and Motrin and is off work.',
    'Treatment to date has included splinting, ice (8 days), and Motrin but the patient limps.',
    'Treatment to date has included splinting, ice (8 days), and Motrin all of which failed.',
    'Treatment to date has included splinting, ice (8 days), and Motrin, without which she limps.',
    'His conservative management to date consisted of splinting, ice (8 days), and Motrin.',
    'Conservative care has included splinting, ice (8 days), and Motrin.',
    'She has pain.\n\nTreatment to date has included splinting, ice (8 days), and Motrin.',
    'She has pain.\n\nOther therapies included splinting, ice (8 days), and Motrin.',
    'She has pain.Treatment to date has included splinting, ice (8 days), and Motrin.On 1-2-16 she left.',
  ])('%s', (source) => {
    const { treatmentsToDate, words } = readSummary(source)
    expect(treatmentsToDate?.text).toBe('splinting, ice (8 days), and Motrin')
    expect(words('/treatmentsToDate/text')).toBe('splinting, ice (8 days), and Motrin')
  })
})

test('treatments to date in a numbered list', () => {
  const { treatmentsToDate } = readSummary('Treatment to date: 1. PT 2. Motrin\nShe limps.')
  expect(treatmentsToDate?.text).toBe('1. PT 2. Motrin')
})

describe('no treatments to date', () => {
  test.each([
    'Prior treatments were not noted.',
    'Treatments to date have not been included in the records.',
    'The treatment plan included an MRI and a brace.',
    'Treatment requests were noted to include a brace.',
    'The treatment requested for review included a brace.',
    'The recommended treatment included a brace.',
    'Diagnostic studies to date have included x-rays.',
    'It is unclear whether she was treated with Topamax.',
    'The previous approval was for 6 sessions of therapy.',
    'The plan of treatment included a brace.',
    'Future treatment included a brace.',
    'Her proposed new treatment included a brace.',
    'She never was treated with Topamax.',
    'Treatment to date included no brace.',
    'Treatment to date included none.',
    'Treatment to date: unknown.',
    'Treatment to date: that she wore a brace.',
    'Treatment to date: 24 visits over 8 weeks.',
    'She is mistreated with ice.',
    'A treatment included a brace.',
    'Requested tx: a brace.',
    'She has been treated by Dr. Quill, and by others.',
    'She has had pain, a limp, and Motrin.',
    'He has had surgery.',
    'Banana therapies included a brace.',
    'Zealous care has included a brace.',
  ])('%s', (source) => {
    expect(readSummary(source).treatmentsToDate).toBeNull()
  })
})

test.each([
  'She has had physical therapy, a brace, and Motrin.',
  'The worker has also tried physical therapy, a brace, and Motrin.',
])('treatments to date that the worker had: %s', (source) => {
  expect(readSummary(source).treatmentsToDate?.text).toBe('physical therapy, a brace, and Motrin')
})

test('treatments to date in a telegraphic list, with their categories', () => {
  const { treatmentsToDate } = readSummary('Dx neck pain. Tx to date: PT x 12, TENS, Norco.')
  expect(treatmentsToDate).toEqual({
    text: 'PT x 12, TENS, Norco',
    categories: ['rehabilitation', 'dmepos', 'pharmaceuticals'],
  })
})
