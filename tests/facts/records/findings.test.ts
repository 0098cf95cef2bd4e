import { describe, expect, test } from 'vitest'
import { readSummary } from '../clinical/read'

/** `kind | of | date | findings` of each record. */
const studiesOf = (source: string) =>
  readSummary(source).records.map(({ kind, of, date, findings }) =>
    [kind, of, date?.iso ?? date?.text ?? null, findings].map((part) => part ?? '–').join(' | '),
  )

describe('what a study showed', () => {
  test.each([
    [
      'An MRI of the left knee dated 2/3/16 revealed a tear of the medial meniscus.',
      'MRI | left knee | 2016-02-03 | tear of the medial meniscus',
    ],
    ['Right wrist x-rays were normal.', 'X-ray | Right wrist | – | normal'],
    [
      'X-rays (2/3/16) of the neck were read as showing mild spurring.',
      'X-ray | neck | 2016-02-03 | mild spurring',
    ],
    [
      'CT scan of the skull and face, of unknown date, reportedly showed that there was no fracture.',
      'CT | skull and face | – | there was no fracture',
    ],
    [
      'EMG/NCS on 2/3/16 demonstrated slowing at the wrist, but he has no numbness.',
      'EMG/NCS | – | 2016-02-03 | slowing at the wrist',
    ],
    [
      'Urine drug screen 2/3/16 was consistent with his list.',
      'Urine drug screen | – | 2016-02-03 | consistent with his list',
    ],
    ['EMG 2/3/16 normal.', 'EMG | – | 2016-02-03 | normal'],
    [
      'There were spasms (lumbar spine MRI (2/3/16) report revealed a bulge), and pain.',
      'MRI | lumbar spine | 2016-02-03 | bulge',
    ],
    ['An echocardiogram in March 2015 was normal.', 'echocardiogram | – | March 2015 | normal'],
    [
      'Cervical MRI 2/3/16: disc bulge at C5-6.',
      'MRI | Cervical | 2016-02-03 | disc bulge at C5-6',
    ],
    [
      'An MRI of the hip was performed on 2/3/16. The study showed a labral tear.',
      'MRI | hip | 2016-02-03 | labral tear',
    ],
    [
      'X-rays and a CT scan (2/3/16) of the neck are on file. The CT report showed spurring.',
      'CT | neck | 2016-02-03 | spurring',
    ],
  ])('%s', (source, expected) => {
    expect(studiesOf(source)).toEqual([expected])
  })

  test('is told of several, each with its own', () => {
    expect(
      studiesOf('X-rays of the neck revealed a fusion. X-rays of the hip revealed a spur.'),
    ).toEqual(['X-ray | neck | – | fusion', 'X-ray | hip | – | spur'])
  })

  test('stands on its words', () => {
    const { words } = readSummary('An MRI of the left knee on 2/3/16 showed a tear.')
    expect(words('/records/0/of')).toBe('left knee')
    expect(words('/records/0/findings')).toBe('tear')
  })

  test.each([
    'An MRI dated 2/3/16 was noted.',
    'An MRI of 2/3/16 did not show the nerve.',
    'The MRI of 2/3/16 was reviewed, and the patient reported pain.',
    'After the MRI of 2/3/16, examination showed weakness.',
    'The MRI of 2/3/16 was done to show the extent.',
  ])('is not told by: %s', (source) => {
    expect(readSummary(source).records.map(({ findings }) => findings)).toEqual([null])
  })
})
