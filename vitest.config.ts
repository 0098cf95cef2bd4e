import { defineConfig } from 'vitest/config'
import { asTextForVite } from './scripts/as-text.ts'
import { LONG_TESTS } from './tests/long/files.ts'
import { checkedParse } from './tests/setup/checked.ts'
import { WORKERS } from './tests/setup/workers.ts'

/** Tests that call the core in their own process: pure functions, which need no isolation. */
const UNIT = [
  'tests/{checks,facts,grammars,messages,phrase,privacy,properties,schema,shared,text,tree}/**/*.test.ts',
  'tests/hostile/{families,labels,shapes}.test.ts',
  'tests/inputs/markdown/**/*.test.ts',
  'tests/{fixtures,found,markdown,markdown-fixtures,parse,parse-*,unified}.test.ts',
]
/** PDFium keeps its memory as long as its thread lives. */
const PDF = ['tests/shared/pdf.test.ts']
/** Ends a test that hangs. No verdict depends on it: the slowest test takes seconds. */
const NET = 1_200_000

export default defineConfig({
  plugins: [asTextForVite, checkedParse],
  test: {
    coverage: {
      include: ['src/**/*.ts', 'grammars/**/*.ts'],
      reporter: [['text', { skipFull: true, maxCols: 160 }], 'text-summary', 'json-summary'],
    },
    diff: { truncateThreshold: 40 },
    maxWorkers: WORKERS,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: UNIT,
          exclude: [...LONG_TESTS, ...PDF],
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/setup/properties.ts'],
          testTimeout: NET,
          hookTimeout: NET,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: [...UNIT.filter((pattern) => !PDF.includes(pattern)), ...LONG_TESTS],
          isolate: false,
          globalSetup: ['tests/setup/build.ts', 'tests/setup/browser.ts'],
          setupFiles: ['tests/setup/properties.ts'],
          testTimeout: NET,
          hookTimeout: NET,
        },
      },
    ],
  },
})
