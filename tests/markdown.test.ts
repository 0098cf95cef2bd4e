import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../src/index'
import { parseMarkdown } from '../src/markdown'
import { facts, letters, noise } from './support/arbitraries'
import { expectSound } from './support/check'
import { FIXTURES, MARKDOWN_FIXTURES } from './support/fixtures'
import { FACTS } from './support/letter'
import { markdown } from './support/markdown'
import { layout } from './support/renderings'
import { runs } from './support/runs'
import { leavesOf } from './support/trees'

const LETTER = `| Case Number | CM16\\-9000001 |
|---|---|
| Decision Date | 01//10/2017 |

## CLINICAL CASE SUMMARY

A 41 year\\-old woman, hurt at <redacted> on **10/23/2015**.

## IMR ISSUES, DECISIONS AND RATIONALES

**Bathing &amp; dressing aid \\#2: Upheld**

**Decision rationale:** She walks **well**. The aid is *not* medically
necessary.
`

describe('a letter in Markdown', () => {
  const { determination, spans, messages, tree } = parseMarkdown(LETTER)
  const wordsAt = (pointer: string) => LETTER.slice(...spans[pointer]!)

  it('gives its words without markup', () => {
    expect(determination.header.caseNumber).toBe('CM16-9000001')
    expect(determination.issues[0]).toMatchObject({
      disputedItem: 'Bathing & dressing aid #2',
      decision: 'upheld',
      rationale: { text: 'She walks well. The aid is not medically necessary.' },
    })
    expect(determination.redactions).toMatchObject([{ kind: 'mask', before: 'at' }])
  })

  it('has its spans in the Markdown, on the words and what stands between them', () => {
    expect(wordsAt('/header/caseNumber')).toBe('CM16\\-9000001')
    expect(wordsAt('/dates/1/text')).toBe('10/23/2015')
    expect(wordsAt('/issues/0/disputedItem')).toBe('Bathing &amp; dressing aid \\#2')
    expect(wordsAt('/issues/0/decision')).toBe('Upheld')
    expect(wordsAt('/issues/0/rationale/text')).toBe(
      'She walks **well**. The aid is *not* medically\nnecessary.',
    )
  })

  it('has its messages at lines and columns of the Markdown', () => {
    const odd = messages.find(({ ruleId }) => ruleId === 'odd-date')!
    expect(String(odd)).toMatch(/^3:19-3:30: The date “01\/\/10\/2017”/)
    expect([odd.line, odd.column, odd.fatal]).toEqual([3, 19, null])
  })

  it('has markup in leaves of its own', () => {
    expect(
      leavesOf(tree)
        .map(({ value }) => value)
        .join(''),
    ).toBe(LETTER)
    const issues = LETTER.indexOf('**Bathing')
    const behind = leavesOf(tree).filter(
      ({ type, position }) => position.start.offset >= issues && type !== 'whitespace',
    )
    expect(behind.map(({ type, value }) => [type, value])).toEqual([
      ['markup', '**'],
      ['text', 'Bathing &amp; dressing aid '],
      ['markup', '\\'],
      ['text', '#2'],
      ['punctuation', ':'],
      ['outcome', 'Upheld'],
      ['markup', '**'],
      ['markup', '**'],
      ['label', 'Decision rationale:'],
      ['markup', '**'],
      ['text', 'She walks '],
      ['markup', '**'],
      ['text', 'well'],
      ['markup', '**'],
      ['text', '. The aid is '],
      ['markup', '*'],
      ['text', 'not'],
      ['markup', '*'],
      ['text', ' medically\nnecessary.'],
    ])
  })

  it('is read in part only as long as `maxLength` allows', () => {
    const { messages } = parseMarkdown(LETTER, { maxLength: LETTER.length - 1 })
    expect(messages).toMatchObject([{ ruleId: 'too-long', fatal: true }])
  })

  it('is no letter where there are no words', () => {
    expect(parseMarkdown('## **&nbsp;**').messages).toMatchObject([{ fatal: true }])
    expect(parseMarkdown('').messages).toMatchObject([{ ruleId: 'empty-source' }])
  })
})

describe('plain text', () => {
  it.each(FIXTURES)('$name gives what the text door gives', ({ source }) => {
    expect(parseMarkdown(source)).toEqual(parseDetermination(source))
  })

  it('of random letters too', () => {
    fc.assert(
      fc.property(letters, (source) => {
        expect(parseMarkdown(source)).toEqual(parseDetermination(source))
      }),
      { numRuns: runs(20) },
    )
  })
})

describe('the same letter as text and in Markdown', () => {
  /** Paragraphs in one, as other renderings have it, and without what stands before the header table. */
  const comparable = (source: unknown) =>
    JSON.parse(JSON.stringify(source).replaceAll('\\n\\n', ' '))

  it('gives one determination', () => {
    fc.assert(
      fc.property(facts, (its) => {
        expect(comparable(parseMarkdown(markdown(its)).determination)).toEqual(
          comparable(parseDetermination(layout(its)).determination),
        )
      }),
      { numRuns: runs(40) },
    )
  })

  it('with the breaks of Windows and old Macs, and a byte-order mark', () => {
    const source = markdown(FACTS)
    const { determination } = parseMarkdown(source)
    for (const other of [
      source.replaceAll('\n', '\r\n'),
      source.replaceAll('\n', '\r'),
      `\ufeff${source}`,
    ]) {
      expect(parseMarkdown(other).determination).toEqual(determination)
    }
  })
})

describe('a gap in Markdown', () => {
  it.each([
    ['was employed by &nbsp;, and fell.', 'was employed by'],
    ['was employed **by** &nbsp;&nbsp;, and fell.', 'was employed **by'],
    ['was employed by&nbsp; , and fell.', 'was employed by'],
    ['paid $&nbsp;, and left.', 'paid $'],
  ])('is the place behind the word before it: %s', (words, before) => {
    const source = LETTER.replace('A 41 year', () => `The man ${words} A 41 year`)
    const { determination, spans } = parseMarkdown(source)
    const index = determination.redactions.findIndex(({ kind }) => kind === 'gap')
    const place = source.indexOf(words) + before.length
    expect(spans[`/redactions/${index}`]).toEqual([place, place])
  })
})

describe('whatever the Markdown, the result is sound', () => {
  const sound = (source: string) => expectSound(source, parseMarkdown(source))
  const sources = [...MARKDOWN_FIXTURES.map(({ source }) => source), LETTER]
  const signs = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['**', '*', '_', '`', '[', '](/a)', '![', '<', '>', '<b>', '<!--', '-->', '\\', '|'],
          ...['&amp;', '&#128512;', '&NotEqualTilde;', '&nbsp;', '# ', '## A', '---', '===', '```'],
          ...[
            '- ',
            '1. ',
            '> ',
            '|-|',
            '\n',
            '\n\n',
            '\r\n',
            '\r',
            '\f',
            '\t',
            '\0',
            ' ',
            '\ufeff',
          ],
          ...['Upheld', 'Case Number', ': ', '1/2/13', 'CLINICAL CASE SUMMARY', 'by ', '\ud800'],
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''))

  it('random signs', () => {
    fc.assert(
      fc.property(signs, (text) => sound(`## A\n\n${text}`)),
      { numRuns: runs(400) },
    )
  })

  it('noise', () => {
    fc.assert(
      fc.property(noise, (text) => sound(`**A**\n${text}`)),
      { numRuns: runs(100) },
    )
  })

  it('letters cut anywhere, with signs put in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(), fc.nat(), signs, (source, a, b, text) => {
        const [from, to] = [a % source.length, b % source.length].sort((x, y) => x - y)
        sound(source.slice(from, to) + text + source.slice(to))
      }),
      { numRuns: runs(150) },
    )
  })

  it.each([
    '*',
    '[',
    '>',
    '> ',
    '- ',
    '|',
    '`',
    '<',
    '\\',
    '&amp;',
    '**a* ',
    'a**b_c_**',
    '1. ',
    '#',
  ])('a hundred thousand characters of %j', (sign) => {
    const source = `## A\n\n${sign.repeat(100_000 / sign.length)}`
    const { tree } = parseMarkdown(source)
    expect(
      leavesOf(tree)
        .map(({ value }) => value)
        .join(''),
    ).toBe(source)
  })
})
