/** The letters that are measured. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FIXTURES = 'fixtures'
const REAL = '../shared/letters/text'

const lettersIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt') && !file.endsWith('messages.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))

/** Those that everyone has, so that everyone measures the same. */
export const fixtureLetters = (): string[] => lettersIn(resolve(FIXTURES))

/** The real ones where present, else the fixtures. */
export function realLetters(): { from: string; texts: string[] } {
  const isThere = existsSync(REAL)
  return {
    from: isThere ? 'real letters of ../shared' : 'fixtures',
    texts: lettersIn(isThere ? REAL : FIXTURES),
  }
}
