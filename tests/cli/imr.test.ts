/** The built command, as a user runs it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, imr } from '../support/command'
import { letter } from '../support/final-determination'
import { samePage, unpacking } from '../support/hostile-pdf'

const folder = mkdtempSync(join(tmpdir(), 'imr-'))
const LETTER = join(folder, 'letter.txt')
const NOVEL = join(folder, 'novel.txt')
writeFileSync(LETTER, letter())
writeFileSync(NOVEL, 'It was a bright cold day in April.\n')

describe('imr parse', () => {
  it('prints one JSON object a letter in a pipe, and goes on past what it cannot read', async () => {
    const { status, stdout, stderr } = await imr(['parse', LETTER, 'nowhere.txt', NOVEL])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^imr: nowhere\.txt: there is no such file\nimr: \S+novel\.txt: .+\n$/)
    expect(lines.map(({ path }) => path)).toEqual([LETTER, NOVEL])
    expect(lines[0].determination.issues).toHaveLength(2)
    expect(lines[0]).not.toHaveProperty('spans')
    expect(lines[1].messages).toMatchObject([{ ruleId: 'not-a-letter', fatal: true }])
  })

  it('reads standard input, and gives spans and tree on demand', async () => {
    const { status, stdout } = await imr(['parse', '-', '--spans', '--tree'], letter())
    const { path, spans, tree } = JSON.parse(stdout)
    expect([status, path, tree.type]).toEqual([0, '-', 'root'])
    expect(letter().slice(...(spans['/issues/0/decision'] as [number, number]))).toBe('Upheld')
  })

  it('reads no letter longer than --max-length', async () => {
    const { status, stdout } = await imr(['parse', LETTER, '--max-length', '100'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).messages).toMatchObject([{ ruleId: 'too-long', fatal: true }])
  })

  it.each([
    ['--max-pages', '2', samePage(3, 1), 'pdf-too-many-pages'],
    ['--max-page-length', '2', samePage(1, 3), 'pdf-page-too-long'],
    ['--max-memory', '32', unpacking(60_000_000), 'pdf-too-much-memory'],
  ])('reads no PDF beyond %s %s', async (bound, most, pdf, ruleId) => {
    const { status, stdout } = await imr(['parse', '-', bound, most], pdf)
    expect(status).toBe(1)
    expect(JSON.parse(stdout).messages).toMatchObject([{ ruleId, fatal: true }])
  })

  it.each(['0', '1.5', 'all'])('takes no --max-pages %s', async (number) => {
    const { status, stderr } = await imr(['parse', LETTER, '--max-pages', number])
    expect(status).toBe(2)
    expect(stderr).toContain('It takes a whole number from 1.')
  })
})

describe('imr check', () => {
  it('prints messages only', async () => {
    const { status, stdout } = await imr(['check', NOVEL, LETTER])
    expect(status).toBe(1)
    expect(stdout).toContain('not-a-letter')
    expect(stdout).toContain('2 letters in 2 files, 1 without messages, 1 could not be read')
    expect(stdout).not.toContain('no issues found')
  })

  it('checks each letter of a file once', async () => {
    const source = letter().replace('She has been', 'Dr. Anna Example saw her. She has been')
    const { stdout } = await imr(['check', '--privacy', '-'], `${source}\n${letter()}`)
    expect(stdout.match(/This looks like a person/g)).toHaveLength(1)
    expect(stdout).toContain('2 letters in 1 file')
  })

  it('names identities that were left in, with --privacy, and does not repeat them', async () => {
    const source = letter().replace('She has been', 'Dr. Anna Example saw her. She has been')
    const { stdout } = await imr(['check', '--privacy', '-'], source)
    expect(stdout).toContain('This looks like a person')
    expect(stdout).not.toContain('Anna')
  })
})

describe('imr redact', () => {
  const named = letter().replace('She has been', 'Dr. Anna Example saw her. She has been')

  it('blanks what looks like an identity and keeps every offset', async () => {
    const { status, stdout } = await imr(['redact', '-'], named)
    expect(status).toBe(0)
    expect(stdout).not.toContain('Anna')
    expect(stdout.length).toBe(named.length)
    expect(stdout.indexOf('saw her')).toBe(named.indexOf('saw her'))
  })

  it('blanks every letter of a file', async () => {
    const { stdout } = await imr(['redact', '-'], `${letter()}\n${named}`)
    expect(stdout).not.toContain('Anna')
    expect(stdout.length).toBe(letter().length + named.length + 1)
  })

  it('gives nothing out of what it could not read, and says so', async () => {
    const { status, stdout, stderr } = await imr(['redact', NOVEL])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`imr: ${NOVEL}: `)
  })

  it('does not write over the letter', async () => {
    const { status, stderr } = await imr(['redact', LETTER, '-o', LETTER])
    expect(status).toBe(2)
    expect(stderr).toContain('name another file with -o')
  })
})

describe('imr inspect', () => {
  it('shows several files', async () => {
    const { stdout } = await imr(['inspect', LETTER, LETTER])
    expect(stdout.match(/^CM16-9000001/gm)).toHaveLength(2)
  })

  it('shows header, summary and issues, folded to 80 columns, without colour in a pipe', async () => {
    const { status, stdout } = await imr(['inspect', LETTER])
    expect(status).toBe(0)
    expect(stdout).toContain('CM16-9000001')
    expect(stdout).toContain('1. Left knee MRI without contrast')
    expect(stdout).toContain('✗ upheld')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(stdout).not.toContain('\u001b[')
  })
})

describe('imr schema', () => {
  it('prints the JSON Schema', async () => {
    const { stdout } = await imr(['schema'])
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: expect.arrayContaining(['schemaVersion', 'issues']),
    })
  })
})

describe('a pipe or a device', () => {
  const pipe = join(mkdtempSync(join(tmpdir(), 'imr-')), 'letter.txt')
  execFileSync('mkfifo', [pipe])
  const page = `${pipe}.html`

  it.each([
    ['parse', pipe],
    ['parse', '/dev/zero'],
    ['check', pipe],
    ['inspect', pipe],
    ['redact', pipe],
    ['view', pipe, '-o', page],
    ['report', pipe, '-o', page],
  ])('is not waited for: imr %s %s', async (...args) => {
    const { status, stderr } = await imr(args)
    expect(status).not.toBe(0)
    expect(stderr).toContain('It is a pipe or a device')
  })

  it('that the shell has opened is read', () => {
    const script = 'cat "$1" | "$2" "$3" "$4" parse /dev/stdin'
    const stdout = execFileSync('sh', ['-c', script, 'sh', LETTER, process.execPath, ...COMMAND])
    expect(JSON.parse(stdout.toString()).determination.format).not.toBeNull()
  })
})

describe('wrong usage', () => {
  it.each([
    [['prase', LETTER], 'Did you mean parse?'],
    [['parse'], "missing required argument 'file'"],
    [['parse', LETTER, '--span'], 'Did you mean --spans?'],
  ])('%j gives status 2 and a hint', async (args, hint) => {
    const { status, stdout, stderr } = await imr(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(hint)
  })

  it('points to the help of the command at hand', async () => {
    expect((await imr(['parse'])).stderr).toContain('imr parse --help')
    expect((await imr(['prase'])).stderr).toContain('imr --help')
  })

  it('help is no error', async () => {
    expect((await imr(['--help'])).status).toBe(0)
    expect((await imr(['check', '--help'])).stdout).toContain('--privacy')
  })
})
