/** A result with only some of its fields. */
import { describe, expect, test } from 'vitest'
import { parseDetermination } from '../../src/index'
import { fieldsOf, withOnly } from '../../src/schema/fields'
import { FIXTURES } from '../support/fixtures'

const { determination, spans, messages } = parseDetermination(FIXTURES[0]!.source)
const letter = { path: 'a.txt', determination, spans, messages }

const chosen = (...paths: string[]) => withOnly(fieldsOf(paths), letter)

describe('fields', () => {
  test('that are paths make one choice; one within another is in it anyway', () => {
    expect(fieldsOf(['issues.decision', 'header.caseNumber', 'header'])).toEqual({
      issues: { decision: true },
      header: true,
    })
    expect(fieldsOf(['a', 'a.b.c', 'ab.c'])).toEqual({ a: true, ab: { c: true } })
  })
})

describe('a letter with only some fields', () => {
  test('has these, of every item of a list, and its own name', () => {
    expect(chosen('header.caseNumber', 'issues.decision')).toMatchObject({
      path: 'a.txt',
      determination: {
        header: { caseNumber: determination.header.caseNumber },
        issues: determination.issues.map(({ decision }) => ({ decision })),
      },
    })
    const { determination: kept } = chosen('header.caseNumber', 'issues.decision')
    expect(Object.keys(kept!)).toEqual(['header', 'issues'])
    expect(Object.keys(kept!.header)).toEqual(['caseNumber'])
  })

  test('keeps what is null, and lists as long as they are', () => {
    const empty = { determination: { header: { employee: null }, issues: [] }, messages: [] }
    expect(withOnly(fieldsOf(['header.employee.text', 'issues.number']), empty)).toEqual({
      determination: { header: { employee: null }, issues: [] },
    })
    expect(withOnly(fieldsOf(['header']), { determination: null, messages: [] })).toEqual({
      determination: null,
    })
  })

  test('has the spans of these fields, and no others', () => {
    const { spans: kept } = chosen('issues.decision', 'dates.text', 'documentsReviewed.items')
    const pointers = Object.keys(spans).filter((pointer) =>
      /^\/(?:issues\/\d+\/decision|dates\/\d+\/text|documentsReviewed\/items\/\d+|dates\/\d+|issues\/\d+)$/.test(
        pointer,
      ),
    )
    expect(Object.keys(kept!)).toEqual(pointers)
    expect(pointers.length).toBeGreaterThan(5)
    expect(kept!['/issues/0/decision']).toEqual(spans['/issues/0/decision'])
  })

  test('has its messages only where they are one of them', () => {
    expect(chosen('format').messages).toBeUndefined()
    expect(chosen('format', 'messages').messages).toBe(messages)
  })
})
