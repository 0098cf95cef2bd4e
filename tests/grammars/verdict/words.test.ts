import { describe, expect, it } from 'vitest'
import { sentenceWords } from '../../../grammars/verdict/words'

describe('the words of a sentence', () => {
  it('are in lower case, each with its place and whether a sign parts it from the one before', () => {
    expect(sentenceWords('The MRI, 2 views; is: not (yet) due.')).toEqual({
      keys: ['the', 'mri', '2', 'views', 'is', 'not', 'yet', 'due'],
      parted: [false, false, true, false, true, true, false, false],
      starts: [0, 4, 9, 11, 18, 22, 27, 32],
    })
  })

  it.each([
    ["isn't", ['isnt']],
    ['isn’t', ['isnt']],
    ["the patients' knees", ['the', 'patients', 'knees']],
    ["'quoted'", ['quoted']],
    ['0 9 a z', ['0', '9', 'a', 'z']],
    ['a/b @c` {d} [e]', ['a', 'b', 'c', 'd', 'e']],
    ['isnot', ['is', 'not']],
    ['constructor toString', ['constructor', 'tostring']],
    ['', []],
    ['…', []],
  ])('%j', (text, keys) => {
    expect(sentenceWords(text).keys).toEqual(keys)
  })

  it('that were glued have one place', () => {
    expect(sentenceWords('He, isnot well')).toMatchObject({
      parted: [false, true, false, false],
      starts: [0, 4, 4, 10],
    })
  })

  it('keep their places where lower case is longer', () => {
    expect(sentenceWords('İ is x')).toMatchObject({ keys: ['is', 'x'], starts: [2, 5] })
  })
})

describe('words that a blank tore', () => {
  it.each([
    ['is n ot medic ally nec essary', ['is', 'not', 'medically', 'necessary']],
    ['nec ess ary', ['nec', 'ess', 'ary']],
    ['no table', ['no', 'table']],
    ['nec\nessary', ['nec', 'essary']],
    ['nec-essary', ['nec', 'essary']],
    ['not', ['not']],
  ])('%j', (text, keys) => {
    expect(sentenceWords(text, true).keys).toEqual(keys)
  })

  it('stay apart in the first reading', () => {
    expect(sentenceWords('n ot').keys).toEqual(['n', 'ot'])
  })
})
