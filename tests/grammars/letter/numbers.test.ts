import { describe, expect, it } from 'vitest'
import { numberAt } from '../../../grammars/letter/numbers'

describe('the number of an item', () => {
  it.each([
    ['1. cane', 1, '1.'],
    ['12) cane', 12, '12)'],
    ['(3) cane', 3, '(3)'],
    ['(3): cane', 3, '(3):'],
    ['#4 cane', 4, '#4'],
    ['#4 Cane', 4, '#4'],
    ['(4 Canes', 4, '(4'],
    ['# 4. cane', 4, '# 4.'],
    ['#4 .) cane', 4, '#4 .)'],
    ['5 : cane', 5, '5 :'],
    ['1)MAXIMUS', 1, '1)'],
    ['1.“So”', 1, '1.'],
    ['1.', 1, '1.'],
    ['• cane', null, '•'],
    ['- cane', null, '-'],
  ])('of %j is %s, signed %j', (source, number, sign) => {
    const found = numberAt(source, 0)
    expect(found).toEqual({ number, end: sign.length })
  })

  it.each(['1.5 mg', '1 cane', '123. cane', '1)cane', '•cane', 'cane 1.', '', '(3).cane', '2x. a'])(
    'is not in %j',
    (source) => {
      expect(numberAt(source, 0)).toBeNull()
    },
  )

  it('stands at its place only', () => {
    expect(numberAt('a 2. cane', 2)).toEqual({ number: 2, end: 4 })
    expect(numberAt('a 2. cane', 0)).toBeNull()
    expect(numberAt('a • cane', 2)).toEqual({ number: null, end: 3 })
    expect(numberAt('a • cane', 0)).toBeNull()
  })
})
