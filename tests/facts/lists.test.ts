import { describe, expect, it } from 'vitest'
import { isBodyOnly, piecesOf } from '../../src/facts/lists'
import { passageOf } from './passage'

/** The pieces of a list, each with the mark before it. */
const parts = (text: string, words = Number.POSITIVE_INFINITY) => {
  const passage = passageOf(text)
  return piecesOf(passage, 0, Math.min(words, passage.words.count)).map(({ mark, from, to }) =>
    [mark, passage.words.slice(from, to)].join(' ').trim(),
  )
}

const isBody = (text: string) => {
  const passage = passageOf(text)
  return isBodyOnly(passage, { from: 0, to: passage.words.count })
}

describe('the parts of a list', () => {
  it.each([
    ['a cane', ['cane']],
    ['cane, bed', ['cane', ', bed']],
    ['cane,bed', ['cane', ', bed']],
    ['cane; bed', ['cane', '; bed']],
    ['cane and bed', ['cane', 'and bed']],
    ['cane, and bed', ['cane', 'and bed']],
    ['cane; and bed', ['cane', '; bed']],
    ['cane & bed', ['cane', 'and bed']],
    ['cane as well as bed', ['cane', 'and bed']],
    ['cane, the bed, an arm and also a leg', ['cane', ', bed', ', arm', 'and leg']],
    ['1) cane, 2. bed, (3) leg', ['cane', ', bed', ', leg']],
    ['"cane", “bed”', ['cane', ', bed']],
    ['cane (oak, ash), bed', ['cane (oak, ash)', ', bed']],
    ['cane [oak, ash], bed', ['cane [oak, ash]', ', bed']],
    ['cane “oak, ash” and bed', ['cane “oak, ash', 'and bed']],
    ['cane (oak, ash, bed', ['cane (oak', ', ash', ', bed']],
    ['cane) oak, (ash, bed)', ['cane) oak', ', (ash, bed)']],
    ['cane ((oak), ash), bed', ['cane ((oak), ash)', ', bed']],
    ['candy band', ['candy band']],
    ['cane at hand', ['cane at hand']],
    ['10,000 canes', ['10,000 canes']],
    ['cane,, bed', ['cane', ', bed']],
    ['cane.', ['cane']],
    ['', []],
    [' , ', []],
  ])('%j → %j', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it('end where the list does', () => {
    expect(parts('cane, bed and leg', 3)).toEqual(['cane', ', bed'])
    expect(parts('cane (oak, ash), bed', 4)).toEqual(['cane (oak'])
  })
})

describe('words that name parts of the body and no more', () => {
  it.each([
    'left knee',
    'Right Knee',
    'both hands',
    'nondominant hand',
    'shoulderupper arm',
    'neck/back',
    'C5-6',
  ])('%s', (words) => expect(isBody(words)).toBe(true))

  it.each(['knee sprain', '', '-', 'kneex', 'shoulderx arm', 'x'.repeat(25), 'eyexx'])(
    'but not %j',
    (words) => expect(isBody(words)).toBe(false),
  )
})
