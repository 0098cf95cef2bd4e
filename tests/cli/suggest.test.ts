/** Misspelt files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { suggestion } from '../../src/cli/suggest'
import { makeFolder } from '../support/archive'
import { imr } from '../support/command'

const folder = makeFolder()
mkdirSync(join(folder, 'letters'))
for (const name of ['letter.txt', 'recipe.txt', 'letters/0001.pdf']) {
  writeFileSync(join(folder, name), '')
}
const at = (name: string) => join(folder, name)

test.each([
  ['lettr.txt', 'letter.txt'],
  ['Letter.txt', 'letter.txt'],
  ['recip.txt', 'recipe.txt'],
  ['letters/001.pdf', 'letters/0001.pdf'],
  ['leters/001.pdf', 'letters/0001.pdf'],
])('%s may have meant %s', (path, meant) => {
  expect(suggestion(at(path))).toBe(`; did you mean ${at(meant)}?`)
})

test.each(['novel.pdf', 'x', 'letter.txt/page', 'letters/9', 'nowhere/at/all.txt'])(
  'nothing is spelt much like %s',
  (path) => {
    expect(suggestion(at(path))).toBe('')
  },
)

test.each(['parse', 'check', 'inspect', 'report'])('imr %s says it', async (command) => {
  const out = command === 'report' ? ['-o', at('out.html')] : []
  const { stderr, status } = await imr([command, at('lettr.txt'), ...out])
  expect(stderr).toContain(`did you mean ${at('letter.txt')}?`)
  expect(status).toBe(command === 'report' ? 2 : 1)
})

test.each([
  [],
  ['parse'],
  ['check'],
  ['inspect'],
  ['view'],
  ['batch'],
  ['report'],
  ['migrate'],
  ['enqueue'],
  ['work'],
  ['schema'],
  ['completion'],
])('imr %s --help has an example', async (...command) => {
  const { stdout, status } = await imr([...command, '--help'])
  expect(status).toBe(0)
  expect(stdout).toMatch(new RegExp(`Example:\\n {2}\\$ .*imr ${command.join('')}`))
})
