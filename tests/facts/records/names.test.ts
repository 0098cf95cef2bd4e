import { describe, expect, it } from 'vitest'
import { nameBefore, nameBehind } from '../../../src/facts/records/names'
import { passageOf } from '../passage'

/** The name before the end of the words. */
function lastName(words: string) {
  const passage = passageOf(words)
  const name = nameBefore(passage, 0, passage.words.count)
  return name && passage.words.slice(name.from, name.to)
}

/** The name with which the words begin. */
function firstName(words: string) {
  const passage = passageOf(words)
  const name = nameBehind(passage, 0, passage.words.count)
  return name && passage.words.slice(name.from, name.to)
}

describe('the name of a record before a date', () => {
  it.each([
    ['a progress report dated', 'progress report'],
    ['the report and the clinic note of', 'clinic note'],
    ['an MRI of the left knee', 'MRI'],
    ['the knee X-ray', 'knee X-ray'],
    ['MRI study', 'MRI study'],
    ['EMG/NCS of both arms', 'EMG/NCS'],
    ["the physician's progress note", "physician's progress note"],
    ['the physicians’ note', 'physicians’ note'],
    ['the doctors note', 'doctors note'],
    ['a post-surgical check', 'post-surgical check'],
    ['follow-up visit', 'follow-up visit'],
    [
      'first initial recent primary secondary office visit',
      'initial recent primary secondary office visit',
    ],
    ['the Watsonville note', 'note'],
    ['report', 'report'],
    ['a Request for Authorization (RFA) form', 'Request for Authorization (RFA) form'],
    ['PR-2 report', 'PR-2 report'],
    ["PR2's from", "PR2's"],
    ['Labs', 'Labs'],
    ['standing films of', 'standing films'],
  ])('of %j is %j', (words, name) => {
    expect(lastName(words)).toBe(name)
  })

  it.each(['his knee', 'reported', "the report's", 'noteworthy', 'six further visits'])(
    'is not in %j',
    (words) => {
      expect(lastName(words)).toBeNull()
    },
  )
})

describe('the name of a record behind a date', () => {
  it.each([
    [', the physical exam', 'physical exam'],
    [' (an office visit)', 'office visit'],
    ['), progress report', 'progress report'],
    [' date of service', 'date of service'],
    [', a report', 'report'],
    [', the clinic note', 'clinic note'],
    [', the Watsonville clinic note', 'Watsonville clinic note'],
    [', the visits', 'visits'],
  ])('of %j is %j', (words, name) => {
    expect(firstName(words)).toBe(name)
  })

  it.each([
    ', reports pain',
    ', notes pain',
    ', he had a visit',
    ', the from note',
    ', the two other notes',
    'x, the report',
    '. The report',
    ', the knee',
  ])('is not in %j', (words) => {
    expect(firstName(words)).toBeNull()
  })
})
