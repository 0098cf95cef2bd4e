import { check } from 'recheck'
import { expect, test } from 'vitest'
import { FIXTURES } from '../support/fixtures'
import { builtPatterns, type Pattern, writtenPatterns } from '../support/patterns'

/**
 * Patterns that recheck may call polynomial though they are not: each takes at most so many steps at a
 * character, whatever stands round it.
 */
const BOUNDED: readonly { file: string; pattern: RegExp }[] = [
  /** Tried on the few words that stand before a redaction: LOOK_BACK in its reader. */
  { file: 'src/vocabulary/redactions.ts', pattern: /\$$/ },
  /** The name before the `@` is at most 64 characters long. */
  { file: 'src/privacy/patterns.ts', pattern: /^\\b\[\\w\.\+-\]\{1,64\}@/ },
]

const isBounded = ({ source, file }: Pattern): boolean =>
  BOUNDED.some((row) => row.file === file && row.pattern.test(source))

const built = await builtPatterns(async () => {
  const { findIdentities, parseDetermination } = await import('../../src/index')
  for (const { source } of FIXTURES) findIdentities(source, parseDetermination(source))
})
const patterns = [
  ...new Map(
    [...writtenPatterns(), ...built].map((it) => [`/${it.source}/${it.flags}`, it]),
  ).values(),
]

/** What recheck says against a pattern; null where it takes time linear in the text. */
async function problemOf({ source, flags, file }: Pattern): Promise<string | null> {
  const result = await check(source, flags, { timeout: 20_000 })
  if (result.status === 'safe') return null
  const why = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind
  return `${file}: /${source}/${flags} is ${result.status}: ${why}`
}

test('patterns are found, those written and those built from tables', () => {
  expect(built.length).toBeGreaterThan(30)
  expect(patterns.length).toBeGreaterThan(200)
})

test('a pattern that is quadratic is told', async () => {
  expect(await problemOf({ source: '\\s+$', flags: '', file: 'x.ts' })).toBe(
    'x.ts: /\\s+$/ is vulnerable: 2nd degree polynomial',
  )
})

test('every shipped pattern takes time linear in the text', { timeout: 300_000 }, async () => {
  const problems = []
  for (const pattern of patterns) {
    if (!isBounded(pattern)) problems.push(await problemOf(pattern))
  }
  expect(problems.filter((problem) => problem !== null)).toEqual([])
})

test('every exception is one of a pattern that is there', () => {
  for (const row of BOUNDED) {
    expect(patterns.some(({ source, file }) => row.file === file && row.pattern.test(source))).toBe(
      true,
    )
  }
})
