/** The package as npm installs it, dependencies and all, read with by Node, Deno and Bun. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ENTRIES, emptyProject, LETTER, type Project } from '../support/package'

const USE = `import { readFileSync } from 'node:fs'
import { parseDetermination } from 'imr-determination'
const all = await Promise.all(${JSON.stringify(ENTRIES)}.map((entry) => import(entry)))
const { determination } = parseDetermination(readFileSync(${JSON.stringify(LETTER)}, 'utf8'))
console.log(JSON.stringify({
  entries: all.filter((entry) => Object.keys(entry).length > 0).length,
  outcomes: determination.issues.map(({ decision }) => decision),
}))
`

/** Fetched by npx, and not at all where the registry does not bring them. */
const RUNTIMES = [
  ['Node 20', ['node@20'], ['use.mjs']],
  ['Node 24', ['node@24'], ['use.mjs']],
  ['Deno', ['deno@2'], ['run', '--allow-read', '--allow-env', '--no-lock', 'use.mjs']],
  ['Bun', ['bun@1'], ['run', 'use.mjs']],
] as const

let project: Project

beforeAll(() => {
  project = emptyProject()
  project.run('npm', ['install', '--no-audit', '--no-fund', project.tarball])
  writeFileSync(join(project.folder, 'use.mjs'), USE)
})

describe.each(RUNTIMES)('%s', (_, name, args) => {
  const npx = ['--yes', ...name]
  const isThere = spawnSync('npx', [...npx, '--version']).status === 0

  test.skipIf(!isThere)('imports every entry and reads a letter', () => {
    expect(JSON.parse(project.run('npx', [...npx, ...args]))).toEqual({
      entries: ENTRIES.length,
      outcomes: ['upheld', 'overturned', 'upheld', 'upheld'],
    })
  })
})

test('no dependency asks to run a script at installation', () => {
  const asking = project.run('npm', [
    'query',
    ':attr(scripts, [install]), :attr(scripts, [postinstall])',
  ])
  expect(JSON.parse(asking).map(({ name }: { name: string }) => name)).toEqual([])
})
