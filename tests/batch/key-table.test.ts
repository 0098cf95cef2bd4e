import { expect, test } from 'vitest'
import { letterKey } from '../../src/batch/hash'
import { KeyTable } from '../../src/batch/key-table'

const keyOf = (number: number) => letterKey(Buffer.from(`${number}`))

test('a table knows the keys that were added, and no others', () => {
  const table = new KeyTable()
  for (let number = 0; number < 10_000; number++) table.add(keyOf(number))
  table.add(keyOf(7))
  expect(table.size).toBe(10_000)
  for (let number = 0; number < 10_000; number++) expect(table.has(keyOf(number))).toBe(true)
  for (let number = 10_000; number < 20_000; number++) expect(table.has(keyOf(number))).toBe(false)
})

test('a key has the value it was given last', () => {
  const table = new KeyTable(true)
  for (let number = 0; number < 5000; number++) table.add(keyOf(number), keyOf(number + 1))
  table.add(keyOf(3), keyOf(0))
  expect(table.get(keyOf(3))).toBe(keyOf(0).slice(0, 32))
  expect(table.get(keyOf(4999))).toBe(keyOf(5000).slice(0, 32))
  expect(table.get(keyOf(5000))).toBeNull()
})
