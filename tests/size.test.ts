/** What the core weighs in a browser: parsing with grammar, and the schema. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** Bytes, gzipped. The aim is 90,000: chevrotain takes 30,000, vocabulary and readers half. */
const CEILING = 155_000

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
  const inputs = Object.keys(first.inputs)
  const bytes = outputFiles.find(({ path }) => path.endsWith('stdin.js'))!.contents
  return { size: gzipSync(bytes, { level: 9 }).length, inputs }
}

it(`the core with grammar and schema is at most ${CEILING / 1000} kB gzipped`, async () => {
  const { size } = await bundled(
    `export * from './src/index'; export * from './src/schema/determination'`,
  )
  console.log(`core with grammar and schema: ${(size / 1000).toFixed(1)} kB gzipped`)
  expect(size).toBeGreaterThan(20_000)
  expect(size).toBeLessThanOrEqual(CEILING)
})

it('the PDF engine and remark are loaded on demand', async () => {
  const { inputs } = await bundled(`export * from './src/index'; export * from './src/pdf'`)
  expect(
    inputs.filter((path) => /node_modules\/(?:@embedpdf|remark|micromark|mdast)/.test(path)),
  ).toEqual([])
})
