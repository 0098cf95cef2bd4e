/** A real browser that looks at pages of the report. */
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

/** Starts as root, without a screen. */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({ args: ['--no-sandbox'], executablePath: await chromium.executablePath() })

export interface Look {
  width: number
  colorScheme: 'light' | 'dark'
}

/** Opens a file, and notes everything it asks for beside itself. */
export async function openFile(
  browser: Browser,
  path: string,
  { width, colorScheme }: Look,
): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`file://${path}`)
  return { page, requests: requests.slice(1), complaints }
}
