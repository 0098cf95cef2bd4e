/** Overlapping and nested marks, flattened: each segment knows all that cover it, and what it is first. */
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/output/html/kinds'
import type { Mark } from '../../../src/output/html/marks'
import { segmentsOf } from '../../../src/output/html/segments'

/** Marks from a drawing: one line a mark, `#` where it covers; ids count from 1. */
const marksFrom = (...drawings: (readonly [kind: Kind, drawing: string])[]): Mark[] =>
  drawings.map(([kind, drawing], index) => ({
    id: index + 1,
    pointer: `/${index + 1}`,
    kind,
    start: drawing.indexOf('#'),
    end: drawing.lastIndexOf('#') + 1,
  }))

/** `start-end covering own`, by ids. */
const told = (length: number, marks: Mark[]) =>
  segmentsOf(length, marks).map(
    ({ start, end, covering, own }) =>
      `${start}-${end} ${covering.map(({ id }) => id)} ${own.map(({ id }) => id)}`,
  )

describe('segments', () => {
  it('a text without marks is one', () => {
    expect(told(9, [])).toEqual(['0-9  '])
    expect(told(0, [])).toEqual([])
  })

  it('a mark cuts its text out', () => {
    expect(told(9, marksFrom(['date', '  ###    ']))).toEqual(['0-2  ', '2-5 1 1', '5-9  '])
  })

  it('a reasoning holds its conclusion, and that a date', () => {
    const marks = marksFrom(
      ['prose', '#########'],
      ['outcome', '  ####### '],
      ['date', '    ##   '],
    )
    expect(told(9, marks)).toEqual(['0-2 1 1', '2-4 1,2 2', '4-6 1,2,3 3', '6-9 1,2 2'])
  })

  it('marks that overlap part where they do', () => {
    const marks = marksFrom(['treatment', '#####    '], ['person', '   ####  '])
    expect(told(9, marks)).toEqual(['0-3 1 1', '3-5 1,2 2', '5-7 2 2', '7-9  '])
  })

  it('marks of the same words are its own together', () => {
    const marks = marksFrom(['date', '  ###'], ['date', '  ###'], ['prose', '#####'])
    expect(told(5, marks)).toEqual(['0-2 3 3', '2-5 3,1,2 1,2'])
  })

  it('prose of the same words as a value stands behind it', () => {
    const [segment] = segmentsOf(3, marksFrom(['guideline', '###'], ['prose', '###']))
    expect(segment!.covering.map(({ kind }) => kind)).toEqual(['prose', 'guideline'])
  })

  it('a message on the words of a value goes along with it, one about a larger part does not', () => {
    const marks = marksFrom(['message', '#####'], ['date', ' ###'], ['message', ' ###'])
    expect(told(5, marks)).toEqual(['0-1 1 1', '1-4 1,2,3 2,3', '4-5 1 1'])
  })
})
