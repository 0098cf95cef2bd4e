import { describe, expect, it } from 'vitest'
import { listEntriesOf } from '../../../src/facts/header/lists'
import type { HeaderValueNode } from '../../../src/tree/nodes'

/** The entries of a list whose lines are those of the text. */
function entriesOf(...lines: string[]): string[] {
  const source = lines.join('\n')
  const nodes = lines.map((line, index) => {
    const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
    const position = { start: { offset: start }, end: { offset: start + line.length } }
    return { type: 'headerValue', value: line, position } as HeaderValueNode
  })
  return listEntriesOf(source, nodes).map(({ text }) => text)
}

const full = 'x'.repeat(69)

describe('the entries of a list', () => {
  it.each([
    [
      ['1) a walker', '2) a cane'],
      ['a walker', 'a cane'],
    ],
    [
      ['1. a walker', '2. a cane', 'of oak'],
      ['a walker', 'a cane of oak'],
    ],
    [['#1 a walker'], ['a walker']],
    [
      ['• a walker', '• a cane'],
      ['a walker', 'a cane'],
    ],
    [
      ['Both of:', '1) a walker', '2) a cane'],
      ['Both of:', 'a walker', 'a cane'],
    ],
    [
      ['1)', 'a walker', '2) a cane'],
      ['a walker', 'a cane'],
    ],
    [['1) ', '2) a cane'], ['a cane']],
    [
      ['a walker', 'a cane'],
      ['a walker', 'a cane'],
    ],
    [
      [`${full}x`, 'a cane', 'a bed'],
      [`${full}x a cane`, 'a bed'],
    ],
    [
      [full, 'a cane'],
      [full, 'a cane'],
    ],
    [['1) see attached', '2) a cane'], ['a cane']],
    [['Please see the attached list', 'a cane'], ['a cane']],
    [['See attached'], []],
    [['the physician will see attached notes'], ['the physician will see attached notes']],
    [['Please see attachments'], ['Please see attachments']],
    [[], []],
  ])('%j → %j', (lines, entries) => {
    expect(entriesOf(...lines)).toEqual(entries)
  })
})
