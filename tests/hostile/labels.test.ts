/** Words that name properties of every object are words like others, wherever a letter or a user sets them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { lettersOf } from '../../src/batch/sources'
import { forms, type LetterForm, parseDetermination } from '../../src/index'
import { labelOf } from '../../src/report/labels'
import { makeFolder } from '../support/archive'
import { expectSound } from '../support/check'
import { FACTS, letter } from '../support/final-determination'
import { figures, issueRow, letterRow } from '../support/report'

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

const before = Object.getOwnPropertyNames(Object.prototype)
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before))

describe.each(NAMES)('%s', (name) => {
  test('as the words of every value', () => {
    const facts = {
      ...FACTS,
      caseNumber: name,
      specialties: name,
      summary: `The request is for ${name}. Diagnoses include ${name}.`,
      issues: [
        { ...FACTS.issues[0]!, item: name, claims: name, reviewer: `Decision based on ${name}.` },
      ],
    }
    const source = letter(facts)
    const result = parseDetermination(source)
    expectSound(source, result)
    expect(result.determination.issues[0]).toMatchObject({ disputedItem: name, decision: 'upheld' })
    expect(result.determination.howDetermined?.reviewer).toMatchObject({ specialties: [name] })
  })

  test('as a label, a heading and the name of a form of one\u2019s own', () => {
    const [known] = forms
    const form: LetterForm = {
      ...known!,
      name,
      headings: [{ section: 'clinicalSummary', required: true, phrases: [name] }],
      header: [{ field: 'caseNumber', kind: 'case-number', phrases: [name] }],
    }
    const source = `${name}: CM16-9000001\n\n${name}\n\nThe worker fell.\n\nConstructor\n`
    const result = parseDetermination(source, { forms: [form] })
    expectSound(source, result)
  })
})

test('as ids of NDJSON', async () => {
  const path = join(makeFolder(), 'l.ndjson')
  const lines = NAMES.map((id) => `{"id":"${id}","__proto__":{"text":"no"},"text":"${id}"}`)
  writeFileSync(path, [...lines, '{"id":"a","__proto__":{"text":"no"}}'].join('\n'))
  const found = []
  for await (const { path: id, bytes } of lettersOf([path]).letters) {
    found.push([id.split('#')[1], bytes && Buffer.from(bytes).toString()])
  }
  expect(found).toEqual([...NAMES.map((name) => [name, name]), [`${NAMES.length + 1}`, undefined]])
})

test('as values that a report counts by', async () => {
  const issues = NAMES.map((category) => issueRow({ category, drug_name: category }))
  const { splits } = await figures([letterRow({ specialties: NAMES, issues })])
  const counted = splits.map(({ groups }) =>
    NAMES.filter((name) => groups.some(({ value }) => value === name)),
  )
  const labelled = splits.filter(({ groups }) => groups.some(({ value }) => value === 'Prototype'))
  expect(counted.filter(({ length }) => length === NAMES.length)).toHaveLength(2)
  expect(labelled.flatMap(({ groups }) => groups.map(({ value }) => value)).sort()).toEqual(
    NAMES.map(labelOf).sort(),
  )
})
