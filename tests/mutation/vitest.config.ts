import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The tests that bear the folder's name, so that a mutant takes less than a second. */
const name = basename(process.env.FOLDER ?? '')

const include = name
  ? [`tests/{grammars,facts}/**/${name}*.test.ts`, `tests/**/${name}/**/*.test.ts`]
  : ['tests/{grammars,facts,tree}/**/*.test.ts', 'tests/{fixtures,found}.test.ts']

export default defineConfig({ test: { include, testTimeout: 120_000 } })
