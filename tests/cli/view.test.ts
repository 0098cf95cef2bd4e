/** `imr view`, the built command. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imr } from '../support/command'
import { letter } from '../support/final-determination'
import { setText } from '../support/pdf'

const folder = mkdtempSync(join(tmpdir(), 'imr-view-'))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const LETTER = file('letter.txt', letter())
const OUT = join(folder, 'letter.html')

describe('imr view', () => {
  it('writes the page of a letter', async () => {
    expect(await imr(['view', LETTER, '-o', OUT])).toEqual({ status: 0, stdout: '', stderr: '' })
    const page = readFileSync(OUT, 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<title>CM16-9000001</title>')
    expect(page).toContain('title="/issues/1/treatment/drug"')
  })

  it('prints it without -o, and reads standard input', async () => {
    const { status, stdout } = await imr(['view', '-'], letter())
    expect(status).toBe(0)
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(stdout).toContain('standard input')
  })

  it('shows a PDF as its text, the pages parted', async () => {
    const pdf = file('letter.pdf', setText(letter(), { height: 20 }))
    const { status, stdout } = await imr(['view', pdf])
    expect(status).toBe(0)
    expect(stdout).toContain('aria-label="Page 2"')
    expect(stdout).toContain('title="/issues/0/decision"')
  })

  it('shows what it could not read, with the reason, and ends with status 1', async () => {
    const novel = file('novel.txt', 'It was a bright cold day in April.')
    const { status } = await imr(['view', novel, '--out', OUT])
    const page = readFileSync(OUT, 'utf8')
    expect(status).toBe(1)
    expect(page).toContain('It was a bright cold day in April.')
    expect(page).toContain('not-a-letter')
  })

  it('says why there is no page', async () => {
    const nowhere = join(folder, 'no', 'letter.html')
    const [unread, unwritten] = await Promise.all([
      imr(['view', join(folder, 'none.txt'), '-o', OUT]),
      imr(['view', LETTER, '-o', nowhere]),
    ])
    expect([unread.status, unwritten.status]).toEqual([1, 1])
    expect(unread.stderr).toContain('there is no such file')
    expect(unwritten.stderr).toContain(nowhere)
  })

  it('does not write over the letter', async () => {
    const { status, stderr } = await imr(['view', LETTER, '-o', LETTER])
    expect([status, readFileSync(LETTER, 'utf8')]).toEqual([2, letter()])
    expect(stderr).toContain('is the input itself')
  })

  it('has an example in its help', async () => {
    expect((await imr(['view', '--help'])).stdout).toContain('$ imr view letter.pdf -o letter.html')
  })
})
