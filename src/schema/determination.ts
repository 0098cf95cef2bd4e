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
import { about, text, words } from './words'

export * from './clinical-summary'
export * from './date'
export * from './guideline'
export * from './header'
export * from './how-determined'
export * from './issue'
export * from './treatment'
export * from './values'

/** Goes up when a name or a meaning changes. */
export const SCHEMA_VERSION = 2

export const LETTER_FORMATS = [
  'final-determination',
  'final-determination-letter',
  'notice',
  'professional-review',
] as const

export const SECTION_NAMES = [
  'header',
  'howDetermined',
  'documentsReviewed',
  'clinicalSummary',
  'issues',
  'other',
] as const

export const sectionNameSchema = about(z.enum(SECTION_NAMES), 'The part of the letter.')

export const determinationSchema = about(
  z.strictObject({
    schemaVersion: about(z.literal(SCHEMA_VERSION), 'Goes up when a name or a meaning changes.'),
    format: about(
      z.nullable(text()),
      `The form of the letter: ${LETTER_FORMATS.join(', ')}, or the name of a form of one's own; null where none was recognised.`,
    ),
    header: headerSchema,
    howDetermined: about(z.nullable(howDeterminedSchema), 'Null where the section is absent.'),
    documentsReviewed: about(
      z.nullable(
        z.strictObject({
          text: words('The section, reflowed.'),
          items: about(z.array(text()), 'One entry a document.'),
        }),
      ),
      'Null where the section is absent.',
    ),
    clinicalSummary: about(z.nullable(clinicalSummarySchema), 'Null where the section is absent.'),
    issues: about(z.array(issueSchema), 'The disputed items, in order.'),
    dates: about(
      z.array(z.extend(dateValueSchema, { section: sectionNameSchema })),
      'Every date of the letter, in reading order; those of the header in the order of its table.',
    ),
    redactions: about(
      z.array(
        z.strictObject({
          kind: about(
            z.enum(['gap', 'mask']),
            'gap: a blank where words were; mask: [redacted], XXXX, ____.',
          ),
          entity: about(
            z.enum([
              'patient',
              'employer',
              'provider',
              'facility',
              'claims-administrator',
              'unknown',
            ]),
            'Whose name was cut out, told from the words before.',
          ),
          before: about(
            z.string(),
            'The words that announce it: "while employed by"; empty where none stand before.',
          ),
          section: sectionNameSchema,
        }),
      ),
      'Every place where words were cut out, in reading order.',
    ),
  }),
  'A California Independent Medical Review determination letter.',
)

/** The JSON Schema (draft 2020-12) of a determination. */
export const jsonSchema = () => z.toJSONSchema(determinationSchema, { target: 'draft-2020-12' })

export type LetterFormat = (typeof LETTER_FORMATS)[number]
export type SectionName = z.infer<typeof sectionNameSchema>
export type Determination = z.infer<typeof determinationSchema>
export type Redaction = Determination['redactions'][number]
