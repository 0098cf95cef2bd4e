/**
 * Every fixture: the letter against its expected object and messages, and against `facts.json`, what a
 * person read in the letter before the parser did.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forms, parseDetermination } from '../src/index'
import { determinationSchema } from '../src/schema/determination'
import { expectDetermination, expectMessages } from './support/blessing'
import { isGap, squeeze, valueAt } from './support/places'
import { ofType } from './support/trees'

const ROOT = join(import.meta.dirname, '../fixtures')

const known = new Set(forms.map(({ name }) => name))
// The Markdown letters have their own door: see `markdown-fixtures.test.ts`.
const cases = readdirSync(ROOT)
  .filter((form) => known.has(form))
  .flatMap((form) =>
    readdirSync(join(ROOT, form)).map((name) => ({ form, name, folder: join(ROOT, form, name) })),
  )

describe.each(cases)('$form/$name', ({ folder }) => {
  const source = readFileSync(join(folder, 'letter.txt'), 'utf8')
  const result = parseDetermination(source)
  const { determination, spans, tree } = result
  const furniture = ofType(tree, 'furniture')

  it('gives the expected determination', () => expectDetermination(folder, result))

  it('gives the expected messages', () => expectMessages(folder, result))

  it('says what a person read in the letter', () => {
    const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))
    // What only a person can read yet: the reader must leave it out rather than guess.
    const missed: Record<string, unknown> = existsSync(join(folder, 'missed.json'))
      ? JSON.parse(readFileSync(join(folder, 'missed.json'), 'utf8'))
      : {}
    for (const pointer of Object.keys(missed))
      expect(valueAt(determination, pointer), pointer).toBeNull()
    expect(determination).toMatchObject(facts)
  })

  it('fits the schema', () => {
    expect(determinationSchema.parse(determination)).toEqual(determination)
  })

  it('has every span on the words of its value', () => {
    for (const [pointer, [start, end]] of Object.entries(spans)) {
      const value = valueAt(determination, pointer)
      expect(value, pointer).not.toBeUndefined()
      const words = source.slice(start, end)
      if (isGap(value)) {
        expect(words, pointer).toBe('')
        expect(source.slice(start, start + 1), pointer).toMatch(/\s/)
        continue
      }
      expect(words, pointer).toBe(words.trim())
      if (
        /\/(?:text|disputedItem|decisionText|original|authorized|remaining|before)$/.test(pointer)
      ) {
        // Page furniture may stand between the words of a value.
        const read = furniture
          .filter(({ position }) => position.start.offset > start && position.end.offset < end)
          .reduce((rest, { value }) => rest.replace(value, ''), words)
        expect(squeeze(read), pointer).toBe(squeeze(String(value)))
      }
    }
  })
})
