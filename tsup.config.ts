import { defineConfig } from 'tsup'
import { asTextForEsbuild } from './scripts/as-text.ts'
import { leanChevrotain } from './scripts/lean-chevrotain.ts'
import { noticesInto } from './scripts/notices.ts'

/** chevrotain comes along in the package: see docs/decisions/chevrotain.md. */
const bundled = ['chevrotain', /^@chevrotain/]

/** Makes pages; comes along in the command. */
const pageMakers = ['hastscript', 'hast-util-to-html']

/** Nobody reads the command's bundle; names stay, for traces of errors. */
const dense = (options: { minifyWhitespace?: boolean; minifySyntax?: boolean }): void => {
  options.minifyWhitespace = true
  options.minifySyntax = true
}

/** For CommonJS within: an ES module has no `require`, by which it asks for Node's own modules. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/** Loaded only by those who write to databases and have them installed. */
const optional = ['@duckdb/node-api', 'pg', 'pg-boss', 'pg-copy-streams']

/** For all bundles alike. */
const plugins = [leanChevrotain, noticesInto('dist/THIRD-PARTY-NOTICES.txt')]

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema/determination.ts',
      pdf: 'src/pdf.ts',
      markdown: 'src/markdown.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    esbuildPlugins: plugins,
  },
  {
    entry: { batch: 'src/batch/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'node20',
    platform: 'node',
    shims: true,
    noExternal: bundled,
    esbuildPlugins: plugins,
  },
  {
    entry: { 'batch-worker': 'src/output/worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: bundled,
    esbuildPlugins: plugins,
  },
  {
    entry: { imr: 'src/cli/imr.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: [...bundled, ...pageMakers],
    external: optional,
    esbuildPlugins: [...plugins, asTextForEsbuild],
    esbuildOptions: dense,
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
    onSuccess: 'node dist/cli/imr.js man > dist/imr.1',
  },
])
