/** The built command over PDFs: told apart by content, and gone past where they cannot be read. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imr } from '../support/command'
import { pdf, setText } from '../support/pdf'

const ROOT = join(import.meta.dirname, '../..')
const CASE = 'fixtures/final-determination/layout-header-table-and-split-request'
const letter = readFileSync(join(ROOT, CASE, 'letter.txt'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'imr-pdf-'))
const file = (name: string, content: Uint8Array | string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
// No ending: it is the content that tells.
const LETTER = file('posted', setText(letter))
const SCAN = file('scan.pdf', pdf([{ pieces: [] }]))
const BROKEN = file('broken.pdf', '%PDF-1.7\nand no more')
const LOCKED = file('locked.pdf', pdf([{ pieces: [] }], { locked: true }))
const TEXT = file('letter.txt', letter)

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('imr parse', () => {
  it('goes on past scans, broken and locked files, and ends with status 1', async () => {
    const { status, stdout, stderr } = await imr(['parse', SCAN, BROKEN, LOCKED, LETTER, TEXT])
    const lines = linesOf(stdout)
    expect([status, stderr.split('\n').map((line) => line.slice(0, 5))]).toEqual([
      1,
      [...Array(3).fill('imr: '), ''],
    ])
    expect(lines.map(({ determination }) => determination.format)).toEqual([
      ...[null, null, null],
      ...['final-determination', 'final-determination'],
    ])
    expect(lines.slice(0, 3).flatMap(({ messages }) => messages)).toMatchObject([
      { ruleId: 'pdf-no-text', fatal: true },
      { ruleId: 'pdf-broken', fatal: true },
      { ruleId: 'pdf-locked', fatal: true },
    ])
    expect(lines[3].determination).toEqual(lines[4].determination)
  })

  it('reads a PDF from standard input, and gives the places of its spans on demand', async () => {
    const { status, stdout } = await imr(['parse', '-', '--spans'], setText(letter))
    const { spans, places, text } = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(text.slice(...spans['/issues/0/decision'])).toMatch(/^(?:Upheld|Overturned)$/)
    expect(places['/issues/0/decision']).toMatchObject([{ page: 1, rectangles: [{ length: 4 }] }])
  })

  it('takes the door that --as names', async () => {
    const [asText, asPdf, asPicture] = await Promise.all([
      imr(['parse', LETTER, '--as', 'text']),
      imr(['parse', TEXT, '--as', 'pdf']),
      imr(['parse', TEXT, '--as', 'picture']),
    ])
    expect(linesOf(asText.stdout)[0].messages).toMatchObject([{ ruleId: 'pdf-as-text' }])
    expect(linesOf(asPdf.stdout)[0].messages).toMatchObject([{ ruleId: 'pdf-broken' }])
    expect(asPicture.status).toBe(2)
  })
})

describe('imr check and imr inspect', () => {
  it('read PDFs as well', async () => {
    const [check, inspect] = await Promise.all([imr(['check', LETTER]), imr(['inspect', LETTER])])
    expect([check.status, inspect.status]).toEqual([0, 0])
    expect(inspect.stdout).toContain('CM17-9012346')
  })
})
