/** docs/tables.md says what the description of the tables says; `UPDATE=1` writes it anew. */
import { test } from 'vitest'
import { tables } from '../../src/output/tables'
import { expectFile } from '../support/blessing'

const page = [
  '# Tables',
  '',
  'What `imr batch` writes to CSV, Parquet, DuckDB and PostgreSQL. Written from the descriptions in',
  '`src/output/tables/` (`UPDATE=1 npx vitest run tests/output/tables-doc.test.ts`).',
  ...tables.flatMap(({ name, about, key, columns }) => [
    '',
    `## ${name}`,
    '',
    `${about} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.about} |`),
  ]),
  '',
].join('\n')

test('docs/tables.md is up to date', () => expectFile('docs', 'tables.md', page))
