/**
 * The outside contract of the library: one zod schema, from which come the TypeScript types, the
 * runtime check and the JSON Schema. Absent is `null`, never a guess and never an empty string; a
 * list that the letter does not have is `[]`. Every field's description says what it means and when
 * it is `null`. Each part of a letter has a file.
 */
import * as z from 'zod/mini'
import { clinicalSummarySchema } from './clinical-summary'
import { dateValueSchema } from './date'
import { headerSchema } from './header'
import { howDeterminedSchema } from './how-determined'
import { issueSchema } from './issue'
import { SCHEMA_VERSION } from './version'
import { about, named, registry, text, textList, words } from './words'

export * from './clinical-summary'
export * from './date'
export * from './guideline'
export * from './header'
export * from './how-determined'
export * from './issue'
export * from './treatment'
export type * from './types'
export * from './values'
export * from './version'

export const LETTER_FORMATS = [
  'final-determination',
  'final-determination-letter',
  'notice',
  'professional-review',
] as const

/** The name of one of the forms that this library knows. */
export type LetterFormat = (typeof LETTER_FORMATS)[number]

export const sectionNameSchema = named(
  'SectionName',
  z.enum(['header', 'howDetermined', 'documentsReviewed', 'clinicalSummary', 'issues', 'other']),
  'A part of the letter.',
)

const section = about(sectionNameSchema, 'The part of the letter in which it stands.')

export const documentsReviewedSchema = named(
  'DocumentsReviewed',
  z.strictObject({
    text: words('The section, reflowed.'),
    items: textList('One entry a document.'),
  }),
  'The documents that the reviewer was sent.',
)

export const letterDateSchema = named(
  'LetterDate',
  z.extend(dateValueSchema, { section }),
  'A date of the letter, and the part in which it stands.',
)

export const redactionSchema = named(
  'Redaction',
  z.strictObject({
    kind: about(
      z.enum(['gap', 'mask']),
      'gap: a blank where words were; mask: [redacted], XXXX, ____.',
    ),
    entity: about(
      z.enum(['patient', 'employer', 'provider', 'facility', 'claims-administrator', 'unknown']),
      'Whose name was cut out, as the words before it tell.',
    ),
    before: about(
      z.string(),
      'The words that announce it: "while employed by"; empty where there are none.',
    ),
    section,
  }),
  'A place where words were cut out.',
)

export const determinationSchema = about(
  z.strictObject({
    schemaVersion: about(
      z.literal(SCHEMA_VERSION),
      'The version of this schema; it goes up when a name or a meaning changes.',
    ),
    format: about(
      z.nullable(text()),
      `The form of the letter: ${LETTER_FORMATS.join(', ')}, or the name of a form of one's own; null where none was recognised.`,
    ),
    header: headerSchema,
    howDetermined: about(
      z.nullable(howDeterminedSchema),
      'How the determination was made, and by whom; null where the section is absent.',
    ),
    documentsReviewed: about(
      z.nullable(documentsReviewedSchema),
      'The documents that the reviewer was sent; null where the section is absent.',
    ),
    clinicalSummary: about(
      z.nullable(clinicalSummarySchema),
      'The clinical case summary; null where the section is absent.',
    ),
    issues: about(z.array(issueSchema), 'The disputed items, in order.'),
    dates: about(
      z.array(letterDateSchema),
      'Every date of the letter, in reading order; those of the header in the order of its table.',
    ),
    redactions: about(
      z.array(redactionSchema),
      'Every place where words were cut out, in reading order.',
    ),
  }),
  'A California Independent Medical Review determination letter.',
)

/** The JSON Schema (draft 2020-12) of a determination. */
export const jsonSchema = () =>
  z.toJSONSchema(determinationSchema, { target: 'draft-2020-12', metadata: registry })
