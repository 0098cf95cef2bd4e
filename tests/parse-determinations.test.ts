import { describe, expect, it } from 'vitest'
import { parseDetermination, parseDeterminations } from '../src/index'
import { FIXTURES } from './support/fixtures'

const determinationOf = (source: string) => parseDetermination(source).determination

describe('a text of one letter', () => {
  it.each(FIXTURES)('is not parted: $name', ({ source }) => {
    const letters = parseDeterminations(source)
    expect(letters.map(({ start, end }) => [start, end])).toEqual([[0, source.length]])
    expect(letters[0]!.determination).toEqual(determinationOf(source))
  })
})

describe('a text of several letters', () => {
  const [first, second] = [FIXTURES[1]!, FIXTURES.at(-1)!]
  const source = `${first.source}\f${second.source}`
  const letters = parseDeterminations(source)

  it('gives each the result it has alone', () => {
    expect(letters.map(({ determination }) => determination)).toEqual([
      determinationOf(first.source),
      determinationOf(second.source),
    ])
  })

  it('has spans into the whole', () => {
    const { spans, determination } = letters[1]!
    const [start, end] = spans['/issues/0/disputedItem']!
    const words = source.slice(start, end).replace(/\s+/g, ' ')
    expect(words).toBe(determination.issues[0]!.disputedItem)
  })

  it('is covered by the stretches of its letters', () => {
    expect(letters[0]!.start).toBe(0)
    expect(letters[0]!.end).toBe(letters[1]!.start)
    expect(letters[1]!.end).toBe(source.length)
  })

  it('is told where it is read as one', () => {
    const several = `${FIXTURES[0]!.source}\f${FIXTURES[1]!.source}`
    const rules = parseDetermination(several).messages.map(({ ruleId }) => ruleId)
    expect(rules).toContain('several-letters')
    expect(parseDetermination(first.source).messages.map(({ ruleId }) => ruleId)).not.toContain(
      'several-letters',
    )
  })
})

it('an unreadable text gives one result, which says why', () => {
  const [only, ...more] = parseDeterminations('')
  expect(more).toEqual([])
  expect(only!.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['empty-source', true],
  ])
})
