import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { Places } from '../../src/tree/places'

describe('the place of an offset', () => {
  const source = 'one\ntwo\r\n\rfour\n'
  const places = new Places(source)

  it.each([
    [0, 1, 1, 'the beginning'],
    [3, 1, 4, 'a line feed belongs to the line it ends'],
    [4, 2, 1, 'after a line feed'],
    [8, 2, 5, 'between carriage return and line feed'],
    [9, 3, 1, 'after both'],
    [10, 4, 1, 'after a carriage return alone'],
    [15, 5, 1, 'the end'],
  ])('%i is %i:%i (%s)', (offset, line, column) => {
    expect(places.at(offset)).toEqual({ line, column, offset })
  })

  it('is the same in whatever order one asks', () => {
    const asked = new Places(source)
    for (const offset of [15, 0, 9, 8, 10, 4, 15, 3]) {
      expect(asked.at(offset)).toEqual(new Places(source).at(offset))
    }
  })

  it('counts in UTF-16 code units', () => {
    expect(new Places('😀x\né').at(2)).toEqual({ line: 1, column: 3, offset: 2 })
  })

  it.each(['\f', '\v', '\u2028', '\u0085'])('does not take %j for a line break', (sign) => {
    expect(new Places(`a${sign}b`).at(2)).toEqual({ line: 1, column: 3, offset: 2 })
  })

  it('is 1:1 in an empty source', () => {
    expect(new Places('').range(0, 0)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    })
  })

  it('is what a VFile message prints', () => {
    const file = new VFile('one\r\ntwo')
    const place = new Places(String(file)).range(5, 8)
    expect(String(file.message('odd', { place }))).toBe('2:1-2:4: odd')
  })
})
