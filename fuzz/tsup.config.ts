import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['fuzz/run.ts', 'fuzz/worker.ts'],
  outDir: 'node_modules/.fuzz',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
})
