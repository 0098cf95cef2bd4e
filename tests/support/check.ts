/** What must hold of every result. */
import { expect } from 'vitest'
import { type ParseResult, parseDetermination } from '../../src/index'
import type { LetterTree } from '../../src/tree/nodes'
import { faultsIn, tilingFaults, wordFaults } from './faults'

/** The tree covers every character once, and every place in it is right. */
export function expectTiling(tree: LetterTree, source: string): void {
  expect(tilingFaults(source, tree)).toEqual([])
}

/** All that must hold of the result of any door, the words of its spans among it. */
export function expectSound(source: string, result: ParseResult): void {
  expect([...faultsIn(source, result), ...wordFaults(source, result)]).toEqual([])
}

/** Reads a text and fails unless all that must hold for any text holds for it. */
export function readSound(source: string): ParseResult {
  const result = parseDetermination(source)
  expectSound(source, result)
  return result
}
