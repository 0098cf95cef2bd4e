import { check } from 'recheck'
import { describe, expect, test } from 'vitest'
import { FIXTURES, MARKDOWN_FIXTURES } from '../support/fixtures'
import { builtPatterns, filesThatBuild, type Pattern, writtenPatterns } from '../support/patterns'

/** Tried on few words alone, so that no text can make them slow: the files and what tells the patterns. */
const ON_FEW_WORDS: readonly { file: string; pattern: RegExp; words: string }[] = [
  {
    file: 'src/vocabulary/redactions.ts',
    pattern: /\$$/,
    words: 'those before a redaction: LOOK_BACK in its reader',
  },
]

const isOnFewWords = ({ source, file }: Pattern): boolean =>
  ON_FEW_WORDS.some((row) => row.file === file && row.pattern.test(source))

/** Whether each repetition ends by itself: the steps at one place are bounded, whatever stands there. */
const isBounded = ({ source }: Pattern): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\\\]])*\]/g, 'x'))

const built = await builtPatterns(async () => {
  const { findIdentities, parseDetermination } = await import('../../src/index')
  const { parseMarkdown } = await import('../../src/markdown')
  for (const { source } of FIXTURES) findIdentities(source, parseDetermination(source))
  for (const { source } of MARKDOWN_FIXTURES) parseMarkdown(source)
})
const patterns = [
  ...new Map(
    [...writtenPatterns(), ...built].map((it) => [`/${it.source}/${it.flags}`, it]),
  ).values(),
]

/** In characters read, never in seconds: the same pattern has the same verdict on every machine. */
const BUDGET = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 100_000,
  maxIteration: 2,
} as const

/** What recheck says against a pattern; null where it takes time linear in the text. */
async function problemOf(pattern: Pattern): Promise<string | null> {
  const { source, flags, file, line } = pattern
  const result = await check(source, flags, BUDGET)
  if (result.status === 'safe') return null
  const { type, summary } =
    result.status === 'vulnerable'
      ? result.complexity
      : { type: 'unknown', summary: result.error.kind }
  if (type === 'polynomial' && isBounded(pattern)) return null
  const status = result.status === 'unknown' ? 'undecided' : result.status
  return `${file}:${line}: /${source}/${flags} is ${status}: ${summary}`
}

test('patterns are found: those written, and those that each file builds from tables', () => {
  expect(patterns.length).toBeGreaterThan(300)
  const building = new Set(built.map(({ file }) => file))
  expect(filesThatBuild().filter((file) => !building.has(file))).toEqual([])
})

test.each([
  ['\\s+$', '2nd degree polynomial'],
  ['[a-z]{2,}$', '2nd degree polynomial'],
  ['^(?:a|a){2,40}$', 'exponential (fuzz)'],
])('%s is told: %s', async (source, why) => {
  expect(await problemOf({ source, flags: '', file: 'x.ts', line: 3 })).toBe(
    `x.ts:3: /${source}/ is vulnerable: ${why}`,
  )
})

describe('takes time linear in the text', () => {
  const named = patterns
    .filter((pattern) => !isOnFewWords(pattern))
    .map((pattern) => ({ ...pattern, name: `${pattern.file}:${pattern.line} /${pattern.source}/` }))

  test.each(named)('$name', async (pattern) => {
    expect(await problemOf(pattern)).toBeNull()
  })
})

test('every exception is one of a pattern that is there', () => {
  for (const row of ON_FEW_WORDS) {
    expect(patterns.some(({ source, file }) => row.file === file && row.pattern.test(source))).toBe(
      true,
    )
  }
})
