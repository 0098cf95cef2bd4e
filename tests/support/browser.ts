/** A real browser that looks at the pages this library makes. */
import chromium from '@sparticuz/chromium'
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as playwright,
} from 'playwright-core'

/** Starts as root, without a screen, and with nothing installed but the packages. */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({ args: ['--no-sandbox'], executablePath: await chromium.executablePath() })

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
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...look })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  requests.splice(0, 1)
  return { page, requests, complaints }
}
