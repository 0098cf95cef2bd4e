/** What `imr inspect` prints, at several widths, with and without colours. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { inspectLetter } from '../../src/cli/inspect/letter'
import { parseDetermination } from '../../src/index'
import { makeFolder } from '../support/archive'
import { COMMAND } from '../support/command'

const FIXTURES = resolve('fixtures/final-determination')
const fixture = (name: string) => join(FIXTURES, name, 'letter.txt')
const SPLIT = fixture('layout-header-table-and-split-request')

const inspect = (path: string, environment = {}, command = 'inspect'): string => {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, ...rest } = process.env
  return execFileSync(process.execPath, [...COMMAND, command, path], {
    encoding: 'utf8',
    env: { ...rest, ...environment },
  })
}

/** What a terminal of a width shows. */
const onTerminal = (path: string, width: number, environment = ''): string => {
  const command = `stty cols ${width}; ${environment} ${process.execPath} ${COMMAND.join(' ')} inspect ${path}`
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env
  return execFileSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env })
}

const hasScript = spawnSync('script', ['--version']).status === 0

const ESCAPE = '\u001b['

describe('the letter', () => {
  test('begins with its case, its form and what was found', () => {
    expect(inspect(SPLIT).split('\n').slice(0, 2)).toEqual([
      'CM17-9012346  final-determination',
      '4 issues: 3 upheld, 1 overturned · 12 dates · 0 redactions · 0 messages',
    ])
  })

  test('shows an issue: outcome, what it asks for, who relies on what, and why', () => {
    expect(inspect(SPLIT)).toContain(`
3. Acupuncture for the remaining six visits to the neck and low back ───────────
  ✗ upheld (denial stands)
  Asks for       rehabilitation, acupuncture · 6 sessions · neck, low back
  Original       Acupuncture for twelve visits to the neck and low back
  Authorized     Acupuncture for six visits to the neck and low back
  UR             denied
  Administrator  Decision based on MTUS Acupuncture Treatment 2007.
  Reviewer       Decision based on MTUS Acupuncture Treatment 2007.
  Concludes      not medically necessary

  A first course of three to six treatments is what the guideline allows before
`)
  })

  test('shows a date as printed only where the print is odd', () => {
    const lines = inspect(fixture('ocr-slips-lost-heading-and-empty-labels'))
    expect(lines).toContain('  Date assigned   2015-03-04\n')
    expect(lines).toContain('  Decision date   2015-04-02 “04/O2/2015” letter-for-digit\n')
  })

  test('sets in what belongs to a sign or a name', () => {
    expect(inspect(fixture('ocr-slips-lost-heading-and-empty-labels'))).toContain(
      `  ⚠ The heading of the section clinical case summary is missing; its words were
    known by what they say 21:1 missing-heading
`,
    )
  })

  test('cannot steer the terminal', () => {
    const path = join(makeFolder(), 'letter.txt')
    const text = readFileSync(fixture('ocr-slips-lost-heading-and-empty-labels'), 'utf8')
    const hostile = text
      .replace('Single point cane', 'Single \u001b[2Jpoint\u009b2J cane')
      .replace('04/O2/2015', '04/O2/2015\u009b2J')
    writeFileSync(path, hostile)
    const shown = inspect(path)
    expect(shown).toContain('3. Single [2Jpoint\uFFFD2J cane')
    for (const text of [shown, inspect(path, {}, 'check')]) {
      expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    }
  })
})

describe.each([40, 60, 80, 120])('%i columns', (width) => {
  test.each(readdirSync(FIXTURES))('%s fits', (name) => {
    const path = fixture(name)
    const result = parseDetermination(readFileSync(path, 'utf8'))
    const lines = stripVTControlCharacters(inspectLetter(path, result, width)).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
  })
})

describe('colours', () => {
  test('a pipe gets none, unless they are forced', () => {
    expect(inspect(SPLIT)).not.toContain(ESCAPE)
    const forced = inspect(SPLIT, { FORCE_COLOR: '1' })
    expect(forced).toContain(`${ESCAPE}32m✓ overturned`)
    expect(stripVTControlCharacters(forced)).toBe(inspect(SPLIT))
  })

  test.runIf(hasScript)('a terminal gets them, unless NO_COLOR is set', () => {
    const colored = onTerminal(SPLIT, 60)
    expect(colored).toContain(`${ESCAPE}31m✗ upheld`)
    expect(onTerminal(SPLIT, 60, 'NO_COLOR=1')).not.toContain(ESCAPE)
    expect(onTerminal(SPLIT, 60, 'FORCE_COLOR=0')).not.toContain(ESCAPE)
    const lines = stripVTControlCharacters(colored).split(/\r?\n/)
    expect(Math.max(...lines.map((line) => line.length))).toBe(60)
  })
})
