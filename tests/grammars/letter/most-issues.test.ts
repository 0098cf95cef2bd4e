/** Letters of more issues than are read: the rest is other text, and a message says so. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_MAX_ISSUES, parseDetermination } from '../../../src/index'
import { expectSound } from '../../support/check'
import { FIXTURES } from '../../support/fixtures'

const rules = (messages: readonly { ruleId?: string | undefined }[]) =>
  messages.map(({ ruleId }) => ruleId)

const LISTS: Readonly<Record<string, (count: number) => string>> = {
  'items with outcomes': (count) =>
    `IMR ISSUES, DECISIONS AND RATIONALES\n${Array.from({ length: count }, (_, n) => `Naproxen ${n} mg: Upheld\nDecision rationale: It helps no one.`).join('\n')}`,
  'items without outcomes': (count) =>
    `IMR ISSUES, DECISIONS AND RATIONALES\n${Array.from({ length: count }, (_, n) => `Naproxen ${n} mg\nClaims Administrator guideline: MTUS.\nDecision rationale: No.`).join('\n')}`,
  'labels alone': (count) =>
    `IMR ISSUES, DECISIONS AND RATIONALES\n${'Claims Administrator guideline: MTUS.\nDecision rationale: No.\n'.repeat(count)}`,
}

describe.each(Object.entries(LISTS))('%s', (_, make) => {
  it('as many as are allowed are all read, without a word about it', () => {
    const { determination, messages } = parseDetermination(make(3), { maxIssues: 3 })
    expect(determination.issues).toHaveLength(3)
    expect(rules(messages)).not.toContain('too-many-issues')
  })

  it('of one more, the last is other text, and a message stands there', () => {
    const source = make(4)
    const result = parseDetermination(source, { maxIssues: 3 })
    expectSound(source, result)
    expect(result.determination.issues).toEqual(parseDetermination(make(3)).determination.issues)
    const message = result.messages.find(({ ruleId }) => ruleId === 'too-many-issues')
    expect(message?.reason).toContain('more than the 3 issues that `maxIssues` allows')
    const place = message?.place as { start: { offset: number }; end: { offset: number } }
    const rest = source.slice(place.start.offset, place.end.offset)
    expect(make(3).trimEnd() + rest).toHaveLength(source.trimEnd().length - 1)
    const last = result.tree.children.findLast(({ type }) => type === 'section')
    expect(last).toMatchObject({ name: 'other' })
  })
})

it('by default a thousand are read', () => {
  const source = LISTS['items with outcomes']!(DEFAULT_MAX_ISSUES + 5)
  const { determination, messages } = parseDetermination(source)
  expect(determination.issues).toHaveLength(DEFAULT_MAX_ISSUES)
  expect(rules(messages).filter((id) => id === 'too-many-issues')).toHaveLength(1)
})

it.each(FIXTURES)('a limit that cuts off %s gives a sound result', ({ source }) => {
  const whole = parseDetermination(source)
  for (const maxIssues of [1, 2]) {
    const result = parseDetermination(source, { maxIssues })
    expectSound(source, result)
    expect(result.determination.issues.length).toBeLessThanOrEqual(maxIssues)
    const cut = rules(result.messages).includes('too-many-issues')
    if (!cut) expect(result.determination).toEqual(whole.determination)
  }
})
