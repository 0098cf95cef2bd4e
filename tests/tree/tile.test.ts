import { describe, expect, it } from 'vitest'
import type { LetterNode, LetterTree } from '../../src/tree/nodes'
import { tile } from '../../src/tree/tile'
import { expectTiling } from '../support/check'
import { builderOf } from '../support/page'
import { at } from '../support/places'
import { leavesOf } from '../support/trees'

const source = '\n CLINICAL CASE SUMMARY\n\nA knee.\r\nAn ankle. \n'
const build = builderOf(source)

function treeOf(...words: string[]): LetterTree {
  const [heading, ...paragraphs] = words
  const section = build.section('clinicalSummary', [
    ...(heading ? [build.leaf('heading', ...at(source, heading))] : []),
    ...paragraphs.map((text) => build.paragraph([build.leaf('text', ...at(source, text))])!),
  ])
  const position = build.places.range(0, source.length)
  const children = section ? [section] : []
  const tree: LetterTree = { type: 'root', format: null, children, position }
  tile(tree, build, position.start, position.end)
  return tree
}

describe('a tiled tree', () => {
  const tree = treeOf('CLINICAL CASE SUMMARY', 'A knee.', 'An ankle.')

  it('has the blanks between its nodes as leaves', () => {
    expect(leavesOf(tree).map(({ type, value }) => [type, value])).toEqual([
      ['whitespace', '\n '],
      ['heading', 'CLINICAL CASE SUMMARY'],
      ['whitespace', '\n\n'],
      ['text', 'A knee.'],
      ['whitespace', '\r\n'],
      ['text', 'An ankle.'],
      ['whitespace', ' \n'],
    ])
  })

  it('puts the blanks where they stand: within a section, or around it', () => {
    expect(tree.children.map(({ type }) => type)).toEqual(['whitespace', 'section', 'whitespace'])
    const section = tree.children[1]!
    expect('children' in section && section.children.map(({ type }) => type)).toEqual([
      'heading',
      'whitespace',
      'paragraph',
      'whitespace',
      'paragraph',
    ])
  })

  it('covers every character', () => expectTiling(tree, source))

  it('has what stands in no node as a sign, apart from the blanks around it', () => {
    const empty = treeOf()
    expect(leavesOf(empty).map(({ type, value }) => [type, value])).toEqual([
      ['whitespace', '\n '],
      ['punctuation', source.trim()],
      ['whitespace', ' \n'],
    ])
    expectTiling(empty, source)
  })
})

describe('a stop', () => {
  /** A brace and a cane are issues of a section; the rest of the source is in no node. */
  function told(source: string) {
    const build = builderOf(source)
    const issue = (words: string) =>
      build.issue([build.paragraph([build.leaf('text', ...at(source, words))])!])!
    const section = build.section('issues', [issue('1. A brace'), issue('2. A cane')])!
    const position = build.places.range(0, source.length)
    const tree: LetterTree = { type: 'root', format: null, children: [section], position }
    tile(tree, build, position.start, position.end)
    expectTiling(tree, source)
    const wordsOf = (nodes: readonly LetterNode[]) =>
      nodes.map(({ type, position: { start, end } }) => [
        type,
        source.slice(start.offset, end.offset),
      ])
    return {
      root: wordsOf(tree.children),
      section: wordsOf(section.children),
      leaves: leavesOf(tree).map(({ value }) => value),
    }
  }

  it('right behind an issue is the issue’s, and its section’s where the issue is the last', () => {
    const { root, section, leaves } = told('1. A brace.\n\n2. A cane.')
    expect(root).toEqual([['section', '1. A brace.\n\n2. A cane.']])
    expect(section).toEqual([
      ['issue', '1. A brace.'],
      ['whitespace', '\n\n'],
      ['issue', '2. A cane.'],
    ])
    expect(leaves).toEqual(['1. A brace', '.', '\n\n', '2. A cane', '.'])
  })

  it('on a line of its own is not', () => {
    const { root, section } = told('1. A brace\n.\n2. A cane\n.')
    expect(section).toEqual([
      ['issue', '1. A brace'],
      ['whitespace', '\n'],
      ['punctuation', '.'],
      ['whitespace', '\n'],
      ['issue', '2. A cane'],
    ])
    expect(root.slice(1)).toEqual([
      ['whitespace', '\n'],
      ['punctuation', '.'],
    ])
  })
})
