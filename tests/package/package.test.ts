/** The package as it is published: packed once, and used from a project of its own. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { ENTRIES, LETTER, MANIFEST, type Project, packedProject } from '../support/package'

let project: Project
beforeAll(() => {
  project = packedProject()
})

const IMR = 'node_modules/imr-determination/dist/cli/imr.js'

describe('the packed package', () => {
  test('publint finds nothing', async () => {
    const pkgDir = join(project.folder, 'node_modules/imr-determination')
    const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([])
  })

  test('attw finds no types that are wrong, under any resolution', async () => {
    const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(project.tarball)))
    const { types, problems } = (await checkPackage(tarball)) as {
      types: unknown
      problems?: unknown
    }
    expect(types).toEqual({ kind: 'included' })
    expect(problems).toEqual([])
  })

  test('holds what its manifest names, and no sources or tests', () => {
    const files = project.run('find', ['node_modules/imr-determination', '-type', 'f']).split('\n')
    const top = new Set(files.filter(Boolean).map((file) => file.split('/')[2]))
    expect([...top].sort().join(' ')).toBe(
      'CHANGELOG.md LICENSE README.md SECURITY.md dist docs package.json sql',
    )
  })

  test.each(ENTRIES)('%s is imported', (entry) => {
    const script = `const all = await import('${entry}'); console.log(Object.keys(all).length)`
    expect(Number(project.run('node', ['--input-type=module', '-e', script]))).toBeGreaterThan(0)
  })

  test.each(ENTRIES)('%s is required', (entry) => {
    const script = `console.log(Object.keys(require('${entry}')).length)`
    expect(Number(project.run('node', ['--input-type=commonjs', '-e', script]))).toBeGreaterThan(0)
  })
})

describe('without its optional peers', () => {
  test('it reads a letter', () => {
    for (const peer of Object.keys(MANIFEST.peerDependencies)) {
      expect(existsSync(join(project.folder, 'node_modules', peer))).toBe(false)
    }
    const { determination } = JSON.parse(project.run('node', [IMR, 'parse', LETTER]))
    expect(determination.issues).toHaveLength(4)
  })

  test.each([
    ['@duckdb/node-api', ['batch', LETTER, '--out', 'letters.parquet']],
    ['@duckdb/node-api', ['batch', LETTER, '--out', 'letters.duckdb']],
    ['@duckdb/node-api', ['report', 'letters.duckdb', '--out', 'report.html']],
    ['pg', ['batch', LETTER, '--out', 'postgres://127.0.0.1:1/imr']],
    ['pg', ['migrate', 'postgres://127.0.0.1:1/imr']],
    ['pg', ['enqueue', LETTER, '--queue', 'postgres://127.0.0.1:1/imr']],
    ['pg', ['work', '--queue', 'postgres://127.0.0.1:1/imr']],
  ])('it says that %s is missing for imr %j', (peer, args) => {
    writeFileSync(join(project.folder, 'letters.duckdb'), '')
    const { stderr, status } = spawnSync('node', [IMR, ...args], {
      cwd: project.folder,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(
      new RegExp(`^imr: .* needs? the package ${peer}\\b.*npm install ${peer}`),
    )
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(status).not.toBe(0)
  })
})

/** Compiles only where the types are the real ones: with `any` the expected error would be missing. */
const USE = `import { parseDetermination } from 'imr-determination'
import { determinationSchema } from 'imr-determination/schema'
import { parsePdf } from 'imr-determination/pdf'
import { parseMarkdown } from 'imr-determination/markdown'
import { parseAll } from 'imr-determination/batch'
const decision: 'upheld' | 'overturned' | 'partially-overturned' | null | undefined =
  parseDetermination('').determination.issues[0]?.decision
// @ts-expect-error a decision is no number
const number: number = parseMarkdown('').determination.issues[0]?.decision
console.log(decision, number, determinationSchema, parsePdf, parseAll)
`

/** unified and vfile-message are ESM alone: `node16` takes them in a `.cts` only without a check of libraries. */
describe.each([
  ['node16', 'node16', 'use.mts', []],
  ['node16', 'node16', 'use.cts', ['--skipLibCheck']],
  ['nodenext', 'nodenext', 'use.cts', []],
  ['esnext', 'bundler', 'use.ts', []],
])('with TypeScript, module %s and resolution %s', (module, resolution, file, more) => {
  beforeAll(() => {
    for (const name of ['@types/node', 'typescript']) {
      if (!existsSync(join(project.folder, 'node_modules', name))) project.link(name)
    }
  })

  test(`${file} compiles with the right types`, () => {
    writeFileSync(join(project.folder, file), USE)
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', ...more]
    const where = ['--module', module, '--moduleResolution', resolution, file]
    expect(project.run('node', ['node_modules/typescript/bin/tsc', ...flags, ...where])).toBe('')
  })
})

test('Vite makes of it one file for the browser, which asks for nothing else', async () => {
  const entry = join(project.folder, 'page.js')
  writeFileSync(
    entry,
    `import { parseDetermination } from 'imr-determination'
    export const issuesOf = (text) => parseDetermination(text).determination.issues`,
  )
  const said: string[] = []
  const customLogger = {
    ...{ info: () => {}, clearScreen: () => {}, hasErrorLogged: () => false, hasWarned: false },
    ...{ warn: (words: string) => said.push(words), error: (words: string) => said.push(words) },
    warnOnce: (words: string) => said.push(words),
  }
  const built = await build({
    root: project.folder,
    configFile: false,
    customLogger,
    build: { lib: { entry, formats: ['es'], fileName: 'page' } },
  })
  expect(said).toEqual([])
  expect(built).toMatchObject([
    { output: [{ fileName: 'page.js', imports: [], dynamicImports: [] }] },
  ])
  const { issuesOf } = await import(join(project.folder, 'dist/page.js'))
  expect(issuesOf(readFileSync(LETTER, 'utf8'))).toHaveLength(4)
})
