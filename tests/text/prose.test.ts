import { describe, expect, it } from 'vitest'
import { Leaf } from '../../src/text/leaf'
import { at, proseOf } from '../support/places'

const source = 'Seen \n  on 10-30-\n2016, left  knee.'
const prose = proseOf(source)

describe('a leaf of prose', () => {
  it('has the words as they read and the place where they stand', () => {
    const [start, end] = at(prose.text, '10-30-2016')
    expect(prose.leaf(start, end)).toEqual(new Leaf('10-30-2016', ...at(source, '10-30-\n2016')))
  })

  it('may have a value that is not its words', () => {
    const [start, end] = at(prose.text, '10-30-2016')
    expect(prose.leaf(start, end, 2016)).toEqual(new Leaf(2016, ...at(source, '10-30-\n2016')))
  })

  it('ends at its last word, not at the blanks behind it', () => {
    const [start, end] = at(prose.text, 'left')
    expect(prose.leaf(start, end)).toEqual(new Leaf('left', ...at(source, 'left')))
  })
})

describe('a part of prose', () => {
  const [start, end] = at(prose.text, '2016, left knee')
  const part = prose.part(start, end)

  it('has its own words and the same places', () => {
    expect(part.text).toBe('2016, left knee')
    const [from, to] = at(part.text, 'left knee')
    expect(part.leaf(from, to)).toEqual(new Leaf('left knee', ...at(source, 'left  knee')))
  })

  it('may be taken of a part', () => {
    const [from, to] = at(part.text, 'knee')
    expect(part.part(from, to).whole()).toEqual(new Leaf('knee', ...at(source, 'knee')))
  })

  it('that leaves nothing out is the prose itself', () => {
    expect(prose.part(0, prose.text.length)).toBe(prose)
  })
})

describe('the whole of prose', () => {
  it('is a leaf from the first word to the last', () => {
    expect(prose.whole()).toEqual(new Leaf('Seen on 10-30-2016, left knee.', 0, source.length))
  })

  it('is null where there are no words', () => {
    expect(proseOf(' \n').whole()).toBeNull()
  })
})
