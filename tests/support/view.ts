/** Letters as the marked page takes them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainMessage } from '../../src/batch/messages'
import { parseDetermination } from '../../src/index'
import type { LetterView } from '../../src/output/html'
import { FACTS, letter } from './final-determination'

const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** The letters of the fixtures in plain text: form and case, and the text. */
export const FIXTURE_LETTERS: readonly (readonly [name: string, text: string])[] = readdirSync(
  FIXTURES,
)
  .filter((form) => form !== 'markdown')
  .flatMap((form) =>
    readdirSync(join(FIXTURES, form)).map(
      (name) =>
        [
          `${form}/${name}`,
          readFileSync(join(FIXTURES, form, name, 'letter.txt'), 'utf8'),
        ] as const,
    ),
  )

export const fixtureLetter = (name: string): string =>
  FIXTURE_LETTERS.find(([path]) => path.includes(name))![1]

export function viewOf(text: string, name = 'letter.txt'): LetterView {
  const result = parseDetermination(text)
  return { ...result, name, text, messages: result.messages.map(plainMessage) }
}

/** A letter of so many issues, with a form feed after each page of so many lines. */
export function longLetter(issues: number, linesPerPage: number): string {
  const text = letter({
    ...FACTS,
    issues: Array.from({ length: issues }, (_, index) => {
      const issue = FACTS.issues[index % FACTS.issues.length]!
      return {
        ...issue,
        item: `${issue.item}, request ${index + 1}`,
        rationale: `${'The file was read with care, and what it says of this is told here. '.repeat(30)}${issue.rationale}`,
      }
    }),
  })
  return text
    .split('\n')
    .map((line, index) => ((index + 1) % linesPerPage === 0 ? `${line}\n\f` : `${line}\n`))
    .join('')
}
