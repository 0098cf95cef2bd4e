import { defineConfig } from 'tsup'

/** The benches run as built code, not through a loader. */
export default defineConfig({
  entry: ['bench/archive.ts', 'bench/speed.ts', 'bench/readers.ts'],
  outDir: 'node_modules/.bench',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
})
