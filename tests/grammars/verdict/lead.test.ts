/** What the words before `medically necessary` make of it, in the sentence that rules on an item. */
import { describe, expect, it } from 'vitest'
import { leadOf } from '../../../grammars/verdict/lead'

const PHRASE = 'medically necessary'
/** The sense, and the words before the phrase that belong to the predicate. */
function lead(sentence: string): string {
  const start = sentence.indexOf(PHRASE)
  const { sense, start: from } = leadOf(sentence, start, start + PHRASE.length)
  return `${sense}: ${sentence.slice(from, start).trim()}`
}

describe('a predicate that is denied', () => {
  it.each([
    'is not',
    'was not',
    'isn’t',
    "weren't",
    'is no longer',
    'is not considered',
    'is not currently',
    'is not to be considered',
    'is therefore not',
    'is, therefore, not',
    'is considered not',
    'is determined to be not',
    'is found not to be',
    'not found to be',
    'cannot be considered',
    'can not be held to be',
    'could not be established as',
    'would not be',
    'ought not to be found',
    'has not been shown to be',
    'has never been',
    'has yet to be shown to be',
    'does not appear to be',
    'fails to be',
    'has failed to be',
    'is neither considered',
    'is far from',
    'is hardly',
    'is by no means',
    'is in no way',
    'is not, in the view of this reviewer,',
    'is not and has not been',
    'is not and was not',
    'ceases to be',
    'lacks evidence of being',
    'does not meet the criteria to be',
    'does not qualify as',
    'did not prove to be',
    'does not rise to the level of being',
    'falls short of being',
    'couldn’t be deemed',
    'won’t be considered',
    "wouldn't be",
    'has failed to be proven',
    'is, for these reasons, not',
    'is not, on this record,',
    'is not at all',
    'is no more',
    'is not now',
    'is/was not',
    'was/is not',
    'is/are not',
  ])('%s', (words) => {
    expect(lead(`The request for a brace ${words} ${PHRASE}`)).toBe(`turned: ${words}`)
  })
})

describe('a predicate that is not', () => {
  it.each([
    'is',
    'was',
    'were',
    'is considered',
    'is deemed',
    'is hereby found to be',
    'is determined to be',
    'continues to be',
    'proves to be',
    'has become',
    'is now',
    'was indeed',
    'is, on this record,',
    'has been shown to be',
    'should be considered',
    'appears to be',
    'is likewise',
    'is therefore',
  ])('%s', (words) => {
    expect(lead(`The request for a brace ${words} ${PHRASE}`)).toBe(`told: ${words}`)
  })

  it.each([
    'The request for an MRI with and without',
    'The request for no more than six visits',
    'The request for a brace that is not custom made',
    'The request for non-sterile gloves',
    'The request for a cane, not a walker,',
  ])('though a negation stands in what was asked for: %s', (subject) => {
    expect(lead(`${subject} is ${PHRASE}`)).toBe('told: is')
  })
})

describe('a subject', () => {
  it.each([
    ['turned', 'None of the requested visits are'],
    ['turned', 'Neither the brace nor the cane is'],
    ['turned', 'The request for neither the brace nor the cane is'],
    ['told', 'The request for a brace that neither slips is'],
    ['turned', 'No further visits are'],
    ['turned', 'It cannot be said that the brace is'],
    ['turned', 'There is no evidence that the brace is'],
    ['in-part', 'Only six of the visits are'],
    ['in-part', 'Not all of the visits are'],
    ['told', 'One visit of the six is'],
  ])('is %s: %s', (sense, words) => {
    expect(lead(`${words} ${PHRASE}`)).toMatch(new RegExp(`^${sense}:`))
  })
})

describe('what cannot be told', () => {
  it.each([
    'The request for a brace may be',
    'The request for a brace could be',
    'The request for a brace is arguably',
    'The request for a brace is not never',
    'It was asked whether the brace is',
    'None of the visits are not',
  ])('%s', (words) => expect(lead(`${words} ${PHRASE}`)).toMatch(/^unclear:/))
})

it('is that of the phrase alone where no row knows its words', () => {
  expect(leadOf('The brace is not granted', 13, 24)).toEqual({ start: 13, sense: 'told' })
  expect(leadOf('a brace medically necessary', 8, 27)).toEqual({ start: 8, sense: 'told' })
})
