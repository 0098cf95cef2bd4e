import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/facts/dates'
import { Passage } from '../../src/facts/passage'
import { language } from '../../src/phrase/language'
import { Scanner } from '../../src/phrase/scanner'
import { proseOf } from '../support/places'

const rows = language({
  cues: { seen: ['seen (today)', 'seen *2 {date}', 'cane [and|or] cane'] },
  pseudo: ['not seen'],
  cane: ['cane', 'and cane'],
})
const scanner = new Scanner(rows.kinds)

const TEXT = 'Seen 1/2/2016. Not seen on 3/4/2016 and 5/6/2016. Cane and cane or cane.'
const prose = proseOf(TEXT)
const passage = new Passage(prose, readDates(prose, TEXT, null), scanner)
const { words } = passage

const text = (hit: { from: number; to: number } | null) => hit && words.slice(hit.from, hit.to)
const texts = (hits: readonly { from: number; to: number }[]) => hits.map(text)
const at = (word: string, nth = 0) => words.from(TEXT.split(word, nth + 1).join(word).length)

describe('the phrases of a kind', () => {
  it('stand apart, and none begins within a pseudo phrase', () => {
    expect(texts(passage.hits(rows.seen))).toEqual(['Seen 1/2/2016', 'Cane and cane'])
    expect(texts(passage.hitsIn(rows.seen, at('Not'), words.count))).toEqual(['Cane and cane'])
  })

  it('are found by the word they begin with, pseudo phrases left out', () => {
    expect(text(passage.at(rows.seen, 0))).toBe('Seen 1/2/2016')
    expect(passage.at(rows.seen, at('seen'))).toBeNull()
    expect(text(passage.first(rows.seen, 1, words.count))).toBe('Cane and cane')
    expect(passage.first(rows.seen, 1, at('Cane'))).toBeNull()
  })

  it('are found by the word they end with', () => {
    expect(text(passage.endingAt(rows.seen, at('1/2/2016')))).toBe('Seen 1/2/2016')
    expect(passage.endingAt(rows.seen, at('3/4/2016'))).toBeNull()
    expect(text(passage.endingAt(rows.cane, at(' cane') + 0))).toBe('and cane')
  })

  it('are found within words, overlapping ones too', () => {
    expect(texts(passage.within(rows.cane, at('Cane'), words.count))).toEqual([
      'Cane',
      'and cane',
      'cane',
      'cane',
    ])
    expect(passage.has(rows.seen, at('Cane'), at('Cane') + 2)).toBe(false)
    expect(passage.has(rows.seen, at('Cane'), at('Cane') + 3)).toBe(true)
    expect(text(passage.last(rows.cane, 0, words.count - 3))).toBe('and cane')
    expect(passage.last(rows.cane, 0, at('Cane'))).toBeNull()
  })
})

describe('sentences and dates', () => {
  it.each([
    ['Seen', 'Seen 1/2/2016.'],
    ['Not', 'Not seen on 3/4/2016 and 5/6/2016.'],
    ['5/6/2016', 'Not seen on 3/4/2016 and 5/6/2016.'],
    ['Cane', 'Cane and cane or cane.'],
  ])('%s stands in "%s"', (word, sentence) => {
    expect(text(passage.sentenceAt(at(word)))).toBe(sentence)
  })

  it('tell each date with its word', () => {
    const { from, to } = passage.sentenceAt(at('Not'))
    expect(passage.datesIn(from, to).map(({ at: word, date }) => [word, date.iso])).toEqual([
      [at('3/4/2016'), '2016-03-04'],
      [at('5/6/2016'), '2016-05-06'],
    ])
    expect(passage.dateAt(at('1/2/2016'))?.iso).toBe('2016-01-02')
    expect(passage.dateAt(at('Seen'))).toBeNull()
    expect(passage.dateAt(words.count)).toBeNull()
  })
})
