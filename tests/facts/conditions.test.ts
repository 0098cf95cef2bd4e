import { describe, expect, it } from 'vitest'
import { hasCondition } from '../../src/facts/diagnoses'
import { readSummary } from './clinical/read'
import { passageOf } from './passage'

const namesCondition = (phrase: string): boolean => {
  const passage = passageOf(phrase)
  return hasCondition(passage, { from: 0, to: passage.words.count })
}

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
    'mood disorders',
    'disc herniations',
    'muscle spasms',
    'shoulder subluxation',
    'depression',
    'anxiety',
    'leg edema',
    'dog bite',
    'cysts',
    'nerve entrapment',
    'asthma',
    'status post fusion',
    'postsurgical',
    'trigger finger',
    'stress/x',
    'tinnitus and vertigo',
    'neck injury',
    'internal derangement',
    'vitamin deficiency',
    'burns',
    'loss of a finger',
    'infections',
    'lesion',
    'heart attack',
    'bone spur',
  ])('%s', (phrase) => expect(namesCondition(phrase)).toBe(true))

  it.each([
    'left knee',
    '',
    'osis',
    'itises',
    'coma',
    'an',
    'b/c d',
    'paint',
    'a/b',
    'physical therapy',
    'upper arm',
  ])('but not %j', (phrase) => expect(namesCondition(phrase)).toBe(false))
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
    'Right side',
    'NEC',
    'closed',
    'non-displaced',
    'due to a fall',
    'level 2',
    'single episode',
    'other than that region',
  ])('%s', (words) =>
    expect(readSummary(`Diagnoses: radiculopathy, ${words}.`).diagnoses).toHaveLength(1),
  )

  it.each(['lumbar sprain', 'recurrent tears', 'severe pain', 'norm'])('but not %s', (words) =>
    expect(readSummary(`Diagnoses: radiculopathy, ${words}.`).diagnoses).toHaveLength(2),
  )
})
