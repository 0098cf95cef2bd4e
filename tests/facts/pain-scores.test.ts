import { expect, test } from 'vitest'
import { readSummary } from './clinical/read'

const scoresOf = (source: string) =>
  readSummary(source).painScores.map(({ value: { from, to } }) =>
    from === to ? `${from}` : `${from}-${to}`,
  )

test.each([
  ['Pain is rated 7/10.', ['7']],
  ['Pain levels were 5-8 out of 10 on a visual analog scale.', ['5-8']],
  ['Pain was 9/10 without and 4/10 with medication.', ['9', '4']],
  ['She rates it at 8/10 to 10/10.', ['8-10']],
  ['The pain was rated 6 out of 10 at its worst and 3-4 at its best.', ['6', '3-4']],
  ['Her pain level was 6.', ['6']],
  ['VAS: 7.', ['7']],
  ['On a scale of ten, she said eight out of ten.', ['8']],
  ['Low back pain rated as 0-3 of 10.', ['0-3']],
  ['The pain is 7.5/10 today.', ['7.5']],
  ['Pain improved from 10/10 to 3/10.', ['10', '3']],
  ['She was seen. 8/10 pain complaints were noted.', ['8']],
  ['Pain is 4 on a scale of 10.', ['4']],
])('%s', (source, scores) => {
  expect(scoresOf(source)).toEqual(scores)
})

test.each([
  'Strength was 5/5 and 4+/5.',
  'Flexion was 40/90 degrees and extension 10/30.',
  'Extension is 5/10 degrees.',
  'He completed 5 of 10 sessions.',
  'He had 8/10 visits of therapy.',
  'The pain scale runs from 0 to 10.',
  'He was seen on 8/10/16.',
  'Grip strength was 6/10.',
  'The pain level 3 weeks later was unchanged.',
  'Norco 5/325 mg, 10/325 mg.',
  'The blood pressure was 139/84.',
])('no score: %s', (source) => {
  expect(scoresOf(source)).toEqual([])
})

test('each score points to its words, and each figure to its own', () => {
  const { painScores, words } = readSummary('Pain is rated 5-8 out of 10 today.')
  expect(painScores[0]?.text).toBe('5-8 out of 10')
  expect(words('/painScores/0/text')).toBe('5-8 out of 10')
  expect(words('/painScores/0/value/from')).toBe('5')
  expect(words('/painScores/0/value/to')).toBe('8')
})
