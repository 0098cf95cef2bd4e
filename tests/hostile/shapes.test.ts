/** Texts of shapes that no letter has: each is read to an end, with a result that is sound. */
import { describe, expect, test } from 'vitest'
import { parseDetermination, parseDeterminations } from '../../src/index'
import { parseMarkdown } from '../../src/markdown'
import { expectSound } from '../support/check'
import { letter } from '../support/final-determination'
import { everyCase } from '../support/some'

const many = (text: string, times: number) => text.repeat(everyCase ? times : times / 5)

const SHAPES: readonly [string, string][] = [
  ['one line of many words', many('word ', 40_000)],
  ['one word of many letters', many('x', 200_000)],
  ['a blank line without end', many(' ', 200_000)],
  ['line ends alone', many('\n', 100_000)],
  ['form feeds alone', many('\f', 100_000)],
  ['NULs', many('\0', 100_000)],
  ['lone halves of surrogate pairs', many('\udc00 \ud800', 30_000)],
  ['marks that turn the direction', many('\u202e\u2066', 50_000)],
  ['letters that join without end', `e${many('\u0301', 100_000)}`],
  ['brackets in brackets', many('(', 50_000) + many(')', 50_000)],
  ['brackets that never close', many('[(', 50_000)],
  ['quotations in quotations', many('> ', 20_000)],
  ['lists in lists', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
  ['emphasis in emphasis', many('*a **b ', 10_000)],
  ['links in links', many('[a](', 20_000)],
  ['ends of HTML comments that never begin', many('<!-- --', 20_000)],
  ['rows of pipes', many('| - ', 20_000)],
  ['rules', many('***\n___\n', 10_000)],
  ['masks', many('____ ', 20_000)],
  ['headings', many('CLINICAL CASE SUMMARY\n', 5_000)],
  ['labels of one item', many('Decision rationale: ', 5_000)],
  ['items', many('Naproxen: Upheld\n', 5_000)],
  ['dates', many('12/07/2016 ', 10_000)],
  ['guidelines', many('Decision based on MTUS, Section(s): ', 3_000)],
]

describe.each(SHAPES)('%s', (_, source) => {
  test.each(['alone', 'in the midst of a letter'])('%s', (where) => {
    const [head, tail] = letter().split('CLINICAL CASE SUMMARY')
    const text = where === 'alone' ? source : `${head}CLINICAL CASE SUMMARY\n\n${source}${tail}`
    expectSound(text, parseDetermination(text))
    expectSound(text, parseMarkdown(text))
  })
})

test('a text longer than `maxLength` is not read, and that is told', () => {
  const source = letter()
  for (const read of [parseDetermination, parseMarkdown]) {
    const { determination, messages } = read(source, { maxLength: source.length - 1 })
    expect(determination.format).toBeNull()
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['too-long', true]])
    expect(messages[0]!.reason).toContain('`maxLength`')
    expect(read(source, { maxLength: source.length }).determination.format).not.toBeNull()
  }
  expect(parseDeterminations(source, { maxLength: 10 })).toHaveLength(1)
})

test('ten million characters are what `maxLength` allows by itself', () => {
  const [longest, longer] = ['x'.repeat(10_000_000), 'x'.repeat(10_000_001)]
  expect(parseDetermination(longest).messages.map(({ ruleId }) => ruleId)).not.toContain('too-long')
  expect(parseDetermination(longer).messages.map(({ ruleId }) => ruleId)).toEqual(['too-long'])
})
