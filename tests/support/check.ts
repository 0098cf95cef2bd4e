/** What must hold of every result. */
import { expect } from 'vitest'
import type { ParseResult } from '../../src/index'
import { determinationSchema } from '../../src/schema/determination'
import { expectSpans } from './spans'
import { expectTiling } from './trees'

/** Fails unless the tree covers the source, each span stands on its words, and the schema holds. */
export function expectSound(source: string, result: ParseResult) {
  expectTiling(result.tree, source)
  expectSpans(result, source)
  expect(determinationSchema.safeParse(result.determination).error).toBeUndefined()
}
