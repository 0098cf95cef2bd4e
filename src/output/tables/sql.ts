/** What SQL says of the tables, in words that PostgreSQL and DuckDB share. */
import type { Column, Table } from './column'

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What each value of a column must be, as SQL checks it. */
export const constraintsOf = ({ name, required, values }: Column<never>): string[] => [
  ...(required ? ['NOT NULL'] : []),
  ...(values ? [`CHECK ("${name}" IN (${values.map(literal).join(', ')}))`] : []),
]

/** Statements that describe tables and columns in the database itself. */
export const commentsOn = (tables: readonly Table<unknown>[], schema: string): string[] =>
  tables.flatMap(({ name, about, columns }) => [
    `COMMENT ON TABLE ${schema}.${name} IS ${literal(about)}`,
    ...columns.map(
      (column) =>
        `COMMENT ON COLUMN ${schema}.${name}."${column.name}" IS ${literal(column.about)}`,
    ),
  ])

/** The view `issue_overview`: what an analyst looks at first, one row a disputed item. */
export const ISSUE_OVERVIEW = `CREATE VIEW issue_overview AS
SELECT
  letters.letter,
  issues.number,
  letters.case_number,
  letters.date_of_injury,
  letters.ur_denial_date,
  letters.application_received,
  letters.decision_date,
  issues.disputed_item,
  issues.category,
  issues.subcategory,
  issues.drug_name,
  issues.ur_decision,
  issues.decision,
  issues.medically_necessary,
  issues.claims_guideline,
  issues.reviewer_guideline
FROM issues
JOIN letters ON letters.letter = issues.letter`
