/** Lists of any length: none is spread into a call, which would throw from some 100,000 items on. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { append } from '../../src/text/append'

describe('append', () => {
  it('takes lists of any length', () => {
    const list = [0]
    append(list, Array(1_000_000).fill(1))
    expect(list).toHaveLength(1_000_001)
  })

  it('keeps the order, and takes any iterable', () => {
    const list = ['a']
    append(list, new Set(['b', 'c']))
    expect(list).toEqual(['a', 'b', 'c'])
  })
})

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['src', 'grammars', 'playground']
/** Tables, read once whatever the letter. */
const TABLES = 'src/vocabulary'

/** What is spread although it is spread into a call: it holds a few items, whatever the letter. */
const FEW: readonly string[] = [
  // A span, a vector, a size.
  '...span',
  '...place',
  '...spans[pointer]!',
  '...this.view.sourceOf(start.offset, end.offset)',
  '...along',
  '...up',
  '...sizes',
  // A hash; the name of a font.
  '...new Uint8Array(hash)',
  '...bytes',
  // Rows of the tables of forms and vocabularies.
  '...outcomes.flatMap(({ phrases }) => phrases.map((phrase) => phrase.length))',
  '...row.phrases.map((phrase) => phrase.length)',
  '...this.spelt(word)',
  '...CUES',
  '...TENS',
  '...ONES',
  // As many as are shown.
  '...shown.slice(0, SHOWN - this.shown.length)',
  '...(tells ? rows.slice(0, 2).map(copyOf) : [])',
  '...[...row.childNodes].map((node) => node.cloneNode(true))',
]

const isLiteral = ({ expression }: ts.SpreadElement): boolean =>
  ts.isArrayLiteralExpression(expression) && expression.elements.every(ts.isStringLiteral)

function spreadsIn(path: string): string[] {
  const source = readFileSync(join(ROOT, path), 'utf8')
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      for (const argument of node.arguments ?? []) {
        if (!ts.isSpreadElement(argument) || isLiteral(argument)) continue
        const text = argument.getText().replace(/\s+/g, ' ')
        const line = file.getLineAndCharacterOfPosition(argument.getStart()).line + 1
        if (!FEW.includes(text)) found.push(`${path}:${line} ${text}`)
      }
      if (/\.apply$/.test(node.expression.getText())) found.push(`${path} ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

it('the sources spread no list into a call: src/text/append.ts appends one', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
      .filter((path) => !path.startsWith(TABLES)),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(spreadsIn)).toEqual([])
})
