import { defineConfig } from 'tsup'

/** chevrotain comes along in the package: see docs/decisions/chevrotain.md. */
const bundled = ['chevrotain', /^@chevrotain/]

export default defineConfig([
  {
    entry: { index: 'src/index.ts', schema: 'src/schema/determination.ts', pdf: 'src/pdf.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: true,
    noExternal: bundled,
  },
  {
    entry: { imr: 'src/cli/imr.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: bundled,
    banner: { js: '#!/usr/bin/env node' },
  },
])
