/** What the built core weighs in a browser's bundle. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

async function bundled(source: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    logLevel: 'error',
  })
  const first = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint)!
  const bytes = outputFiles.find(({ path }) => path.endsWith('stdin.js'))!.contents
  return { size: gzipSync(bytes, { level: 9 }).length, inputs: Object.keys(first.inputs) }
}

const SIZES = [
  {
    part: 'all of the core with grammar, schema and the writer of the JSON Schema',
    source: `export * from './dist/index.js'; export * from './dist/schema.js'`,
    ceiling: 184_000,
  },
  {
    part: 'what a page needs to read letters and check stored data',
    source: `export { parseDeterminations } from './dist/index.js'
      export { determinationSchema } from './dist/schema.js'`,
    ceiling: 176_000,
  },
  {
    part: 'what a page needs to read letters',
    source: `export { parseDetermination } from './dist/index.js'`,
    ceiling: 162_000,
  },
]

it.each(SIZES)('$part: at most $ceiling bytes, gzipped', async ({ source, ceiling }) => {
  const { size } = await bundled(source)
  expect(size).toBeGreaterThan(ceiling * 0.8)
  expect(size).toBeLessThanOrEqual(ceiling)
})

const packagesIn = (inputs: readonly string[]) => [
  ...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
]

it('the core loads no remark and no PDF engine, the PDF door its engine only with the first PDF', async () => {
  const core = await bundled(`export * from './dist/index.js'; export * from './dist/schema.js'`)
  expect(packagesIn(core.inputs).sort()).toEqual([
    'unist-util-stringify-position',
    'vfile-message',
    'zod',
  ])
  const pdf = await bundled(`export * from './dist/pdf.js'`)
  expect(packagesIn(pdf.inputs)).not.toContain('@embedpdf/pdfium')
})
