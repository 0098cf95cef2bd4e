/** What the docs show is run: TypeScript, commands of `imr`, SQL over a batch's output. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMAND } from '../support/command'
import { checked, commandsIn, type Example, examplesIn } from '../support/docs'
import { rowsOf } from '../support/duckdb'
import { FIXTURES } from '../support/fixtures'
import { setText } from '../support/pdf'
import { zipOf } from '../support/zip'

/** Needs a server, a cluster or the network: tested where the feature is, if at all here. */
const ELSEWHERE = /postgres:|\/data\/|npm |npx |duckdb |psql |git |parallel |^#|^imr completion/

/** Names that examples take for granted. */
const GIVEN = `
import * as __assert from 'node:assert/strict'
import { readFileSync as __read } from 'node:fs'
Object.assign(globalThis, {
  source: __read('letter.txt', 'utf8'),
  text: __read('letter.txt', 'utf8'),
  bytes: __read('letter.pdf'),
  letters: [{ id: 'a', text: __read('letter.txt', 'utf8') }],
  data: JSON.parse(__read('letter.json', 'utf8')),
})
`

let folder: string
/** Within the package, so that its own name leads to it. */
let scripts: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-docs-'))
  scripts = mkdtempSync(resolve('dist/docs-'))
  for (const name of ['letters', 'archive', 'older/2014']) {
    mkdirSync(join(folder, name), { recursive: true })
    FIXTURES.forEach(({ source }, index) => {
      writeFileSync(join(folder, name, `${index}.txt`), `${source}\n${name}`)
    })
  }
  copyFileSync(`${README_LETTER}/letter.txt`, join(folder, 'letter.txt'))
  copyFileSync(`${README_LETTER}/determination.json`, join(folder, 'letter.json'))
  writeFileSync(join(folder, 'letter.pdf'), setText('IMR'))
  writeFileSync(join(folder, 'more.zip'), zipOf({ 'one.txt': FIXTURES[0]!.source }))
  writeFileSync(join(folder, 'list.txt'), 'letter.txt\n')
})

const README_LETTER = 'fixtures/final-determination/layout-header-table-and-split-request'

afterAll(() => {
  for (const path of [folder, scripts]) rmSync(path, { recursive: true, force: true })
})

const where = (example: Example) => [`${example.page}:${example.line}`, example] as const

describe('TypeScript', () => {
  it.each(examplesIn('ts').map(where))('%s runs, and its values are those said', (at, example) => {
    const script = join(scripts, `${at.replace(/\W/g, '-')}.mjs`)
    writeFileSync(script, transformSync(GIVEN + checked(example.code), { loader: 'ts' }).code)
    execFileSync(process.execPath, [script], { cwd: folder, stdio: 'pipe' })
  })
})

describe('commands', () => {
  const commands = examplesIn('sh').flatMap((example) =>
    commandsIn(example.code)
      .filter((command) => !ELSEWHERE.test(command))
      .map((command) => [where(example)[0], command] as const),
  )

  it('are found', () => expect(commands.length).toBeGreaterThan(5))

  it.each(commands)('%s: %s', (_, command) => {
    expect(command).toMatch(/\bimr /)
    // A finished output is only added to on request, and every page writes the same archive.
    rmSync(join(folder, 'archive.duckdb'), { force: true })
    const run = `imr() { "${process.execPath}" ${COMMAND.join(' ')} "$@"; }; ${command}`
    execFileSync('bash', ['-c', run], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  })
})

describe('SQL', () => {
  const database = () => join(folder, 'sql.duckdb')

  beforeAll(() => {
    execFileSync(
      process.execPath,
      [...COMMAND, 'batch', 'letters', '--spans', '--out', database()],
      {
        cwd: folder,
        stdio: 'pipe',
      },
    )
  }, 120_000)

  it.each(examplesIn('sql').map(where))('%s finds something', async (_, example) => {
    expect((await rowsOf(database(), example.code)).length).toBeGreaterThan(0)
  })
})
