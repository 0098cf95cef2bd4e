/**
 * Expected files beside a fixture's letter. `UPDATE=1 npm test` writes them anew, to be read by eye before
 * they are committed; never on CI.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ParseResult } from '../../src/index'

export const UPDATE = process.env.UPDATE === '1' && !process.env.CI

export const expectDetermination = (folder: string, { determination }: ParseResult) =>
  expectFile(folder, 'determination.json', `${JSON.stringify(determination, null, 2)}\n`)

export const expectMessages = (folder: string, { messages }: ParseResult) =>
  expectFile(
    folder,
    'messages.txt',
    messages.map((message) => `${message} [${message.ruleId}]\n`).join(''),
  )

/** Holds a file against what it should be now. */
export function expectFile(folder: string, name: string, actual: string) {
  const path = join(folder, name)
  if (UPDATE) writeFileSync(path, actual)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `(no ${name})`).toBe(actual)
}
