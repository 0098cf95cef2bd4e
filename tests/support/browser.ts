/** A real browser that looks at the pages this library makes. */
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import {
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  chromium as playwright,
} from 'playwright-core'

/** Starts as root, without a screen, and with nothing installed but the packages. */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({
    timeout: 0,
    args: ['--no-sandbox'],
    executablePath: await chromium.executablePath(),
  })

export interface Opened {
  page: Page
  /** What the page asked for beside itself. */
  requests: string[]
  /** What it complained about: errors of its scripts, and what its policy refused. */
  complaints: string[]
}

/** Opens an address and notes what the page does there. */
export async function open(
  browser: Browser,
  address: string,
  { width = 1280, ...look }: { width?: number } & BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...look })
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  requests.splice(0, 1)
  return { page, requests, complaints }
}

/** The text as the page's style shows it: its lines and blanks. */
// biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is asked for.
export const shownText = (place: Locator): Promise<string> => place.innerText()

/** What keeps people out, serious or worse, as axe-core sees it: rule and element. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
