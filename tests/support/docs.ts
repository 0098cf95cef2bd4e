/** The examples of the docs: fenced blocks, with the page and the line where they stand. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Example {
  page: string
  line: number
  language: string
  code: string
}

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs/guides').map((name) => `docs/guides/${name}`),
]

export const examplesIn = (language: string): Example[] =>
  PAGES.flatMap((page) => {
    const text = readFileSync(page, 'utf8')
    return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((match) => ({
      page,
      line: text.slice(0, match.index).split('\n').length,
      language: match[1]!,
      code: match[2]!,
    }))
  }).filter((example) => example.language === language)

/** `value // 'literal'` becomes a check that the value is what the comment says. */
export const checked = (code: string): string =>
  code.replace(
    /^([\w.?[\]()!', /]+?)\s+\/\/ ('.*'|\[.*\]|-?\d+|true|false|null)$/gm,
    (_, value, literal) => `;__assert.deepEqual(${value}, ${literal})`,
  )

/** The commands of a shell example, each on one line. */
export const commandsIn = (code: string): string[] =>
  code
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*/, '').trim())
    .filter(Boolean)
