/** What stands in a letter or in a file's name cannot steer the terminal, and none of it is lost. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeFolder } from '../support/archive'
import { COMMAND } from '../support/command'
import { FACTS, letter } from '../support/final-determination'

/** Clears the screen, in seven and in eight bits; turns the direction of writing; ends a line. */
const SIGNS = ['\u001b[2J', '\u009b2J', '\u202e', '\u2066', '\u200f', '\u061c', '\u2028']
const STEERS = /[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u

const ITEM = `Single point ${SIGNS.join('')} cane`
let folder = ''
let path = ''

beforeAll(() => {
  folder = makeFolder()
  path = join(folder, `l\u202etxt.letter.txt`)
  writeFileSync(path, letter({ ...FACTS, issues: [{ ...FACTS.issues[0]!, item: ITEM }] }))
})

function imr(args: readonly string[], input = ''): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    encoding: 'utf8',
    input,
  })
  return stdout + stderr
}

describe('nothing steers the terminal in what is said by', () => {
  test.each([['inspect'], ['check'], ['parse', '--spans']])('imr %s', (...args) => {
    const shown = imr([...args, path])
    expect(shown).not.toBe('')
    expect(shown).not.toMatch(STEERS)
  })

  test('imr inspect of a letter without a case number, which is called by its file', () => {
    const nameless = join(folder, 'l\u001b]0;x\u0007\u009b2J.txt')
    writeFileSync(nameless, 'No letter at all.')
    const shown = imr(['inspect', nameless])
    expect(shown).toContain('l\uFFFD]0;x\uFFFD')
    expect(shown).not.toMatch(STEERS)
  })

  test.each([
    [['a\u001b[2Jcommand']],
    [['parse', '--a\u001b]0;x\u0007']],
    [['parse', '--as', '\u009b2J', 'x']],
    [['batch', 'x', '--out', 'y', '--jobs', '\u001b[2J']],
  ])('what the command itself says of %j', (args) => {
    const said = imr(args)
    expect(said).toContain('\uFFFD')
    expect(said).not.toMatch(STEERS)
  })

  test('imr parse --ndjson', () => {
    const shown = imr(['parse', '--ndjson'], JSON.stringify({ id: '\u202e', text: letter() }))
    expect(shown).toContain('"path":"\\u202e"')
    expect(shown).not.toMatch(STEERS)
  })

  test.each(['parse', 'inspect', 'batch'])('imr %s of a file that is not there', (command) => {
    const args = command === 'batch' ? ['--out', join(folder, '\u202e/none.odd')] : []
    const said = imr([command, join(folder, 'a\u001b[2Jb\u202e.txt'), ...args])
    expect(said).toMatch(/^imr: /)
    expect(said).not.toMatch(STEERS)
  })
})

test('the data hold each sign that the letter shows', () => {
  const [line] = imr(['parse', path]).split('\n')
  const { path: name, determination } = JSON.parse(line!)
  expect(name).toBe(path)
  // ESC and U+2028 are blanks between two words; marks of direction show nothing and are left out.
  expect(determination.issues[0].disputedItem).toBe('Single point [2J\u009b2J cane')
})
