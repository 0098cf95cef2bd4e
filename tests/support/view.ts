/** Letters as the marked page takes them. */

import { parseDetermination } from '../../src/index'
import { parseMarkdown } from '../../src/markdown'
import { plainMessage } from '../../src/messages/plain'
import type { LetterView } from '../../src/output/html'
import { FACTS, letter } from './final-determination'
import { FIXTURES, MARKDOWN_FIXTURES } from './fixtures'

/** The letters of the fixtures: their path and text. */
export const FIXTURE_LETTERS = [...FIXTURES, ...MARKDOWN_FIXTURES]

/** @param name a part of the letter's path */
export const fixtureLetter = (name: string): string =>
  FIXTURE_LETTERS.find((fixture) => fixture.name.includes(name))!.source

/** @param name of a file; `.md` is read as Markdown */
export function viewOf(text: string, name = 'letter.txt'): LetterView {
  const result = name.endsWith('.md') ? parseMarkdown(text) : parseDetermination(text)
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
