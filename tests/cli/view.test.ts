/** The page of `imr view`, made by the built command and looked at in a real browser. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../support/archive'
import { open, startBrowser } from '../support/browser'

const ROOT = join(import.meta.dirname, '../..')
const LETTER = join(
  ROOT,
  'fixtures/final-determination/layout-header-table-and-split-request/letter.txt',
)
const HOSTILE = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`

let browser: Browser
let folder: string

const view = (letter: string): string => {
  const page = join(folder, 'view.html')
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/imr.js'), 'view', letter, '-o', page])
  return `file://${page}`
}

beforeAll(async () => {
  browser = await startBrowser()
  folder = makeFolder()
}, 60_000)

afterAll(() => browser?.close())

describe('imr view', () => {
  it.each([
    { width: 390, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)(
    'asks for nothing and complains of nothing ($width px, $colorScheme)',
    async (look) => {
      const { requests, complaints } = await open(browser, view(LETTER), look)
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  // axe: link-name, link-in-text-block.
  it.todo('axe finds nothing serious')

  it('holds the words of the letter, and lights in the panel what the keyboard is at in the letter', async () => {
    const { page } = await open(browser, view(LETTER))
    const mark = page.locator('a.mark', { hasText: /^Upheld$/ }).first()
    await mark.focus()
    const row = await mark.getAttribute('href')
    expect(await page.locator(row!).getAttribute('class')).toContain('lit')
    expect(await page.locator(row!).textContent()).toContain('upheld')
  })

  it('shows markup in a letter as text', async () => {
    const hostile = join(folder, 'hostile.txt')
    writeFileSync(
      hostile,
      `${HOSTILE}\n${readFileSync(LETTER, 'utf8').replace('acupuncture', HOSTILE)}`,
    )
    const { page } = await open(browser, view(hostile))
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('body').textContent()).toContain(HOSTILE)
  })
})
