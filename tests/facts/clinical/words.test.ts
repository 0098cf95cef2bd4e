import { expect, it } from 'vitest'
import { clauseOf } from '../../../src/facts/clinical/words'

it.each([
  ['a, b', ' b'],
  ['a; b', ' b'],
  ['a. b', ' b'],
  ['a, b; c. d', ' d'],
  [',a', 'a'],
  ['a,', ''],
  ['a: b', 'a: b'],
  ['', ''],
])('the last clause of %j is %j', (text, clause) => {
  expect(clauseOf(text)).toBe(clause)
})
