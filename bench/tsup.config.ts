import { defineConfig, type Options } from 'tsup'

/** The benches run as built code, not through a loader. */
const built = {
  outDir: 'node_modules/.bench',
  target: 'node20',
  platform: 'node',
  format: ['esm'],
} satisfies Options

export default defineConfig([
  {
    ...built,
    entry: ['archive', 'gate', 'readers', 'run', 'scaling'].map((name) => `bench/${name}.ts`),
  },
  // The browser's packages stay as they are.
  { ...built, entry: ['bench/page.ts'], skipNodeModulesBundle: true },
])
