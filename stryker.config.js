/** What would a change of one sign go unseen by? `FOLDER=grammars/date npm run mutate` asks a folder's own tests. */
const { FOLDER } = process.env

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: FOLDER ? [`${FOLDER}/**/*.ts`] : ['{grammars,src/facts}/**/*.ts'],
  ignorePatterns: ['/bench', '/coverage', '/dist', '/docs', '/playground'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: 'node_modules/.mutation/tmp',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'node_modules/.mutation/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}
