import { expect, test } from 'vitest'
import { readSummary } from './clinical/read'

const statusOf = (source: string) => {
  const { workStatus } = readSummary(source)
  return workStatus && [workStatus.text, workStatus.status]
}

test.each([
  ['He is working modified duty.', ['working modified duty', 'modified-duty']],
  [
    'Work status is described as working with restrictions.',
    ['working with restrictions', 'modified-duty'],
  ],
  ['The patient was to perform light duty.', ['perform light duty', 'modified-duty']],
  [
    'She continued to work with limitations.',
    ['continued to work with limitations', 'modified-duty'],
  ],
  [
    'He may return to work with no lifting restrictions.',
    ['return to work with no lifting restrictions', 'modified-duty'],
  ],
  ['She was released to modified duties.', ['released to modified duties', 'modified-duty']],
  [
    'The claimant is temporarily partially disabled.',
    ['temporarily partially disabled', 'modified-duty'],
  ],
  ['Work restrictions were imposed.', ['Work restrictions were imposed', 'modified-duty']],
  ['He returned to full duty.', ['returned to full duty', 'full-duty']],
  [
    'The IW has returned to his usual job duties.',
    ['returned to his usual job duties', 'full-duty'],
  ],
  ['She is working full duty.', ['working full duty', 'full-duty']],
  ['He works without restrictions.', ['works without restrictions', 'full-duty']],
  ['The worker was placed off work through 2-3-16.', ['placed off work', 'off-work']],
  ['She remains off of work.', ['remains off of work', 'off-work']],
  ['He is temporarily totally disabled.', ['temporarily totally disabled', 'off-work']],
  ['She is on temporary total disability.', ['temporary total disability', 'off-work']],
  ['The applicant has not returned to work.', ['not returned to work', 'off-work']],
  ['The patient is now retired.', ['now retired', 'not-working']],
  ['She was laid off in May.', ['was laid off', 'not-working']],
  ['The applicant is not working.', ['not working', null]],
])('%s', (source, want) => {
  expect(statusOf(source)).toEqual(want)
})

test('the latest of several is told, at its words', () => {
  const { workStatus, words } = readSummary(
    'On 1-2-16 she was placed off work. She now works full duty.',
  )
  expect(workStatus).toEqual({ text: 'works full duty', status: 'full-duty' })
  expect(words('/workStatus/text')).toBe('works full duty')
})

test.each([
  'The injured worker was injured while working.',
  'He was working as a cook.',
  'The working diagnosis is lumbar strain.',
  'The goal is to return to work.',
  'Range of motion is restricted.',
  'A 15-pound lifting limitation was imposed.',
  'Treatments have included work restrictions and medications.',
  'He was to work on his posture.',
  'Her ability to work was not discussed.',
  'The total was $40.',
])('no status: %s', (source) => {
  expect(statusOf(source)).toBeNull()
})
