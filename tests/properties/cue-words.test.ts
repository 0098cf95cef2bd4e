/** Summaries of nothing but cues: none announces anything, and no value is read that has no words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSound } from '../support/check'
import { runs } from '../support/runs'
import { letterOf } from '../support/summary'
import { summaryOfCues } from '../support/wordings'

test.each([
  'The worker is treated for for .',
  'Diagnoses include and, or; also.',
  'Diagnosed with the: a, an.',
  'Treatment to date has included and .',
])('%s', (summary) => {
  const { determination } = readSound(letterOf(summary, ['MRI of the knee']))
  const { diagnoses, treatmentsToDate } = determination.clinicalSummary!
  expect({ diagnoses, treatmentsToDate }).toEqual({ diagnoses: [], treatmentsToDate: null })
})

test('whatever cues stand in a summary, each value has words', () => {
  fc.assert(
    fc.property(summaryOfCues, (summary) => {
      readSound(letterOf(summary, ['MRI of the knee']))
    }),
    { numRuns: runs(300) },
  )
})
