/** The marked letter as HTML: all its words, all its values, and nothing of it as markup. */
import type { ElementContent, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { letterHtml, letterPage } from '../../../src/output/html'
import { marksOf } from '../../../src/output/html/marks'
import { pointersOf } from '../../../src/output/html/panel/row'
import { sectionsOf } from '../../../src/output/html/panel/sections'
import { letterSides } from '../../../src/output/html/sides'
import { FIXTURE_LETTERS, fixtureLetter, viewOf } from '../../support/view'

type Node = Root | ElementContent

const classesOf = (node: Node): unknown[] =>
  node.type === 'element' ? ((node.properties.className as unknown[] | undefined) ?? []) : []

const find = (node: Node, name: string): Node[] => [
  ...(classesOf(node).includes(name) ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => find(child as Node, name)) : []),
]

/** The words of the letter, without the notes in its margin. */
const wordsOf = (node: Node): string =>
  node.type === 'text'
    ? node.value
    : classesOf(node).includes('note') || !('children' in node)
      ? ''
      : node.children.map((child) => wordsOf(child as Node)).join('')

const sidesOf = (text: string) => letterSides(viewOf(text))

it.each([
  ['one word a page', 'a\fb\fc', ['Page 2', 'Page 3']],
  ['pages without words', 'a\f\n\f\fb', ['Page 4']],
  ['pages behind the last word', 'a\fb\n\f\f', ['Page 2']],
])('%s: a break is named for the page of the words behind it', (_, text, names) => {
  const breaks = find(sidesOf(text), 'page-break').map(
    (node) => node.type === 'element' && node.properties.ariaLabel,
  )
  expect(breaks).toEqual(names)
})

describe.each(FIXTURE_LETTERS)('$name', ({ name, source: text }) => {
  const view = viewOf(text, name)
  const sides = letterSides(view)

  it('has every character of the letter, in order; a form feed becomes a page', () => {
    const [letter] = find(sides, 'letter')
    const pages = text.trimEnd().split('\f').length
    expect(wordsOf(letter!).trimEnd()).toBe(text.replaceAll('\f', '').trimEnd())
    expect(find(sides, 'page-break')).toHaveLength(pages - 1)
  })

  it('has every span in a row of the panel, and its words as marks', () => {
    const rows = sectionsOf(view.determination).flatMap(({ rows }) => rows)
    const pointers = rows.filter(({ parts }) => parts !== null).flatMap(pointersOf)
    for (const [pointer, [start, end]] of Object.entries(view.spans)) {
      if (start === end) continue
      const told = pointers.some((at) => pointer === at || pointer.startsWith(`${at}/`))
      expect(told, pointer).toBe(true)
    }
    // Without line breaks, and without the escapes of Markdown.
    const bare = (words: string) => words.replace(/[\s\\]/g, '')
    const marks = bare(find(sides, 'mark').map(wordsOf).join(' '))
    for (const { text } of view.determination.dates) expect(marks).toContain(bare(text))
  })

  it('has every message', () => {
    expect(find(sides, 'note')).toHaveLength(view.messages.length)
  })
})

describe('dates', () => {
  it('are told as understood, as printed, and with what is odd about them', () => {
    const html = letterHtml(viewOf(fixtureLetter('ocr-slips-lost-heading-and-empty-labels')))
    expect(html).toContain('2015-04-02')
    expect(html).toContain('printed “04/O2/2015” · letter for digit')
  })
})

describe('what was cut out', () => {
  it('is shown where it was, gaps and masks alike', () => {
    const sides = sidesOf(fixtureLetter('masks-and-gaps-of-every-kind'))
    const [letter] = find(sides, 'letter')
    const shown = find(letter!, 'redaction').map((node) => wordsOf(node).trim())
    expect(shown).toHaveLength(11)
    expect(shown.filter((words) => words === '')).toHaveLength(3)
    expect(shown).toContain('[redacted]')
  })
})

describe('the mark of what was cut out', () => {
  it.each(FIXTURE_LETTERS)('stands in the section that its row names: $name', (fixture) => {
    const view = viewOf(fixture.source, fixture.name)
    const { redactions } = view.determination
    const marks = marksOf(view).filter(({ kind }) => kind === 'redaction')
    expect(marks.map(({ pointer }) => pointer)).toEqual(
      redactions.map((_, index) => `/redactions/${index}`),
    )
    for (const [index, { start }] of marks.entries()) {
      const around = view.tree.children.find(({ position }) => start < position.end.offset)
      if (around?.type !== 'section') continue
      expect(around.name, `/redactions/${index}`).toBe(redactions[index]!.section)
    }
  })
})

describe('a letter that holds markup', () => {
  const HOSTILE = [
    '</script><script>window.hacked=1</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '--><style>*{display:none}</style>',
    '&lt;b&gt; &amp; \u0000 \u202e',
  ].join(' ')
  const text = fixtureLetter('layout-header-table-and-split-request')
    .replace('CM17-9012346', 'CM17-9012346<b>')
    .replace('lumbar myospasm', HOSTILE)
    .replace('Home exercise kit', `${HOSTILE} kit`)
    .replace('Physical Medicine', '<plaintext>')

  it('shows it as text, in the letter, in the panel, in attributes and in the title', async () => {
    const page = await letterPage(viewOf(text, '"><script>x</script>'))
    const own = page.replace(/<script type="module">.*?<\/script>/s, '')
    const tags = new Set([...own.matchAll(/<([a-z]\w*)([^>]*)/gi)].map(([, name]) => name))
    expect([...tags].filter((name) => /script|img|svg|plaintext/i.test(name!))).toEqual([])
    expect(own.match(/<style>/g)).toHaveLength(1)
    expect(own.match(/<[a-z][^>]* on[a-z]+=/gi)).toBeNull()
    expect(own.match(/&#x3C;\/script>&#x3C;script>window.hacked=1/g)?.length).toBeGreaterThan(3)
  })

  it('shows controls as signs', () => {
    expect(letterHtml(viewOf(text))).toContain('\u2400')
  })
})

describe('a letter that could not be read', () => {
  it.each([
    ['It was a bright cold day in April.', 'not-a-letter'],
    ['\u0000\u0001\u0002 binary', 'binary-source'],
    ['', 'empty-source'],
  ])('%j is shown with its message', (text, rule) => {
    const sides = sidesOf(text)
    const [note] = find(sides, 'note')
    expect(wordsOf(find(sides, 'letter')[0]!)).toHaveLength(text.length)
    expect(JSON.stringify(note)).toContain(rule)
  })

  it('is shown up to 100,000 characters', () => {
    const [letter] = find(sidesOf('x '.repeat(80_000)), 'letter')
    expect(wordsOf(letter!).length).toBeLessThan(100_100)
    expect(wordsOf(letter!)).toContain('60,000 characters more')
  })
})

describe('a letter of more pages than a browser bears', () => {
  it('is shown up to its 5,000th', () => {
    const [letter] = find(
      sidesOf(`${fixtureLetter('layout-header')}${'\n\f'.repeat(20_000)}x`),
      'letter',
    )
    expect(find(letter!, 'page-break').length).toBeLessThan(5_000)
    expect(wordsOf(letter!)).toContain('characters more')
  })
})

describe('the page', () => {
  it('may run and load nothing but its own style and script', async () => {
    const page = await letterPage(viewOf(fixtureLetter('layout-header')))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]
    expect(policy!.replaceAll('&#x27;', "'").replace(/sha256-[\w+/=]{44}/g, 'HASH')).toBe(
      "default-src 'none'; style-src 'HASH'; script-src 'HASH'; base-uri 'none'; form-action 'none'",
    )
    expect(page.match(/https?:|src=|url\(| style="/g)).toBeNull()
  })
})
