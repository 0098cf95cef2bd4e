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
  'Treatment to date has included and of.',
  'Treatment to date has included 1. the.',
  'Is treated for ( of ), for that.',
  'He was injured when he ( ) ).',
])('%s', (summary) => {
  const { determination } = readSound(letterOf(summary, ['MRI of the knee']))
  const { diagnoses, treatmentsToDate, mechanismOfInjury } = determination.clinicalSummary!
  expect({ diagnoses, treatmentsToDate, mechanismOfInjury }).toEqual({
    diagnoses: [],
    treatmentsToDate: null,
    mechanismOfInjury: null,
  })
})

const FILLERS = /\b(?:of|the|an?|for|and|or)\b/giu

/** The pointers of texts that say nothing. */
function empty(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string')
    return /[\p{L}\d]/u.test(value.replace(FILLERS, '')) ? [] : [`${pointer}: "${value}"`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => empty(item, `${pointer}/${key}`))
}

test('whatever cues stand in a summary, each value has words', () => {
  fc.assert(
    fc.property(summaryOfCues, (summary) => {
      const { determination } = readSound(letterOf(summary, ['MRI of the knee']))
      const { text, ...facts } = determination.clinicalSummary ?? {}
      expect(empty(facts)).toEqual([])
    }),
    { numRuns: runs(300) },
  )
})
