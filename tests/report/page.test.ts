/** The page of a report, in a real browser. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '../../src/report/page/page'
import { makeFolder } from '../support/archive'
import { open, startBrowser } from '../support/browser'
import { figures, issueRow, letterRow } from '../support/report'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const HOSTILE = `"><script>document.title='taken'</script><img src="https://example.org/x.png" onerror="document.title='taken'">&amp;`

const LOOKS = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

let browser: Browser
let path: string

beforeAll(async () => {
  browser = await startBrowser()
  path = join(makeFolder(), 'report.html')
  const letters = Array.from({ length: 60 }, (_, number) =>
    letterRow({
      letter: `${number}`,
      case_number: number % 2 ? `CM15-${number}` : null,
      path: `${number}${HOSTILE}.txt`,
      decision_date: `2015-02-${10 + (number % 18)}`,
      application_received: number % 20 ? '2015-01-15' : '2016-01-15',
      specialties: [HOSTILE, 'Pain Management'],
      issues: [
        issueRow({
          decision: number % 3 ? 'upheld' : 'overturned',
          disputed_item: HOSTILE,
          category: HOSTILE,
          drug_name: number % 2 ? HOSTILE : null,
        }),
        issueRow({ number: 2, decision: 'partially-overturned' }),
      ],
      citations: [{ issue: 1, party: 'reviewer', source: 'other', title: HOSTILE, chapter: null }],
      messages: [{ rule: 'odd-date', severity: 'information' }],
    }),
  )
  const failures = [{ path: HOSTILE, letter: null, problem: HOSTILE }]
  writeFileSync(path, pageOf(`${HOSTILE}.ndjson`, await figures(letters, failures)))
})

afterAll(() => browser?.close())

const evaluate = <T>(page: Page, expression: string) => page.evaluate(expression) as Promise<T>

describe.each(LOOKS)('$width pixels wide, $colorScheme', (look) => {
  test('axe finds nothing, nothing overflows, nothing else is asked for', async () => {
    const { page, requests, complaints } = await open(browser, `file://${path}`, look)
    expect(complaints).toEqual([])
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBe(look.width)
    await evaluate(page, AXE)
    const violations = await evaluate<{ id: string; nodes: { html: string }[] }[]>(
      page,
      'axe.run().then(({ violations }) => violations)',
    )
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(requests).toEqual([])
    await page.close()
  })
})

describe('the page', () => {
  const opened = () => open(browser, `file://${path}`, { width: 1280, colorScheme: 'light' })

  test('words of letters stay words', async () => {
    const { page } = await opened()
    expect(await page.title()).toContain('<script>')
    expect(await page.locator('script, img').count()).toBe(0)
    expect(await page.locator('#category th').allTextContents()).toContain(
      `${HOSTILE.slice(0, 99)}…`,
    )
    await page.close()
  })

  test('every link reaches something, every id stands once', async () => {
    const { page } = await opened()
    const broken = await evaluate(
      page,
      `[...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))
        .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1)))`,
    )
    expect(broken).toEqual([])
    const ids = await evaluate<string[]>(
      page,
      `[...document.querySelectorAll('[id]')].map(({ id }) => id)`,
    )
    expect(new Set(ids).size).toBe(ids.length)
    await page.close()
  })

  test('where all dates are in the wrong order, their list still has a way back', async () => {
    const backwards = letterRow({
      ur_denial_date: '2016-01-01',
      application_received: '2015-01-01',
    })
    const page = pageOf('archive.ndjson', await figures([backwards]))
    expect(page).toContain('href="#days-denial-application-backwards"')
    expect(page).toContain('id="days-denial-application-backwards"')
    expect(page).toContain('<a href="#days-denial-application">Back to the figures</a>')
    expect(page).toContain('<h3 id="days-denial-application">')
  })

  test('a number leads by the keyboard to its list, and back', async () => {
    const { page } = await opened()
    const list = page.locator('#treatment-1-upheld')
    expect(await list.isVisible()).toBe(false)
    await page.locator('a[href="#treatment-1-upheld"]').focus()
    await page.keyboard.press('Enter')
    expect(await list.isVisible()).toBe(true)
    expect(await list.locator('h3').textContent()).toBe('Acupuncture, upheld: 40')
    expect(await list.locator('.note').textContent()).toBe('The first 15 of 40.')
    expect(await list.locator('li').count()).toBe(15)
    expect(await list.locator('li').first().textContent()).toContain('CM15-1, issue 1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await list.isVisible()).toBe(false)
    expect(page.url()).toMatch(/#treatment-table$/)
    await page.close()
  })

  test('a plot shows what its table says', async () => {
    const { page } = await opened()
    const titles = await page.locator('#treatment svg title').allTextContents()
    expect(titles).toEqual([
      'Acupuncture: 40 upheld',
      'Acupuncture: 20 overturned',
      'Acupuncture: 60 partly overturned',
      'Acupuncture: 33.3 % upheld',
    ])
    expect(
      await page.locator('#treatment tbody tr').first().locator('td').allTextContents(),
    ).toEqual(['120', '33.3 %', '25.5–42.2 %', '40', '20', '60', '60'])
    await page.close()
  })

  test('every chapter with plots has a table, and says what it rests on', async () => {
    const { page } = await opened()
    for (const id of [
      'category',
      'month',
      'guideline',
      'specialty',
      'treatment',
      'drug',
      'days',
      'quality',
      'failures',
    ]) {
      const chapter = page.locator(`section#${id}`)
      expect(await chapter.locator('svg[role=img][aria-label]').count(), id).toBeGreaterThan(0)
      expect(await chapter.locator('table').count(), id).toBeGreaterThan(0)
    }
    expect(await page.locator('#drug > .note').first().textContent()).toBe(
      'Rests on 30 decided issues of 30 letters. Left out: 90 issues of 60 letters without a drug.',
    )
    await page.close()
  })

  test('on paper the lists and the links to chapters are left out', async () => {
    const { page } = await opened()
    await page.goto(`file://${path}#treatment-1-upheld`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(await page.locator('#treatment-1-upheld').isVisible()).toBe(false)
    expect(await evaluate(page, 'getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    )
    await page.close()
  })
})
