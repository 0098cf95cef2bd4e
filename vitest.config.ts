import { defineConfig } from 'vitest/config'
import { asTextForVite } from './scripts/as-text.ts'

/** Tests that call the core in their own process: pure functions, which need no isolation. */
const UNIT = [
  'tests/{checks,facts,grammars,messages,phrase,privacy,properties,schema,shared,text,tree}/**/*.test.ts',
  'tests/hostile/{families,labels,shapes}.test.ts',
  'tests/inputs/markdown/**/*.test.ts',
  'tests/{fixtures,found,markdown,markdown-fixtures,parse,parse-*,unified}.test.ts',
]
/** Run by `npm run test:long` alone. */
const LONG = ['tests/properties/patterns.test.ts']
/** PDFium keeps its memory as long as its thread lives. */
const PDF = ['tests/shared/pdf.test.ts']

export default defineConfig({
  plugins: [asTextForVite],
  test: {
    coverage: {
      include: ['src/**/*.ts', 'grammars/**/*.ts'],
      reporter: [['text', { skipFull: true, maxCols: 160 }], 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: UNIT,
          exclude: [...LONG, ...PDF],
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/setup/seed.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: [...UNIT.filter((pattern) => !PDF.includes(pattern)), ...LONG],
          globalSetup: ['tests/setup/build.ts', 'tests/setup/browser.ts'],
          setupFiles: ['tests/setup/seed.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
