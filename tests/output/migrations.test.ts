/** The tables of a real PostgreSQL server: what they say of themselves, and how an older version becomes the newest. */
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TABLES_1 } from '../../src/output/postgres/migrations/001-tables'
import { tables } from '../../src/output/tables'
import { makeArchive, makeFolder } from '../support/archive'
import { imr } from '../support/command'
import { type Server, startPostgres } from '../support/postgres'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server?.stop())

/** Version 1, with a letter that an older imr has written. */
const VERSION_1 = `
DROP SCHEMA IF EXISTS imr CASCADE;
CREATE SCHEMA imr;
CREATE TABLE imr.migrations (
  version integer PRIMARY KEY, name text NOT NULL, run_at timestamptz NOT NULL DEFAULT now());
INSERT INTO imr.migrations (version, name) VALUES (1, 'tables');
${TABLES_1}
INSERT INTO imr.letters (letter, path, schema_version, case_number, treatments_in_dispute, specialties,
  licensed_in, documents_reviewed, requested_treatments, ur_decision)
VALUES ('ab12', 'old.txt', 1, 'CM16-9100001', '{}', '{Neurology}', '{California}', '{}',
  '{wrist brace,"PT, 6 visits"}', 'non-certified');
INSERT INTO imr.issues (letter, number, disputed_item, decision, category, body_parts, sessions,
  retrospective, surgical_adjunct)
VALUES ('ab12', 1, 'Physical therapy, 6 visits', 'upheld', 'rehabilitation', '{left wrist}', 6, false, false);
INSERT INTO imr.citations (letter, issue, party, number, source, title, sections, pages, text)
VALUES ('ab12', 1, 'reviewer', 1, 'MTUS', 'Chronic Pain', '{}', '{98}', 'MTUS Chronic Pain, page 98');
INSERT INTO imr.diagnoses VALUES ('ab12', 1, 'left wrist sprain');
`

describe('a database of version 1', () => {
  beforeAll(async () => {
    await server.rows(VERSION_1)
    const { status, stderr } = await imr(['migrate', server.url])
    expect([status, stderr]).toEqual([0, expect.stringContaining('Version 2')])
  })

  test('keeps its letters, in the new columns and words', async () => {
    expect(
      await server.rows('SELECT case_number, ur_decision, schema_version FROM letters'),
    ).toEqual([['CM16-9100001', 'denied', 1]])
    expect(await server.rows('SELECT number, request, issue FROM requests ORDER BY 1')).toEqual([
      [1, 'wrist brace', null],
      [2, 'PT, 6 visits', null],
    ])
    expect(
      await server.rows('SELECT sessions_from, sessions_to, rental, levels FROM issues'),
    ).toEqual([[6, 6, false, []]])
    expect(await server.rows('SELECT diagnosis, body_parts FROM diagnoses')).toEqual([
      ['left wrist sprain', []],
    ])
  })

  test('reads its letters anew, for they are of an older schema', async () => {
    await server.rows('TRUNCATE letters CASCADE')
    const archive = makeArchive(2)
    await imr(['batch', archive, '--out', server.url])
    await server.rows('UPDATE letters SET schema_version = 1')
    await imr(['batch', archive, '--out', server.url])
    expect(await server.rows('SELECT DISTINCT schema_version FROM letters')).toEqual([[2]])
    expect(await server.rows('SELECT count(*)::integer FROM letters')).toEqual([[2]])
  })
})

describe('the tables of PostgreSQL', () => {
  test('say what they and their columns hold', async () => {
    for (const { name, about, columns } of tables) {
      const [[table]] = (await server.rows(`SELECT obj_description('imr.${name}'::regclass)`)) as [
        [string],
      ]
      expect(table).toBe(about)
      const said = await server.rows(
        `SELECT attname, col_description(attrelid, attnum) FROM pg_attribute
         WHERE attrelid = 'imr.${name}'::regclass AND attnum > 0 AND NOT attisdropped`,
      )
      expect(Object.fromEntries(said)).toMatchObject(
        Object.fromEntries(columns.map((column) => [column.name, column.about])),
      )
    }
  })

  test('take no null where the schema has none', async () => {
    for (const { name, columns } of tables) {
      const required = await server.rows(
        `SELECT column_name FROM information_schema.columns WHERE table_schema = 'imr'
         AND table_name = '${name}' AND is_nullable = 'NO' AND column_name <> 'loaded_at'`,
      )
      expect(required.flat().sort(), name).toEqual(
        columns.flatMap((column) => (column.required ? [column.name] : [])).sort(),
      )
    }
  })

  test('take no other word than the schema has', async () => {
    for (const { name, columns } of tables) {
      const checks = (await server.rows(
        `SELECT pg_get_constraintdef(oid) FROM pg_constraint
         WHERE conrelid = 'imr.${name}'::regclass AND contype = 'c'`,
      )) as [string][]
      const words = checks.map(([check]) => [
        /\(\(?(\w+) = /.exec(check)?.[1],
        [...check.matchAll(/'([^']+)'::text/g)].map(([, word]) => word),
      ])
      expect(Object.fromEntries(words), name).toEqual(
        Object.fromEntries(
          columns.flatMap(({ name, values }) => (values ? [[name, [...values]]] : [])),
        ),
      )
    }
  })

  test('hold no citation of an issue that is not there', async () => {
    await expect(
      server.rows(`INSERT INTO citations (letter, issue, party, number, source, title, sections, pages, text)
        SELECT letter, 99, 'reviewer', 1, 'MTUS', 'x', '{}', '{}', 'x' FROM letters`),
    ).rejects.toThrow(/foreign key/)
  })
})

test('the overview says the same in PostgreSQL and in DuckDB, which describes its tables too', async () => {
  const archive = makeArchive(3)
  await server.rows('TRUNCATE letters CASCADE')
  await imr(['batch', archive, '--out', server.url])
  const out = `${makeFolder()}/out.duckdb`
  await imr(['batch', archive, '--out', out, '--spans'])
  const instance = await DuckDBInstance.create(out, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const inDuckDB = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
  const sql = `SELECT case_number, CAST(number AS text), CAST(decision_date AS text), category, drug_name, decision,
    claims_guideline, reviewer_guideline FROM issue_overview ORDER BY 1, 2`
  const rows = await server.rows(sql)
  expect(rows.length).toBeGreaterThan(0)
  expect(await inDuckDB(sql)).toEqual(rows)
  for (const { name, about, columns } of tables) {
    expect(
      await inDuckDB(`SELECT comment FROM duckdb_tables() WHERE table_name = '${name}'`),
    ).toEqual([[about]])
    const said = await inDuckDB(
      `SELECT column_name, comment, is_nullable FROM duckdb_columns() WHERE table_name = '${name}'`,
    )
    expect(said).toEqual(columns.map((it) => [it.name, it.about, it.required !== true]))
  }
  connection.closeSync()
  instance.closeSync()
})
