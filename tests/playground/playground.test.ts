/** The playground in a real browser: letters become data, and nothing leaves. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { parseMarkdown } from '../../src/markdown'
import { parsePdf } from '../../src/pdf'
import { barriers, open, shownText, startBrowser } from '../support/browser'
import { letter } from '../support/final-determination'
import { setText } from '../support/pdf'
import { servePlayground } from '../support/playground'
import { fixtureLetter } from '../support/view'

let browser: Browser
let site: Awaited<ReturnType<typeof servePlayground>>
beforeAll(async () => {
  browser = await startBrowser()
  site = await servePlayground()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const TEXT = letter()
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const visit = (look = {}) => open(browser, site.address, look)

async function add(page: Page, ...files: ReturnType<typeof file>[]) {
  await page.locator('#files').setInputFiles(files)
  await page.locator('#status', { hasText: / read/ }).waitFor()
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const panel = (page: Page) => page.getByRole('tabpanel')

async function saved(page: Page, name: string): Promise<[name: string, content: string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')]
}

/** All of a letter's data, as it is saved. */
async function wholeObject(page: Page): Promise<unknown> {
  await tab(page, 'Object').click()
  const [, json] = await saved(page, 'Save as JSON')
  return JSON.parse(json)
}

/** What was loaded of the page's own, by the name of its source. */
const assetsIn = (addresses: readonly string[]) =>
  addresses.flatMap((address) => /\/assets\/(\w+)[^/]*$/.exec(address)?.[1] ?? [])

describe('a letter', () => {
  it('is marked, as imr view marks it', async () => {
    const { page, complaints } = await visit()
    await add(page, file('letter.txt', TEXT))
    await page.locator('.row[title="/issues/0/decision"]').hover()
    expect(await page.locator('.letter .mark.lit').allTextContents()).toEqual(['Upheld'])
    expect(complaints).toEqual([])
  })

  it('is an object, its messages, and files', async () => {
    const { page } = await visit()
    await add(page, file('letter.txt', TEXT))
    await tab(page, 'Object').click()
    const { determination } = parseDetermination(TEXT)
    expect(JSON.parse(await shownText(page.locator('.object')))).toEqual(determination)
    const [name, json] = await saved(page, 'Save as JSON')
    expect(name).toBe('letter.json')
    expect(JSON.parse(json)).toMatchObject({ path: 'letter.txt', determination, messages: [] })
    await tab(page, 'Messages').click()
    expect(await shownText(panel(page))).toBe('Nothing is odd about this letter.')
    await tab(page, 'Marked letter').click()
    const [, html] = await saved(page, 'Save as page')
    expect(html).toContain('<title>CM16-9000001</title>')
  })

  it('does not cover with its marks what was chosen while they were made', async () => {
    const { page } = await visit()
    await add(page, file('letter.txt', TEXT))
    await page.locator('.letter .mark').first().waitFor()
    await page.evaluate(
      'for (const id of ["tab-marked", "tab-object"]) document.getElementById(id).click()',
    )
    await page.waitForTimeout(500)
    expect(await page.locator('.object').count()).toBe(1)
    expect(await page.locator('.letter').count()).toBe(0)
  })

  it('can be a PDF: the same object as on Node; its reader comes with the first', async () => {
    const { page, requests, complaints } = await visit()
    const before = requests.length
    const bytes = setText(TEXT, { height: 20, foot: (number) => `Page ${number}` })
    await add(page, file('scan', bytes))
    await page.locator('.page-break').nth(1).waitFor()
    const { determination, messages, spans } = await parsePdf(bytes)
    expect(determination.issues).toHaveLength(2)
    expect(await wholeObject(page)).toMatchObject({ determination, spans, messages: [] })
    expect(messages).toEqual([])
    expect(assetsIn(requests.slice(before))).toContain('pdf')
    expect(complaints).toEqual([])
  })

  it('can be Markdown: the same object as on Node; its reader comes with the first', async () => {
    const { page, requests, complaints } = await visit()
    const before = requests.length
    const text = fixtureLetter('markdown/byte-order-mark')
    await add(page, file('letter.md', text))
    const { determination, spans } = parseMarkdown(text)
    expect(determination.issues.length).toBeGreaterThan(0)
    expect(await wholeObject(page)).toMatchObject({ determination, spans })
    const loaded = assetsIn(requests.slice(before))
    expect([loaded.includes('markdown'), loaded.includes('pdf')]).toEqual([true, false])
    expect(complaints).toEqual([])
  })

  it('can be dropped anywhere on the page', async () => {
    const { page } = await visit()
    await page.evaluate(`
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(TEXT)}], 'dropped.txt'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))`)
    await page.locator('.view h1', { hasText: 'CM16-9000001' }).waitFor()
  })

  it('that cannot be read is shown with the reason', async () => {
    const { page } = await visit()
    await add(
      page,
      file('novel.txt', 'It was a bright cold day in April.'),
      file('broken', '%PDF-1.7'),
    )
    expect(await shownText(page.locator('#status'))).toBe('0 letters read, 2 not')
    expect(await shownText(panel(page))).toContain('It was a bright cold day in April.')
    expect(await shownText(page.locator('.letter-list'))).toContain('not read: This is no PDF')
  })

  it('that holds markup is text everywhere', async () => {
    const { page, requests, complaints } = await visit()
    const hostile = '</script><img src=x onerror="window.hacked=1"><b>sprain</b>'
    await add(
      page,
      file('<img src=x onerror=alert(1)>.txt', TEXT.replaceAll('left knee sprain', hostile)),
    )
    for (const name of ['Object', 'Messages', 'Table', 'Marked letter'])
      await tab(page, name).click()
    expect(await shownText(page.locator('.letter'))).toContain(hostile)
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    const others = requests.filter((address) => !/^blob:|\/assets\//.test(address))
    expect([others, complaints]).toEqual([[], []])
  })
})

describe('several letters', () => {
  it('are a table, CSV and NDJSON', async () => {
    const { page } = await visit()
    await add(page, file('a.txt', TEXT), file('b.pdf', setText(TEXT)), file('c.txt', 'No letter.'))
    await tab(page, 'Table').click()
    expect(await panel(page).locator('tbody tr').count()).toBe(4)
    await panel(page).locator('select').selectOption('letters')
    expect(await panel(page).locator('tbody tr').count()).toBe(2)
    const [name, csv] = await saved(page, 'Save as CSV')
    expect(name).toBe('letters.csv')
    expect(csv.split('\r\n')).toHaveLength(4)
    const [, lines] = await saved(page, 'Save all as NDJSON')
    const letters = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(letters.map(({ path }) => path)).toEqual(['a.txt', 'b.pdf'])
    expect(letters[0].letter).toMatch(/^[0-9a-f]{64}$/)
  })

  it('may come in one text: each is marked, a row, and named by its place', async () => {
    const { page } = await visit()
    const second = TEXT.replace('CM16-9000001', 'CM16-9000002')
    await add(page, file('both.txt', `${TEXT}\n\f${second}`))
    expect(await shownText(page.locator('#status'))).toBe('2 letters read')
    expect(await shownText(page.locator('.letter'))).not.toContain('CM16-9000002')
    await page.getByRole('button', { name: 'both.txt#2' }).click()
    await page.locator('.view h1', { hasText: 'CM16-9000002' }).waitFor()
    expect(await shownText(page.locator('.letter'))).not.toContain('CM16-9000001')
    await tab(page, 'Table').click()
    await panel(page).locator('select').selectOption('letters')
    const [, csv] = await saved(page, 'Save as CSV')
    const letters = csv.trim().split('\r\n').slice(1)
    expect(new Set(letters.map((row) => row.slice(0, 66))).size).toBe(2)
  })

  it('become CSV in which no cell is a formula', async () => {
    const { page } = await visit()
    await add(
      page,
      file('a.txt', TEXT.replaceAll('left knee sprain', '=HYPERLINK(A1) of the knee')),
    )
    await tab(page, 'Table').click()
    await panel(page).locator('select').selectOption('diagnoses')
    const [, csv] = await saved(page, 'Save as CSV')
    expect(csv).toContain('"\'=HYPERLINK(A1) of the knee')
  })

  it('are looked at one by one', async () => {
    const { page } = await visit()
    await add(
      page,
      file('a.txt', TEXT),
      file('b.txt', TEXT.replace('CM16-9000001', 'CM16-9000002')),
    )
    expect(await shownText(page.locator('.view h1'))).toBe('CM16-9000001')
    await page.locator('.letter-list button').nth(1).click()
    await page.locator('.view h1', { hasText: 'CM16-9000002' }).waitFor()
  })
})

describe('the keyboard alone', () => {
  const focused = (page: Page) =>
    page.evaluate<string>('document.activeElement.textContent.trim() || document.activeElement.id')

  /** Presses Tab until it is at the place, and tells the places passed. */
  async function tabTo(page: Page, place: string): Promise<string[]> {
    const passed: string[] = []
    while (passed.at(-1) !== place && passed.length < 12) {
      await page.keyboard.press('Tab')
      passed.push(await focused(page))
    }
    return passed
  }

  it('chooses letters, takes the sample, goes through the tabs and into the letter', async () => {
    const { page } = await visit()
    expect(await tabTo(page, 'Try a sample letter')).toEqual([
      'To the letters',
      'Dark',
      'files',
      'Try a sample letter',
    ])
    await page.keyboard.press('Enter')
    await page.locator('.view').waitFor()
    expect(await tabTo(page, 'Marked letter')).toEqual([
      expect.stringContaining('sample-letter.txt'),
      'Marked letter',
    ])
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Object')
    await page.locator('.object').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.locator('.view').waitFor()
    await tabTo(page, 'CM15-9036671')
    expect(await page.locator('.row.lit').first().textContent()).toBe('Case number CM15-9036671')
  })
})

describe('nothing leaves', () => {
  it('all that is loaded comes from the page’s own host, before any letter', async () => {
    const { page, requests } = await visit()
    await page.getByRole('button', { name: 'Try a sample letter' }).click()
    await page.locator('.view').waitFor()
    expect(requests.filter((address) => !address.startsWith(site.address))).toEqual(
      requests.filter((address) => address.startsWith('blob:')),
    )
    const loaded = requests.length
    await add(page, file('letter.txt', TEXT))
    expect(requests).toHaveLength(loaded)
  })

  it.each([
    ['page', 'refused', false],
    ['worker', 'refused', false],
    // That it is the policy which refuses, and nothing else.
    ['page', 'went', true],
    ['worker', 'went', true],
  ])(
    'to its own host, the %s’s request is %s (policy bypassed: %s)',
    async (where, outcome, bypassCSP) => {
      const { page } = await visit({ bypassCSP })
      await add(page, file('letter.txt', TEXT))
      const place: Pick<Page, 'evaluate'> = where === 'page' ? page : (page.workers()[0] as never)
      const attempt = `fetch(${JSON.stringify(site.address)}).then(() => 'went', () => 'refused')`
      expect(await place.evaluate<string>(attempt)).toBe(outcome)
    },
  )
})

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('$width px wide, $colorScheme', (look) => {
  it('axe finds nothing serious, and nothing is too wide', async () => {
    const { page } = await visit(look)
    const check = async () => {
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
    }
    await check()
    await page.getByRole('button', { name: 'Try a sample letter' }).click()
    await page.locator('.view').waitFor()
    for (const name of ['Marked letter', 'Object', 'Messages', 'Table']) {
      await tab(page, name).click()
      await check()
    }
  })
})
