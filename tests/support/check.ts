/** What must hold of every result. */
import { expect } from 'vitest'
import type { ParseResult } from '../../src/index'
import type { LetterTree } from '../../src/tree/nodes'
import { faultsIn, spanFaults, tilingFaults, wordFaults } from './faults'

/** The tree covers every character once, and every place in it is right. */
export function expectTiling(tree: LetterTree, source: string): void {
  expect(tilingFaults(source, tree)).toEqual([])
}

/** Every span lies in the source, on the words of its value and on nothing before or behind them. */
export function expectSpans(result: ParseResult, source: string): void {
  expect([...spanFaults(source, result), ...wordFaults(source, result)]).toEqual([])
}

/** All that must hold of the result of any door. */
export function expectSound(source: string, result: ParseResult): void {
  expect(faultsIn(source, result)).toEqual([])
}
