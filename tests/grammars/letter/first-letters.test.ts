import { describe, expect, it } from 'vitest'
import { firstLetters, withoutLast } from '../../../grammars/letter/first-letters'

const lettersOf = (text: string) => firstLetters(text, 0)

describe('the first letters of a text', () => {
  it.each([
    ['CASE SUMMARY', 'case number'],
    ['C ASE', 'case'],
    ['The case', 'Case'],
    ['TH E\n case', 'case'],
    ['Ca\f\nse', 'case'],
    ['"Case', 'case'],
    ['Maximus', 'rnaximus'],
    ['Maximus', 'MAXlMUS'],
    ['IMR', 'lMR'],
    ['IMR', '|rnr'],
    ['Clinical', 'C1inical'],
    ['Document', 'D0cument'],
    ['12. Norco', '3) Norco'],
    ['Therapy', 'rapy'],
    ['Effect', 'E\ufb00ect'],
    ['final', '\ufb01nal'],
  ])('are the same: %j and %j', (one, other) => expect(lettersOf(one)).toBe(lettersOf(other)))

  it.each([
    ['case', 'clinical'],
    ['The case', 'The denial'],
    ['the the case', 'case'],
    ['case', 'ca'],
    ['1. Case', 'case'],
    ['', 'case'],
  ])('are not the same: %j and %j', (one, other) =>
    expect(lettersOf(one)).not.toBe(lettersOf(other)),
  )

  it('are those behind a place', () => {
    expect(firstLetters('A case', 2)).toBe(lettersOf('case'))
    expect(firstLetters('A case', 6)).toBe(0)
    expect(firstLetters('é\u4e00case', 0)).toBe(lettersOf('case'))
  })

  it('stand within reach', () => {
    expect(lettersOf(`${' '.repeat(120)}case`)).toBe(lettersOf('case'))
    expect(lettersOf(`${' '.repeat(200)}case`)).toBe(0)
  })
})

it('one letter less', () => {
  expect(withoutLast(lettersOf('cas'))).toBe(lettersOf('ca'))
  expect(withoutLast(lettersOf('ca'))).toBe(lettersOf('c'))
  expect(withoutLast(lettersOf('c'))).toBe(0)
})
