import { describe, expect, it } from 'vitest'
import { hasCondition, QUALIFIER } from '../../../src/readers/clinical/conditions'

describe('a phrase that names a condition', () => {
  it.each([
    'left knee sprain',
    'Sprains',
    'arthritis',
    'radiculopathy of the neck',
    'strain/sprain',
    'sprain/x',
    'r/o tear',
    'insomnia',
    'spondylolisthesis',
  ])('%s', (phrase) => expect(hasCondition(phrase)).toBe(true))

  it.each(['left knee', '', 'osis', 'itises', 'paint', 'a/b', 'physical therapy', 'upper arm'])(
    'but not %j',
    (phrase) => expect(hasCondition(phrase)).toBe(false),
  )
})

describe('words that qualify the diagnosis before them', () => {
  it.each([
    'lumbar region',
    'right lower extremity',
    'initial encounter',
    'unspecified',
    'specified site',
    'sequela',
    'not otherwise specified',
    'NOS',
    'without myelopathy',
    'recurrent',
    'in partial remission',
    'status post being hit',
  ])('%s', (words) => expect(QUALIFIER.test(words)).toBe(true))

  it.each(['lumbar sprain', 'right knee', 'recurrent tears', 'severe pain', 'norm', 'the region'])(
    'but not %s',
    (words) => expect(QUALIFIER.test(words)).toBe(false),
  )
})
