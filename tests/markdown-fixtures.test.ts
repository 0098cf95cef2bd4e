/**
 * The Markdown letters of the fixtures, as `fixtures.test.ts` has those of text: against the expected
 * object and messages, and against what a person read in them. One without expected files waits for the
 * readers of its form.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../src/markdown'
import { expectDetermination, expectMessages, UPDATE } from './support/blessing'
import { expectSound } from './support/check'
import { MARKDOWN_FIXTURES } from './support/fixtures'

const ROOT = join(import.meta.dirname, '../fixtures')

const cases = MARKDOWN_FIXTURES.map(({ name, source }) => {
  const folder = join(ROOT, dirname(name))
  const result = parseMarkdown(source)
  const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
  return { name, folder, source, result, facts }
})
const isReady = ({ folder, result, facts }: (typeof cases)[number]) =>
  existsSync(join(folder, 'determination.json')) || (UPDATE && fits(result.determination, facts))

for (const { name } of cases.filter((one) => !isReady(one))) it.todo(name)

describe.each(cases.filter(isReady))('$name', ({ folder, source, result, facts }) => {
  it('gives the expected determination and messages', () => {
    expectDetermination(folder, result)
    expectMessages(folder, result)
  })

  it('says what a person read in the letter', () => {
    expect(result.determination).toMatchObject(facts)
  })

  it('is sound', () => expectSound(source, result))
})

function fits(determination: object, facts: object): boolean {
  try {
    expect(determination).toMatchObject(facts)
    return true
  } catch {
    return false
  }
}
