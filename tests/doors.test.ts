/** What each entry of the package loads: nobody pays for a door that no letter comes through. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Door, doorOf } from '../src/inputs/kinds'
import { FIXTURES, MARKDOWN_FIXTURES } from './support/fixtures'

const ROOT = join(import.meta.dirname, '..')
const MARKDOWN = /remark|micromark|mdast/
const PDF = /pdfium/

/** The packages that a file of `dist` imports when it is loaded, itself or through other files of it. */
function packagesOf(entry: string): string {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    const code = readFileSync(join(ROOT, 'dist', path), 'utf8')
    const imports = code.matchAll(
      /(?:^|[;}])(?:import|export)\b[^'";(]*?['"]([^'"]+)['"]|\brequire\(['"]([^'"]+)['"]\)/gm,
    )
    for (const [, imported, required] of imports) {
      const name = (imported ?? required)!
      if (name.startsWith('.')) visit(normalize(join(dirname(path), name)))
      else packages.add(name)
    }
  }
  visit(entry)
  return [...packages].sort().join('\n')
}

describe.each([
  ...['index.js', 'index.cjs', 'schema.js', 'schema.cjs', 'pdf.js', 'pdf.cjs'],
  ...['batch.js', 'batch.cjs', 'batch-worker.js', 'cli/imr.js'],
])('%s', (entry) => {
  const packages = packagesOf(entry)
  it('imports no reader of Markdown', () => expect(packages).not.toMatch(MARKDOWN))
  it('imports no reader of PDF', () => expect(packages).not.toMatch(PDF))
})

describe.each(['markdown.js', 'markdown.cjs'])('%s', (entry) => {
  const packages = packagesOf(entry)
  it('imports remark', () => expect(packages).toMatch(/^remark-parse$/m))
  it('imports no reader of PDF', () => expect(packages).not.toMatch(PDF))
})

/** Every module that a run of the command asks for, one a line. */
function loaded(args: string[]): string {
  const source = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`
  const hooks = source(`import { writeSync } from 'node:fs'
    export const resolve = (name, context, next) => (writeSync(2, name + '\\n'), next(name, context))`)
  const start = source(`import { register } from 'node:module'; register(${JSON.stringify(hooks)})`)
  const flags = ['--import', start, 'dist/cli/imr.js', ...args]
  return spawnSync(process.execPath, flags, { cwd: ROOT, encoding: 'utf8' }).stderr
}

const TEXT = `fixtures/${FIXTURES[0]!.name}`
const MD = `fixtures/${MARKDOWN_FIXTURES[0]!.name}`

describe('the command', () => {
  it('loads neither for text', () => {
    const modules = loaded(['parse', TEXT])
    expect(modules).toContain('dist/cli/imr.js')
    expect(modules).not.toMatch(MARKDOWN)
    expect(modules).not.toMatch(PDF)
  })
  it('loads remark for Markdown, and no reader of PDF', () => {
    const modules = loaded(['parse', MD])
    expect(modules).toMatch(MARKDOWN)
    expect(modules).not.toMatch(PDF)
  })
})

describe('the door of a file is told by its content', () => {
  const door = (text: string): Door => doorOf(Buffer.from(text))
  it.each(FIXTURES)('text: $name', ({ source }) => expect(door(source)).toBe('text'))
  it.each(MARKDOWN_FIXTURES)('Markdown: $name', ({ source }) => {
    expect(door(source)).toBe('markdown')
  })
  it('PDF', () => expect(door('%PDF-1.7\n# A')).toBe('pdf'))
})
