/**
 * The Markdown letters of the fixtures, as `fixtures.test.ts` has those of text: against the expected
 * object and messages, and against what a person read in them. One without expected files waits for the
 * readers of its form.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../src/markdown'
import { expectSound } from './support/check'
import { MARKDOWN_FIXTURES } from './support/fixtures'

const ROOT = join(import.meta.dirname, '../fixtures')
const UPDATE = process.env.UPDATE === '1' && !process.env.CI

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
  const { determination, messages } = result

  it('gives the expected determination and messages', () => {
    const lines = messages.map((message) => `${message} [${message.ruleId}]\n`)
    expectFile(folder, 'determination.json', `${JSON.stringify(determination, null, 2)}\n`)
    expectFile(folder, 'messages.txt', lines.join(''))
  })

  it('says what a person read in the letter', () => {
    expect(determination).toMatchObject(facts)
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

function expectFile(folder: string, name: string, actual: string) {
  const path = join(folder, name)
  if (UPDATE) writeFileSync(path, actual)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `(no ${name})`).toBe(actual)
}
