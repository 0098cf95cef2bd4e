/** Letters made from facts, and what must hold of reading them. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { LetterFacts } from '../../generators/facts'
import { FORM_NAMES, fitting, letterOf } from '../../generators/letter'
import { letterFacts } from '../../generators/letter-facts'
import { type Setting, settings } from '../../generators/page/setting'
import type { FormName } from '../../generators/printed'
import { type ParseResult, parseDetermination } from '../../src/parse'
import { determinationSchema } from '../../src/schema/determination'
import { expectSpans } from './spans'
import { expectTiling } from './trees'

export interface Letter {
  form: FormName
  facts: LetterFacts
  setting: Setting
}

export const letters: fc.Arbitrary<Letter> = fc
  .tuple(fc.constantFrom(...FORM_NAMES), letterFacts, settings)
  .map(([form, facts, setting]) => ({ form, facts: fitting(form, facts), setting }))

export const textOf = ({ form, facts, setting }: Letter): string => letterOf(form, facts, setting)

/** Reads a text and fails unless tree, spans and schema are as they must be for any text. */
export function readSound(source: string): ParseResult {
  const result = parseDetermination(source)
  expectTiling(result.tree, source)
  expectSpans(result, source)
  expect(determinationSchema.safeParse(result.determination).error).toBeUndefined()
  return result
}

/**
 * Values as they read, wherever lines, paragraphs and pages end: one blank between words, accents
 * composed. That a line breaks in a date is a fact of the page.
 */
export const asRead = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/(?:\\n|\s)+/g, ' ')
      .replace(/,?"line-break"/g, '')
      .normalize('NFC'),
  )
