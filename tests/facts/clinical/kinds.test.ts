import { describe, expect, it } from 'vitest'
import { datesNoRecord, toldByVerb } from '../../../src/facts/clinical/encounters'
import { lastKind, openingKind } from '../../../src/facts/clinical/kinds'

const wordsAt = (words: string, place: [number, number] | null) => place && words.slice(...place)

describe('the noun for a record before a date', () => {
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
  ])('of %j is %j', (words, kind) => {
    expect(wordsAt(words, lastKind(words))).toBe(kind)
  })

  it.each(['', 'his knee', 'reported', "the report's", 'noteworthy'])('is not in %j', (words) => {
    expect(lastKind(words)).toBeNull()
  })
})

describe('the noun for a record behind a date', () => {
  it.each([
    [', the physical exam', 'physical exam'],
    [' (an office visit)', 'office visit'],
    ['), progress report', 'progress report'],
    [' date of service', 'date of service'],
    [', a report', 'report'],
    [', the clinic note', 'clinic note'],
    [', the Watsonville clinic note', 'Watsonville clinic note'],
    [', the visits', 'visits'],
  ])('of %j is %j', (words, kind) => {
    expect(wordsAt(words, openingKind(words))).toBe(kind)
  })

  it.each([
    ', reports pain',
    ', notes pain',
    ', he had a visit',
    ', the from note',
    ', the two other notes',
    ', the extraordinarily-long note',
    'x, the report',
    '. The report',
    ', the knee',
    '',
  ])('is not in %j', (words) => {
    expect(openingKind(words)).toBeNull()
  })
})

describe('a date that dates no record', () => {
  it.each([
    'was assigned on',
    'off work until',
    'surgery on the knee',
    'to return to work on',
    'return back to work on Monday the',
    'hired by him on',
  ])('stands behind "%s"', (words) => {
    expect(datesNoRecord(words)).toBe(true)
  })

  it.each([
    'a report of',
    'surgery, and then a clean report of',
    'was assigned to a new clinic and came in on',
    'returned to the clinic for a new visit on',
    '',
  ])('but not behind "%s"', (words) => {
    expect(datesNoRecord(words)).toBe(false)
  })
})

describe('an encounter told by its verb', () => {
  it.each(['was seen by his physician on', 'He returned on (', 'was re-evaluated on'])(
    'in "%s"',
    (words) => expect(toldByVerb(words)).toBe(true),
  )

  it.each([
    'was seen by his physician',
    'fell on',
    'was seen on Monday by',
    'reported an injury on',
    'was seen by the physician of his long and dear acquaintance here on',
  ])('but not in "%s"', (words) => expect(toldByVerb(words)).toBe(false))
})
