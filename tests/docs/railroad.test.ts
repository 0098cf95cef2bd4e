/** docs/grammars/ draws the grammars as they are; `UPDATE=1` draws them anew. */
import { expect, it } from 'vitest'
import { GuidelineParser } from '../../grammars/guideline/parser'
import { LetterParser } from '../../grammars/letter/parser'
import { railroadPage } from '../../scripts/railroad'
import { expectFile } from '../support/blessing'

const GRAMMARS = [
  {
    file: 'letter.html',
    title: 'The grammar of letters',
    about:
      'Line tokens of a letter to its sections, issues and fields (grammars/letter/parser.ts).',
    parser: new LetterParser(),
  },
  {
    file: 'guideline.html',
    title: 'The grammar of guidelines',
    about: 'Words of a guideline field to the works it cites (grammars/guideline/parser.ts).',
    parser: new GuidelineParser(),
  },
]

it.each(GRAMMARS)('docs/grammars/$file is up to date', ({ file, title, about, parser }) => {
  const rules = parser.getSerializedGastProductions()
  const page = railroadPage(title, about, rules)
  expect(page.match(/<h2/g)).toHaveLength(rules.length)
  expect(page).not.toContain('<script')
  expectFile('docs/grammars', file, page)
})
