import { defineConfig } from 'vitest/config'
import { asTextForVite } from './scripts/as-text.ts'

export default defineConfig({
  plugins: [asTextForVite],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/build.ts', 'tests/setup/browser.ts'],
    testTimeout: 120_000,
    coverage: {
      include: ['src/**/*.ts', 'grammars/**/*.ts'],
      reporter: [['text', { skipFull: true, maxCols: 160 }], 'json-summary'],
    },
  },
})
