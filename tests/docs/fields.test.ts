/** docs/fields.md says what the schema says; `UPDATE=1` writes it anew. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleOf, fieldCatalogue, fields } from '../../scripts/field-catalogue'
import { expectFile } from '../support/blessing'
import { expectedDeterminations } from '../support/fixtures'

const samples = expectedDeterminations()

describe.each(fields())('$pointer', (field) => {
  const { type, meaning } = field

  it('has a type and a meaning', () => {
    expect(type).not.toBe('')
    expect(meaning).not.toBe('')
  })

  it('says when it is null, if it can be', () => {
    if (/ or null$/.test(type)) expect(meaning).toMatch(/null/i)
  })

  it('has a value in a fixture', () => {
    expect(exampleOf(field, samples)).toBeDefined()
  })
})

it('docs/fields.md is up to date', () => {
  expectFile('docs', 'fields.md', fieldCatalogue(samples))
  expect(readFileSync('docs/fields.md', 'utf8')).toContain('## `/issues/*/decision`')
})
