/** Messages have one shape: those of `imr parse`, `imr batch` and `parseAll` are the VFileMessages of the library as data. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAll } from '../../src/batch'
import { type PlainMessage, parseDetermination } from '../../src/index'
import { letterNumber, linesOf, makeFolder } from '../support/archive'
import { imr } from '../support/command'

/** With a message at a place, and one about the whole letter. */
const source = letterNumber(4)
  .replace(/CM17-\d+/, 'CM17-12')
  .replace(/Decision Date: +\S+/, 'Decision Date: 10//28/2016')

const FIELDS = ['reason', 'ruleId', 'source', 'fatal', 'line', 'column', 'place'] as const

test('messages are the same wherever a letter is read', async () => {
  const { messages } = parseDetermination(source)
  const expected = messages.map((message) =>
    Object.fromEntries(FIELDS.map((field) => [field, message[field] ?? null])),
  )
  expect(expected.length).toBeGreaterThan(0)
  expect(expected.some(({ place }) => place !== null)).toBe(true)

  const folder = makeFolder()
  const path = join(folder, 'letter.txt')
  writeFileSync(path, source)
  const parsed = JSON.parse((await imr(['parse', path])).stdout)
  expect(parsed.messages).toEqual(expected)
  expect(Object.keys(parsed.messages[0])).toEqual(FIELDS)

  const out = join(folder, 'out.ndjson')
  await imr(['batch', path, '--out', out])
  expect(linesOf(out).map((line) => line.messages)).toEqual([expected])

  for await (const result of parseAll([{ id: 'a', text: source }])) {
    const plain: PlainMessage[] = result.messages
    expect(plain).toEqual(expected)
  }
})
