import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { asTextForVite } from '../../scripts/as-text.ts'
import { checkedParse } from '../setup/checked.ts'
import { WORKERS } from '../setup/workers.ts'
import { EVERY_CASE, LONG_TESTS } from './files.ts'

/** They measure the core alone: nothing checks what it reads. */
const GROWTH = 'tests/long/growth.test.ts'
const STEPS = 'tests/long/steps.test.ts'
const NET = 3_600_000

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const LONGEST = ['growth', 'faults', 'killed', 'patterns'].map((name) => `/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(name))
      return index < 0 ? LONGEST.length : index
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

/** `npm run test:long`: what takes minutes, fetches other runtimes, or tries what chance brings. */
export default defineConfig({
  plugins: [asTextForVite],
  test: {
    diff: { truncateThreshold: 40 },
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    testTimeout: NET,
    hookTimeout: NET,
    setupFiles: ['tests/setup/properties.ts'],
    projects: [
      {
        extends: true,
        plugins: [checkedParse],
        test: {
          name: 'long',
          include: [...LONG_TESTS, ...EVERY_CASE],
          exclude: [GROWTH, STEPS],
          globalSetup: ['tests/setup/build.ts', 'tests/setup/browser.ts'],
          env: { EVERY_CASE: 'yes' },
        },
      },
      {
        extends: true,
        test: { name: 'growth', include: [GROWTH] },
      },
      {
        extends: true,
        test: {
          name: 'steps',
          include: [STEPS],
          setupFiles: ['tests/support/steps.ts', 'tests/setup/properties.ts'],
          execArgv: ['--no-opt', '--no-sparkplug'],
        },
      },
      {
        extends: true,
        plugins: [checkedParse],
        test: {
          name: 'random',
          include: [
            'tests/properties/*.test.ts',
            'tests/markdown.test.ts',
            'tests/grammars/{guideline/citations,letter/parser}.test.ts',
          ],
          env: { RUNS_FACTOR: '4', UNSEEDED: 'yes' },
        },
      },
    ],
  },
})
