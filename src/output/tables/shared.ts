/** Columns that several tables have. */
import type { BodyPart, Drug } from '../../schema/determination'
import { type Column, column } from './column'

/** 'left knee', 'lumbar spine'. */
export const bodyPartNames = (parts: readonly BodyPart[]): string[] =>
  parts.map(({ name, side }) => (side ? `${side} ${name}` : name))

/** A drug and its dose, a column a field. */
export const drugColumns = <Row>(drug: (row: Row) => Drug | null): Column<Row>[] => [
  column(
    'drug_name',
    'text',
    'RxNorm ingredient; ingredients of a compound joined by " / ". Null where no drug is known.',
    (row) => drug(row)?.name ?? null,
  ),
  column(
    'drug_strength',
    'text',
    'As printed; null where not given.',
    (row) => drug(row)?.strength ?? null,
  ),
  column(
    'drug_form',
    'text',
    'As printed; null where not given.',
    (row) => drug(row)?.form ?? null,
  ),
  column(
    'drug_quantity',
    'number',
    'The number dispensed; null where not given.',
    (row) => drug(row)?.quantity ?? null,
  ),
  column(
    'drug_unit',
    'text',
    'What the quantity counts; null where not given.',
    (row) => drug(row)?.unit ?? null,
  ),
  column(
    'drug_refills',
    'integer',
    'Number of refills; null where not given.',
    (row) => drug(row)?.refills ?? null,
  ),
]
