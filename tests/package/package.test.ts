/** The package as it is published: packed once, and used from a project of its own. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, test } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const LETTER = resolve(
  'fixtures/final-determination/layout-header-table-and-split-request/letter.txt',
)
const ENTRIES = Object.keys(manifest.exports)
  .filter((entry) => entry !== './package.json')
  .map((entry) => entry.replace('.', 'imr-determination'))

/** A project in which the package stands with its dependencies, and none of its optional peers. */
let project = ''

const link = (name: string) => {
  const place = join(project, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(resolve('node_modules', name), place)
}

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'imr-package-'))
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project]
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }))
  run('tar', ['-xzf', filename])
  mkdirSync(join(project, 'node_modules'))
  run('mv', ['package', 'node_modules/imr-determination'])
  for (const name of [...Object.keys(manifest.dependencies), '@types/node', 'typescript'])
    link(name)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
})

describe('the packed package', () => {
  test('publint finds nothing', async () => {
    const pkgDir = join(project, 'node_modules/imr-determination')
    const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([])
  })

  test('holds what its manifest names, and no sources or tests', () => {
    const files = run('find', ['node_modules/imr-determination', '-type', 'f']).split('\n')
    const top = new Set(files.filter(Boolean).map((file) => file.split('/')[2]))
    expect([...top].sort()).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'dist', 'package.json', 'sql'],
    ])
  })

  test.each(ENTRIES)('%s is imported', (entry) => {
    const script = `const all = await import('${entry}'); console.log(Object.keys(all).length)`
    expect(Number(run('node', ['--input-type=module', '-e', script]))).toBeGreaterThan(0)
  })

  test.each(ENTRIES)('%s is required', (entry) => {
    const script = `console.log(Object.keys(require('${entry}')).length)`
    expect(Number(run('node', ['--input-type=commonjs', '-e', script]))).toBeGreaterThan(0)
  })

  test('reads a letter, without any optional peer', () => {
    for (const peer of Object.keys(manifest.peerDependencies)) {
      expect(existsSync(join(project, 'node_modules', peer))).toBe(false)
    }
    const imr = 'node_modules/imr-determination/dist/cli/imr.js'
    const { determination } = JSON.parse(run('node', [imr, 'parse', LETTER]))
    expect(determination.issues).toHaveLength(4)
  })
})

/** Compiles only where the types are the real ones: with `any` the expected error would be missing. */
const USE = `import { parseDetermination } from 'imr-determination'
import { determinationSchema } from 'imr-determination/schema'
import { parsePdf } from 'imr-determination/pdf'
import { parseAll } from 'imr-determination/batch'
const decision: 'upheld' | 'overturned' | 'partially-overturned' | null | undefined =
  parseDetermination('').determination.issues[0]?.decision
// @ts-expect-error a decision is no number
const number: number = parseDetermination('').determination.issues[0]?.decision
console.log(decision, number, determinationSchema, parsePdf, parseAll)
`

/** unified and vfile-message are ESM alone: `node16` takes them in a `.cts` only without a check of libraries. */
describe.each([
  ['node16', 'node16', 'use.mts', []],
  ['node16', 'node16', 'use.cts', ['--skipLibCheck']],
  ['nodenext', 'nodenext', 'use.cts', []],
  ['esnext', 'bundler', 'use.ts', []],
])('with TypeScript, module %s and resolution %s', (module, resolution, file, more) => {
  test(`${file} compiles with the right types`, { timeout: 120_000 }, () => {
    writeFileSync(join(project, file), USE)
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', ...more]
    const where = ['--module', module, '--moduleResolution', resolution, file]
    expect(run('node', ['node_modules/typescript/bin/tsc', ...flags, ...where])).toBe('')
  })
})
