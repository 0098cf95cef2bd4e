import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', schema: 'src/schema/determination.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    splitting: true,
    treeshake: true,
  },
  {
    entry: { 'cli/imr': 'src/cli/imr.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    banner: { js: '#!/usr/bin/env node' },
  },
])
