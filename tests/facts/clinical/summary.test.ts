import { describe, expect, it } from 'vitest'
import {
  matchAt,
  placesOf,
  sentenceAt,
  summaryOf,
  withoutStop,
} from '../../../src/facts/clinical/summary'
import { readDates } from '../../../src/facts/dates'
import { proseOf } from '../../support/places'

const TEXT = 'Seen 1/2/2016. Treated (3/4/2016) and 5/6/2016. Better.'
const prose = proseOf(TEXT)
const summary = summaryOf(prose, readDates(prose, TEXT, null))

describe('the sentence at a place', () => {
  it.each([
    [0, 0],
    [13, 0],
    [14, 0],
    [15, 1],
    [46, 1],
    [48, 2],
    [999, 2],
  ])('%d is number %d', (index, number) => {
    expect(sentenceAt(summary, index)).toBe(number)
  })
})

describe('places in the words', () => {
  it('are all of them', () => {
    expect(placesOf('aaa', 'aa')).toEqual([0, 1])
    expect(placesOf('abc', 'd')).toEqual([])
    expect(summary.treatments).toEqual([TEXT.indexOf('reat')])
  })

  it('are where a sticky pattern is asked for', () => {
    expect(matchAt(/b/y, 'abab', 1)?.index).toBe(1)
    expect(matchAt(/b/y, 'abab', 2)).toBeNull()
  })
})

describe('words without their closing stops', () => {
  it.each([
    ['cane.', 'cane'],
    ['cane ,;:("”', 'cane'],
    ['cane)', 'cane)'],
    ['c.', 'c'],
    ['...', ''],
  ])('%j → %j', (text, words) => {
    expect(text.slice(0, withoutStop(text, 0, text.length))).toBe(words)
  })

  it('begin where they did', () => {
    expect(withoutStop('ab. ..', 4, 6)).toBe(4)
  })
})
