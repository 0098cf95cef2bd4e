/**
 * Every fixture: the letter against its expected object and messages, and against `facts.json`, what a
 * person read in the letter before the parser did. `UPDATE=1 npm test` writes the expected files anew,
 * to be read by eye before they are committed; never on CI.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forms, parseDetermination } from '../src/index'
import { determinationSchema } from '../src/schema/determination'
import { isBranch, type LetterNode } from '../src/tree/nodes'

const ROOT = join(import.meta.dirname, '../fixtures')
const UPDATE = process.env.UPDATE === '1' && !process.env.CI

const known = new Set(forms.map(({ name }) => name))
// The Markdown letters have their own door: see `markdown-fixtures.test.ts`.
const cases = readdirSync(ROOT)
  .filter((form) => known.has(form))
  .flatMap((form) =>
    readdirSync(join(ROOT, form)).map((name) => ({ form, name, folder: join(ROOT, form, name) })),
  )

describe.each(cases)('$form/$name', ({ folder }) => {
  const source = readFileSync(join(folder, 'letter.txt'), 'utf8')
  const { determination, messages, spans, tree } = parseDetermination(source)
  const furniture = furnitureOf(tree)

  it('gives the expected determination', () => {
    expectFile(folder, 'determination.json', `${JSON.stringify(determination, null, 2)}\n`)
  })

  it('gives the expected messages', () => {
    const lines = messages.map((message) => `${message} [${message.ruleId}]`)
    expectFile(folder, 'messages.txt', lines.map((line) => `${line}\n`).join(''))
  })

  it('says what a person read in the letter', () => {
    const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
    // What only a person can read yet: the reader must leave it out rather than guess.
    const missed: Record<string, unknown> = existsSync(join(folder, 'missed.json'))
      ? JSON.parse(readFileSync(join(folder, 'missed.json'), 'utf8'))
      : {}
    for (const pointer of Object.keys(missed))
      expect(at(determination, pointer), pointer).toBeNull()
    expect(determination).toMatchObject(facts)
  })

  it('fits the schema', () => {
    expect(determinationSchema.parse(determination)).toEqual(determination)
  })

  it('has every span on the words of its value', () => {
    for (const [pointer, [start, end]] of Object.entries(spans)) {
      const value = at(determination, pointer)
      const words = source.slice(start, end)
      expect(words, pointer).toBe(words.trim())
      if (
        /\/(?:text|disputedItem|decisionText|original|authorized|remaining|before)$/.test(pointer)
      ) {
        const read = furniture.reduce(
          (rest, { start: from, end: to }) =>
            from > start && to < end ? rest.replace(source.slice(from, to), '') : rest,
          words,
        )
        expect(squeeze(read), pointer).toBe(squeeze(String(value)))
      }
    }
  })
})

function expectFile(folder: string, name: string, actual: string) {
  const path = join(folder, name)
  if (UPDATE) writeFileSync(path, actual)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `(no ${name})`).toBe(actual)
}

/** Page furniture may stand between the words of a value. */
const furnitureOf = (node: LetterNode): { start: number; end: number }[] =>
  node.type === 'furniture'
    ? [{ start: node.position.start.offset, end: node.position.end.offset }]
    : isBranch(node)
      ? (node.children as LetterNode[]).flatMap(furnitureOf)
      : []

const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root)

const squeeze = (words: string): string => words.replace(/\s+/g, '')
