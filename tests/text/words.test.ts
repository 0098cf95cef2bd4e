import { expect, test } from 'vitest'
import { Words } from '../../src/text/words'

const partsOf = (text: string, dates: { start: number; end: number }[] = []) => {
  const words = new Words(text, dates)
  return Array.from({ length: words.count }, (_, index) => words.slice(index, index + 1))
}

test.each([
  ['The worker’s knee.', ['The', 'worker’s', 'knee', '.']],
  ['37.5/325 mg', ['37.5', '/', '325', 'mg']],
  ['5mg x12', ['5', 'mg', 'x12']],
  ['L4-5 and C5', ['L4', '5', 'and', 'C5']],
  ['1,000 or 1,00', ['1,000', 'or', '1', ',', '00']],
  ['.5 ml, No.5', ['.5', 'ml', ',', 'No', '.', '5']],
  ['non-certified non- certified', ['non', 'certified', 'non', 'certified']],
  ['pain - none', ['pain', '-', 'none']],
  ['“gout” (left)', ['“', 'gout', '”', '(', 'left', ')']],
  ['one.\n\nTwo', ['one', '.', '\n\n', 'Two']],
  ['naïve café', ['naïve', 'café']],
  ['', []],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test('a date is one word', () => {
  expect(partsOf('on 10//9/13, MRI', [{ start: 3, end: 11 }])).toEqual([
    'on',
    '10//9/13',
    ',',
    'MRI',
  ])
})

test('words are found by their offset', () => {
  const words = new Words('a bc d')
  expect([0, 1, 2, 3, 5, 6].map((offset) => words.from(offset))).toEqual([0, 1, 1, 2, 2, 3])
})
