import { describe, expect, it } from 'vitest'
import { parseTree } from '../../src/parse'
import {
  HOW_HEADING,
  ISSUES_HEADING,
  ISSUES_PHRASE,
  SUMMARY_HEADING,
  SUMMARY_PHRASE,
} from '../support/letter'

/** What is said of a letter's structure; `words` is null where it is about the whole letter. */
const messages = (...parts: string[]) => {
  const source = parts.join('\n\n')
  return parseTree(source).messages.map(({ ruleId, place, reason, fatal }) => {
    const at = place as { start: { offset: number }; end: { offset: number } } | undefined
    return {
      ruleId,
      words: at ? source.slice(at.start.offset, at.end.offset) : null,
      reason,
      fatal,
    }
  })
}

const rules = (...parts: string[]) => messages(...parts).map(({ ruleId, words }) => [ruleId, words])

const HOW = `${HOW_HEADING}\nThe reviewer is a dentist.`
const SUMMARY = `${SUMMARY_HEADING}\nA worker with a sore knee.`
const CLAIMS = 'Claims Administrator guideline: None was given.'
const REVIEWER = 'MAXIMUS guideline: None was given.'
const RATIONALE = 'Decision rationale: He walks well without one.'
const FIELDS = [CLAIMS, REVIEWER, RATIONALE].join('\n')
const ISSUE = `Cane: Upheld\n${FIELDS}`
const ISSUES = `${ISSUES_HEADING}\n${ISSUE}`

describe('a sound letter', () => {
  it.each([
    ['with all that is required', [HOW, SUMMARY, ISSUES]],
    [
      'with documents and a second issue',
      [HOW, 'DOCUMENTS REVIEWED\nNotes.', SUMMARY, ISSUES, ISSUE],
    ],
  ])('has no message: %s', (_, parts) => {
    expect(rules(...parts)).toEqual([])
  })
})

describe('a message about the whole letter', () => {
  it('says that it is none, and nothing else', () => {
    const reason = 'No heading, label or outcome of a known letter form was found'
    expect(messages('Call me a taxi. It rains.')).toEqual([
      { ruleId: 'not-a-letter', words: null, reason, fatal: true },
    ])
  })

  it.each([
    ['how the determination was made', [SUMMARY, ISSUES]],
    ['clinical case summary', [HOW, ISSUES]],
    ['issues, decisions and rationales', [HOW, SUMMARY]],
  ])('says that it lacks a section: %s', (name, parts) => {
    const reason = `The letter has no section ${name}`
    expect(messages(...parts)).toEqual([
      { ruleId: 'missing-section', words: null, reason, fatal: false },
    ])
  })
})

describe('a message about a section', () => {
  it.each([
    ['a summary known by its set phrase', [HOW, `${SUMMARY_PHRASE}\nA knee.`, ISSUES], 1],
    ['issues known by their items', [HOW, SUMMARY, ISSUE], 2],
    ['issues known by their set phrase', [HOW, SUMMARY, `${ISSUES_PHRASE}\n${ISSUE}`], 2],
  ])('missing-heading is about all of its words: %s', (_, parts, index) => {
    expect(rules(...parts)).toEqual([['missing-heading', parts[index]]])
  })

  it('doubled-section is about the second heading', () => {
    expect(rules(HOW, SUMMARY, 'Clinical Case Summary:\nAn ankle.', ISSUES)).toEqual([
      ['doubled-section', 'Clinical Case Summary:'],
    ])
  })

  it('section-order is about the heading that stands too early', () => {
    const reason =
      'The section issues, decisions and rationales stands before clinical case summary, ' +
      'which letters of this form put first'
    expect(messages(HOW, ISSUES, SUMMARY)).toEqual([
      { ruleId: 'section-order', words: ISSUES_HEADING, reason, fatal: null },
    ])
  })
})

describe('unexpected-text', () => {
  const STRAY = 'These were asked for.'

  it.each([
    ['before the first heading', [STRAY, HOW, SUMMARY, ISSUES]],
    ['before the first item', [HOW, SUMMARY, `${ISSUES_HEADING}\n${STRAY}\n${ISSUE}`]],
    ['before the first label', [HOW, SUMMARY, ISSUES.replace('Upheld', `Upheld\n${STRAY}`)]],
  ])('is about words %s', (_, parts) => {
    expect(rules(...parts)).toEqual([['unexpected-text', STRAY]])
  })
})

describe('a message about an issue', () => {
  it('missing-item and missing-decision are about its first field', () => {
    expect(rules(HOW, SUMMARY, `${ISSUES_HEADING}\n${FIELDS}`)).toEqual([
      ['missing-item', CLAIMS],
      ['missing-decision', CLAIMS],
    ])
  })

  it('missing-decision is about the item that has no outcome', () => {
    expect(messages(HOW, SUMMARY, ISSUES.replace(': Upheld', ''))).toEqual([
      { ruleId: 'missing-decision', words: 'Cane', reason: 'Issue 1 has no outcome', fatal: false },
    ])
  })

  it.each([
    ['claims administrator guideline', `${CLAIMS}\n`],
    ['reviewer guideline', `${REVIEWER}\n`],
    ['decision rationale', `\n${RATIONALE}`],
  ])('missing-field is about the item: %s', (name, words) => {
    expect(messages(HOW, SUMMARY, ISSUES, ISSUE.replace(words, ''))).toEqual([
      { ruleId: 'missing-field', words: 'Cane', reason: `Issue 2 has no ${name}`, fatal: false },
    ])
  })

  it('doubled-field is about the second label and its words', () => {
    const more = 'Decision rationale: He said so.'
    expect(rules(HOW, SUMMARY, `${ISSUES}\n${more}`)).toEqual([['doubled-field', more]])
  })

  it('empty-label is about the label', () => {
    const label = 'MAXIMUS guideline:'
    const reason = `Nothing stands behind the label ${label}`
    expect(messages(HOW, SUMMARY, ISSUES.replace(REVIEWER, label))).toEqual([
      { ruleId: 'empty-label', words: label, reason, fatal: false },
    ])
  })
})
