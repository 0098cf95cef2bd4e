/**
 * Imports move one way, as the data does. Each row may import from the rows above it and from itself, from nothing below.
 * A row that names other files than TypeScript's is left out: they import nothing.
 */
const LAYERS = [
  ['arguments', '^src/arguments\\.ts$'],
  ['schema', '^src/schema/'],
  ['messages', '^src/messages/'],
  ['text', '^src/text/'],
  ['vocabulary', '^src/vocabulary/'],
  ['phrase', '^src/phrase/'],
  ['tree', '^src/tree/'],
  ['forms', '^grammars/forms/'],
  ['language', '^grammars/language/'],
  ['verdict', '^grammars/verdict/'],
  ['date', '^grammars/date/'],
  ['parser', '^grammars/parser-config\\.ts$'],
  ['guideline', '^grammars/guideline/'],
  ['letter', '^grammars/letter/'],
  ['facts', '^src/facts/'],
  ['checks', '^src/checks/'],
  ['options', '^src/options\\.ts$'],
  ['parse', '^src/parse\\.ts$'],
  ['inputs', '^src/inputs/'],
  ['privacy', '^src/privacy/'],
  ['unified', '^src/unified\\.ts$'],
  ['faces', '^src/(index|markdown|pdf)\\.ts$'],
  ['batch', '^src/(batch/|batch\\.ts$)'],
  ['output', '^src/output/'],
  ['report', '^src/report/'],
  ['cli', '^src/cli/'],
]

const above = LAYERS.map(([name, path], index) => ({
  name: `${name}-imports-from-above`,
  comment: `${path} may import from the folders above it in LAYERS alone`,
  severity: 'error',
  from: { path },
  to: { path: LAYERS.slice(index + 1).map(([, below]) => below) },
})).filter(({ to }) => to.path.length > 0)

module.exports = {
  forbidden: [
    ...above,
    {
      name: 'no-cycle',
      comment: 'A file that imports itself by way of others has no place of its own',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-folder-has-a-layer',
      comment: 'A new folder needs a row in LAYERS',
      severity: 'error',
      from: {},
      to: { path: '^(src|grammars)/', pathNot: LAYERS.map(([, path]) => path) },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?text$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
