import { describe, expect, test } from 'vitest'
import { readSummary, recordsOf } from '../clinical/read'

describe('a record has its noun', () => {
  test.each([
    ['According to the progress report dated 2-3-16, she has pain.', 'progress report'],
    ['The clinical note on 02/03/2016 indicated pain.', 'clinical note'],
    ['Office visit of 2/3/16 noted pain.', 'Office visit'],
    ['Per the PR-2 from 2-3-16, she has pain.', 'PR-2'],
    ["The provider's 2-3-16 report was illegible.", 'report'],
    ['At the 2/3/16 visit, she had pain.', 'visit'],
    ['The clinical follow up of 2/3/16 noted pain.', 'clinical follow up'],
    ['Urine toxicology (2/3/16) was consistent.', 'Urine toxicology'],
    ['A urine toxicology report dated 2/3/16 was consistent.', 'urine toxicology report'],
    ['UDS 2/3/16 was consistent.', 'UDS'],
    ['The physical exam (2-3-16) revealed spasm.', 'physical exam'],
    ['A right shoulder MRI performed on 02/03/2016 showed a tear.', 'MRI'],
    ["PR2's from 2/3/16 tell of pain.", 'PR-2', 'PR2'],
    ['Labs 2/3/16.', 'Labs'],
    ['Standing films of 2/3/16 were reviewed.', 'Standing films'],
    ['Magnetic resonance imaging of 2/3/16 was reviewed.', 'MRI', 'Magnetic resonance imaging'],
    ['An MRI of the lumbar spine, performed on 2/3/16, was normal.', 'MRI'],
    ['X-rays taken on 2-3-16 were normal.', 'X-ray', 'X-ray'],
    ['A Request for Authorization was signed on 2/3/2016.', 'Request for Authorization'],
    ['A February 3, 2016 date of service was referenced.', 'date of service'],
    ['On the February 3, 2016 office visit at issue, she had pain.', 'office visit'],
    ['In an associated February 3, 2016 progress note, pain was noted.', 'progress note'],
    ['On 2-3-16, the patient was seen for an evaluation of her knee.', 'evaluation'],
    ['2/3/16 medical report identifies neck pain.', 'medical report'],
    ['The 2/3/16 treating physician appeal report cited pain.', 'treating physician appeal report'],
    [
      'The Request for Authorization for a lumbar epidural steroid injection dated 2/3/16 was denied.',
      'Request for Authorization',
    ],
    ['Per 2/3/16 progress report, she has pain.', 'progress report'],
    [
      "On 2-3-16 (Doctor's First Report of Occupational Injury or Illness), she has pain.",
      "Doctor's First Report of Occupational Injury or Illness",
    ],
  ])('%s', (source, kind, words = kind) => {
    expect(recordsOf(source)).toEqual([`${kind} 2016-02-03`])
    expect(readSummary(source).words('/records/0/kind')).toBe(words)
  })
})

describe('an encounter with no noun is a visit', () => {
  test.each([
    'On 2-3-16, the injured worker complained of pain.',
    'On (2-3-16) she reported pain.',
    'She was last seen 2/3/16.',
    'On 2/3/16, Dr. Ellery Stonebridge noted pain.',
    'On 2/3/16, Dr. noted pain.',
    'The treating provider noted on 2/3/16 that there was pain.',
    'The patient presented on 2-3-16 with pain.',
    'He recalled seeing his own doctor on 2-3-16.',
    'On 2-3-16 the treating psychologist noted a low mood.',
    'It is documented that on 2-3-16 the worker returned to the Emergency Department.',
    'On February 3, 2016, work restrictions were renewed.',
    'On February 3, 2016, it was acknowledged that the applicant was not working.',
  ])('%s', (source) => {
    expect(recordsOf(source)).toEqual(['visit 2016-02-03'])
    expect(readSummary(source).words('/records/0/kind')).toBeNull()
  })

  test.each([
    ['X-rays dated 11/9/2016 showed spurs.', 'X-ray', 'X-ray'],
    ['MRIs of the knee dated 11/9/2016 showed a tear.', 'MRI', 'MRI'],
    ["The PR2's from 11/9/2016 noted pain.", 'PR2', 'PR-2'],
    ['The EMG/NCS dated 11/9/2016 was normal.', 'EMG/NCS', 'EMG/NCS'],
    [
      'Electrodiagnostic studies dated 11/9/2016 were normal.',
      'Electrodiagnostic studies',
      'electrodiagnostic study',
    ],
  ])('a plural is no part of its words: %s', (source, words, kind) => {
    const summary = readSummary(source)
    expect(summary.records[0]?.kind).toBe(kind)
    expect(summary.words('/records/0/kind')).toBe(words)
  })
})

describe('several dates', () => {
  test('of one noun', () => {
    const source = 'Subjective data (2-3-16 and 3-4-16) included pain.'
    expect(recordsOf(source)).toEqual(['Subjective data 2016-02-03', 'Subjective data 2016-03-04'])
  })

  test('of one verb', () => {
    const source = 'On 2-3-16, the worker had pain with limits and on 3-4-16, reports relief.'
    expect(recordsOf(source)).toEqual(['visit 2016-02-03', 'visit 2016-03-04'])
  })

  test('of a range: its first and its last record', () => {
    const source = 'Medical records, dated 2-3-16 to 3-4-16, indicate pain.'
    expect(recordsOf(source)).toEqual(['Medical records 2016-02-03', 'Medical records 2016-03-04'])
  })

  test('and one kind on one date is one record', () => {
    const source =
      'The progress note dated 2-3-16 is brief. Per the progress note of 2-3-16, she limps.'
    expect(recordsOf(source)).toEqual(['progress note 2016-02-03'])
  })
})

describe('the author', () => {
  const authorOf = (source: string) => readSummary(source).records[0]?.author

  test('is cut out where a gap or a verb follows "from"', () => {
    expect(authorOf('Report of 2/3/16 from noted low back pain.')).toEqual({
      text: null,
      redacted: true,
    })
    expect(authorOf('Report of 2/3/16 by [redacted] noted pain.')?.redacted).toBe(true)
  })

  test('is cut out where a title has no name', () => {
    expect(authorOf('The report of Dr. dated 2/3/16 tells of pain.')?.redacted).toBe(true)
    expect(authorOf('The 2/3/16 note provided by Dr. tells of pain.')?.redacted).toBe(true)
    expect(authorOf('Dr. on 2/3/16 found a positive Tinel sign.')?.redacted).toBe(true)
  })

  test('is named before the date, or with a degree', () => {
    expect(authorOf('The report of Dr. Ada Quill dated 2/3/16 tells of pain.')?.text).toBe(
      'Dr. Ada Quill',
    )
    expect(authorOf('The report of 2/3/16 by Ada B. Quill, M.D., tells of pain.')?.text).toBe(
      'Ada B. Quill, M.D.',
    )
    expect(authorOf('The report of 2/3/16 by Ada Quill tells of pain.')).toBeNull()
  })

  test('is named', () => {
    const { records, words } = readSummary('Per the report of 2/3/16 by Dr. Wexford, she limps.')
    expect(records[0]?.author).toEqual({ text: 'Dr. Wexford', redacted: false })
    expect(words('/records/0/author/text')).toBe('Dr. Wexford')
  })

  test('is null where none is announced', () => {
    expect(authorOf('The report of 2/3/16 noted pain.')).toBeNull()
    expect(authorOf('The report of 2/3/16 from the clinic noted pain.')).toBeNull()
  })
})

describe('no record', () => {
  test.each([
    'He returned to the warehouse on 2/3/16.',
    'She returned to her village on 2/3/16.',
    'He was seen by the foreman on 2/3/16.',
    'The request was received on 2-3-16.',
    'A Request for Authorization was received on 02/03/2016.',
    'He was placed off work until 2-3-16.',
    'She returned to work on 2-3-16.',
    'The patient was told to return to modified duty on 2-3-16.',
    'He had 6 visits of physical therapy from 2/3/16 through 3/4/16.',
    'One prescription of Norco between 2/3/16 and 3/4/16.',
    'She will return to follow up on 2/3/16.',
    'The record indicates that she was prescribed Norco on 2/3/16.',
    'The worker had right shoulder surgery on 2-3-16.',
    'On 2-3-16, the patient underwent arthroscopy.',
    'The records listed her birthdate as 02-03-1966.',
    'She sustained an industrial injury on 2-3-16.',
    'The utilization review dated 2-3-16 denied the request.',
    'On 2-3-16 the provider appealed.',
    'On 2-3-16, the injured worker submitted an application for IMR for review of a brace.',
    'Treatments include six visits from 1-2015 to 4-2015 and lumbar ESI on 2-3-2016.',
    'According to the report, the patient is status post ACDF 2/3/16.',
    'The injury of record is 2/3/2016.',
    'An MRI is scheduled on 2-3-16.',
    'An echocardiogram in March 2015 was reviewed.',
    'An MRI was ordered for the knee.',
    'The MRI was denied because the exam showed no weakness.',
    'No X-ray report was available.',
  ])('%s', (source) => {
    expect(recordsOf(source)).toEqual([])
  })
})
