import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['faults/run.ts', 'faults/kill-at.ts'],
  outDir: 'node_modules/.faults',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  skipNodeModulesBundle: true,
})
