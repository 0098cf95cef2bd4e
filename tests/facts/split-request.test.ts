import { describe, expect, it } from 'vitest'
import { readSplitRequest } from '../../src/facts/split-request'
import { proseOf } from '../support/places'

type Part = { value: string } | string

/** The disputed item and the parts of the request; null where the request is not split. */
function read(source: string) {
  const prose = proseOf(source)
  const { disputedItem, request, start, end } = readSplitRequest(prose)
  const wordsOf = (part: unknown) => {
    const leaf = part as Exclude<Part, string>
    return typeof part === 'string' ? part : leaf.value
  }
  expect(prose.text.slice(start, end)).toBe(wordsOf(disputedItem))
  return request
    ? [request.original, request.authorized, request.remaining, disputedItem].map(wordsOf)
    : wordsOf(disputedItem)
}

describe('a request that was partly authorized', () => {
  it.each([
    [
      'Aquatic therapy 12 visits was the original request. Aquatic therapy 6 visits was authorized ' +
        'by the Claims Administrator. The remaining IMR eligible portion of the original request, ' +
        'aquatic therapy 6 visits is',
      ['Aquatic therapy 12 visits', 'Aquatic therapy 6 visits', 'aquatic therapy 6 visits'],
    ],
    [
      'Two canes were the original request. One cane was certified by the Claims Administrator. ' +
        'The remaining IMR eligible portion of the original request, is one cane',
      ['Two canes', 'One cane', 'one cane'],
    ],
    [
      'Gym, 6 months was the original request. Gym, 1 month was authorized by the Claims ' +
        'Administrator. The remaining IMR eligible portion of the original request, gym, 5 months, is:',
      ['Gym, 6 months', 'Gym, 1 month', 'gym, 5 months'],
    ],
  ])('tells what remains: %s', (source, [original, authorized, remaining]) => {
    expect(read(source)).toEqual([original, authorized, remaining, remaining])
  })

  it.each([
    [
      'Norco 10/325 #90 was the original request. The Claims Administrator authorized Norco 10/325 ' +
        '#45, leaving the original request IMR eligible. The original request, Norco 10/325 #90 is',
      ['Norco 10/325 #90', 'Norco 10/325 #45', 'Norco 10/325 #90'],
    ],
    [
      'Two canes were the original request. The Claims Administrator approved one cane, leaving the ' +
        'original request IMR eligible. The original request two canes are',
      ['Two canes', 'one cane', 'two canes'],
    ],
    [
      'A walker was the original request. The Claims Administrator authorized a cane, leaving the ' +
        'original request IMR eligible. The original request, a walker',
      ['A walker', 'a cane', 'a walker'],
    ],
  ])('leaves all of it to decide: %s', (source, [original, authorized, remaining]) => {
    expect(read(source)).toEqual([original, authorized, remaining, remaining])
  })

  it('has the places of its parts, over the breaks of lines', () => {
    const source = `A back brace
and a cane was the original request. A back
brace was authorized by the Claims Administrator. The remaining IMR eligible portion of
the original request, a
cane is`
    const { request } = readSplitRequest(proseOf(source))
    const words = (part: unknown) => {
      const { start, end } = part as { start: number; end: number }
      return source.slice(start, end)
    }
    expect(words(request?.original)).toBe('A back brace\nand a cane')
    expect(words(request?.authorized)).toBe('A back\nbrace')
    expect(words(request?.remaining)).toBe('a\ncane')
  })
})

describe('a request that is not split', () => {
  it.each([
    'MRI of the left knee',
    'Cane, as in the original request',
    'The original request, a cane',
    'A cane was the original request.',
    'A cane was the original request. It was authorized by the Claims Administrator.',
    'A cane was the original request. The Claims Administrator authorized a stick.',
    'Physical therapy, remaining visits',
    'What the original request is',
  ])('is the item as it stands: %s', (source) => {
    expect(read(source)).toBe(source)
  })

  it('is empty where there are no words', () => {
    expect(read('')).toBe('')
  })
})

describe('an issue told as a question', () => {
  it.each([
    ['Whether 12 visits of massage were medically necessary.', '12 visits of massage'],
    ['Whether or not a cane is medically necessary and appropriate', 'cane'],
    ['Whether Soma, with a taper, was medically necessary.', 'Soma, with a taper'],
    ['Is the request for a cane medically necessary?', 'cane'],
    ['Whether a cane', 'Whether a cane'],
    ['Was there a cane', 'Was there a cane'],
  ])('%s', (source, item) => {
    expect(read(source)).toBe(item)
  })
})

describe('a request split in other words', () => {
  it.each([
    'A cane was the original request  A bed was authorized by the Claims Administrator The remaining IMR eligible portion of the original request a pad is',
    'A cane was the original request; A bed was approved by the claims administrator; the remaining imr eligible portion of the original request, a pad',
    'A cane was the original request. The Claims Administrator certified A bed leaving the original request IMR eligible The original request a pad',
  ])('has the same parts: %s', (source) => {
    expect(read(source)).toEqual(['A cane', 'A bed', 'a pad', 'a pad'])
  })

  it.each([
    'A cane was the origina l request. A bed was auth orized by theClaims Administrator. The remaining lMR eligible portion ofthe original request, a pad is',
    'A cane was the original request. A bed was authorized by the Claims Administrator. Tbe remaining IMR eligible portion of the original request, a pad IS',
    'A cane was the original request. The Claims Administrat0r authorized A bed, leaving the original requestIMR eligible. The origina l request, a pad is',
  ])('has the same parts where its words are damaged: %s', (source) => {
    expect(read(source)).toEqual(['A cane', 'A bed', 'a pad', 'a pad'])
  })

  it.each([
    'A cane was the original request. was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, a pad is',
    'A cane was the original request. A bed was authorized by the Claims Administrator. A pad is',
    'A cane was the original request. Yes, The Claims Administrator authorized a bed, leaving the original request IMR eligible. The original request a pad',
    'A cane was the original request. The Claims Administrator authorized , leaving the original request IMR eligible. The original request a pad',
    'A cane was the original request. The Claims Administrator authorized a bed, leaving the original request IMR eligible. A pad',
    'A cane was the original request. The Claims Administrator authorized a bed. The original request a pad',
    'A cane was the original request. A bed was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, is',
    'A cane. A bed was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, a pad is',
    'A bed was authorized by the Claims Administrator.',
    'The remaining IMR eligible portion of the original request, a pad is',
    'one bed, leaving the original request IMR eligible. The original request, a pad is',
  ])('is whole where one is missing: %s', (source) => {
    expect(read(source)).toBe(source)
    expect(readSplitRequest(proseOf(source)).unread).toBe(true)
  })
})
