/** Unpacks the browser once, before test files that run at the same time ask for it. */
import chromium from '@sparticuz/chromium'

export const setup = async () => {
  await chromium.executablePath()
}
