/**
 * The outside contract of the library: one zod schema, from which come the TypeScript types, the
 * runtime check and the JSON Schema. Absent is `null`, never a guess and never an empty string; a
 * list that the letter does not have is `[]`. Every field's description says what it means and when
 * it is `null`.
 */
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'

z.config(en())

/** Sets the description that stands in the JSON Schema. */
function about<T extends z.ZodMiniType>(type: T, description: string): T {
  z.globalRegistry.add(type, { description })
  return type
}

const text = () => z.string().check(z.minLength(1))
const words = (meaning: string) => about(text(), meaning)
const wordsOrNull = (meaning: string) => about(z.nullable(text()), meaning)
const count = (meaning: string) => about(z.nullable(z.int().check(z.nonnegative())), meaning)

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

export const DATE_PROBLEMS = [
  'doubled-separator',
  'mixed-separators',
  'two-digit-year',
  'line-break',
  'missing-part',
  'missing-separator',
  'impossible',
  'ambiguous',
  'out-of-range',
  'spaced',
  'letter-for-digit',
] as const

export const TREATMENT_CATEGORIES = [
  'diagnostic-testing',
  'dmepos',
  'evaluation-and-management',
  'home-health',
  'injection',
  'pharmaceuticals',
  'programs',
  'psych-services',
  'rehabilitation',
  'surgery',
  'transportation',
] as const

export const decisionSchema = about(
  z.enum(['upheld', 'overturned', 'partially-overturned']),
  'upheld: the denial stands; overturned: the treatment is granted.',
)

export const dateProblemSchema = about(
  z.enum(DATE_PROBLEMS),
  'What is odd about a printed date. `two-digit-year` is named only where both centuries were possible.',
)

export const dateValueSchema = about(
  z.strictObject({
    text: words('The date as printed; the white space of a line break is left out.'),
    iso: about(
      z.nullable(z.iso.date()),
      'ISO 8601 calendar date; null where no one calendar date can be meant.',
    ),
    problems: about(z.array(dateProblemSchema), 'Empty for a clean date.'),
  }),
  'A date, as printed and as understood.',
)

export const possiblyRedactedSchema = about(
  z.strictObject({
    text: wordsOrNull('The words; null where they were cut out.'),
    redacted: about(z.boolean(), 'True where a gap or a mask stands in place of the words.'),
  }),
  'Words that the state may have cut out of the letter.',
)

export const rangeSchema = about(
  z.strictObject({
    from: about(z.number(), 'The least.'),
    to: about(z.number(), 'The most.'),
  }),
  'Both ends inclusive; from = to for a single number.',
)

export const citationSchema = about(
  z.strictObject({
    source: about(z.enum(['MTUS', 'ODG', 'ACOEM', 'other']), 'The body of guidelines cited.'),
    title: words('The chapter or work cited, in its accepted spelling for MTUS chapters.'),
    year: count('The edition; null where the letter names none.'),
    sections: about(z.array(text()), 'The sections cited within the chapter.'),
    pages: about(
      z.array(
        z.strictObject({
          from: about(z.int(), 'The first page.'),
          to: about(z.int(), 'The last page.'),
        }),
      ),
      'Pages cited, both ends inclusive.',
    ),
    text: words('The words of this one citation.'),
  }),
  'One work cited in a guideline field.',
)

export const guidelineSchema = about(
  z.strictObject({
    text: words('The words after the label.'),
    cited: about(z.boolean(), 'False for "did not cite any medical evidence".'),
    citations: about(z.array(citationSchema), 'The works cited, in the order of the letter.'),
  }),
  'What a decision says it is based on.',
)

export const drugSchema = about(
  z.strictObject({
    name: words('RxNorm ingredient name, in lower case; ingredients joined by " / ".'),
    strength: wordsOrNull('As printed: "37.5/325mg", "5%"; null where none is given.'),
    form: wordsOrNull('The dose form as printed: "cream", "tablet"; null where none is given.'),
    quantity: about(
      z.nullable(z.number().check(z.nonnegative())),
      'The number dispensed: "#60" → 60; null where none.',
    ),
  }),
  'The drug asked for.',
)

export const sessionsSchema = about(
  z.strictObject({
    total: count('All sessions asked for; null where neither given nor certain.'),
    perWeek: about(z.nullable(rangeSchema), 'Sessions a week; null where not given.'),
    weeks: about(z.nullable(rangeSchema), 'Number of weeks; null where not given.'),
  }),
  'How often and how long a therapy is asked for.',
)

export const treatmentSchema = about(
  z.strictObject({
    category: about(
      z.nullable(z.enum(TREATMENT_CATEGORIES)),
      "The request category of the state's own IMR search; null where unknown.",
    ),
    subcategory: wordsOrNull('A finer kind: "acupuncture", "imaging"; null where unknown.'),
    drug: about(z.nullable(drugSchema), 'Null where the item is no drug.'),
    bodyParts: about(
      z.array(
        z.strictObject({
          name: words('The body part, singular: "lumbar spine".'),
          side: about(
            z.nullable(z.enum(['left', 'right', 'bilateral'])),
            'Null where no side is given.',
          ),
        }),
      ),
      'Body parts named in the item.',
    ),
    sessions: about(z.nullable(sessionsSchema), 'Null where no sessions are named.'),
    retrospective: about(z.boolean(), 'True where the treatment was already given.'),
    dateOfService: about(z.nullable(dateValueSchema), 'Null where no date of service is given.'),
    surgicalAdjunct: about(z.boolean(), 'True for "Associated surgical service: …".'),
  }),
  'What the disputed item asks for, taken apart.',
)

export const requestSchema = about(
  z.strictObject({
    original: words('What was asked for at first.'),
    authorized: words('What the claims administrator authorized.'),
    remaining: words('What is left to decide.'),
  }),
  'A request that was partly authorized.',
)

export const issueSchema = about(
  z.strictObject({
    number: about(z.int().check(z.positive()), "1-based, in the letter's order."),
    disputedItem: about(
      z.string(),
      'The treatment decided on; for a split request what remains. Empty only where the letter has none.',
    ),
    request: about(
      z.nullable(requestSchema),
      'Null unless the letter splits a request that was partly authorized.',
    ),
    treatment: treatmentSchema,
    decision: about(z.nullable(decisionSchema), 'Null where the letter states no outcome.'),
    decisionText: wordsOrNull('The words of the outcome; null where there is none.'),
    claimsAdministratorGuideline: about(z.nullable(guidelineSchema), 'Null where absent.'),
    reviewerGuideline: about(z.nullable(guidelineSchema), 'Null where absent.'),
    rationale: about(
      z.nullable(
        z.strictObject({
          text: words('The reasoning, reflowed; paragraphs separated by a blank line.'),
          conclusion: about(
            z.nullable(
              z.strictObject({
                text: words('The sentence that concludes.'),
                medicallyNecessary: about(
                  z.boolean(),
                  'Whether the sentence finds the treatment medically necessary.',
                ),
              }),
            ),
            'Null where no sentence concludes.',
          ),
        }),
      ),
      'Null where absent.',
    ),
  }),
  'One disputed item and the decision on it.',
)

export const headerSchema = about(
  z.strictObject({
    caseNumber: wordsOrNull('"CM16-0213037"; null where not printed.'),
    dateAssigned: about(z.nullable(dateValueSchema), 'Null where not printed.'),
    dateOfInjury: about(z.nullable(dateValueSchema), 'Null where not printed.'),
    decisionDate: about(
      z.nullable(dateValueSchema),
      'The 2013 notice prints it as "Dated:". Null where not printed.',
    ),
    urDenialDate: about(
      z.nullable(dateValueSchema),
      'Date of the utilization review denial. Null where not printed.',
    ),
    applicationReceived: about(z.nullable(dateValueSchema), 'Null where not printed.'),
    priority: about(z.nullable(z.enum(['standard', 'expedited'])), 'Null where not printed.'),
    claimNumber: about(z.nullable(possiblyRedactedSchema), 'Null where the label is absent.'),
    employee: about(z.nullable(possiblyRedactedSchema), 'Null where the label is absent.'),
    provider: about(z.nullable(possiblyRedactedSchema), 'Null where the label is absent.'),
    treatmentsInDispute: about(z.array(text()), 'As listed on the IMR application.'),
    overallDecision: about(
      z.nullable(decisionSchema),
      '"Final Determination: UPHOLD" of the cover letter; null where there is no cover letter.',
    ),
  }),
  'The table or cover letter at the head.',
)

export const howDeterminedSchema = about(
  z.strictObject({
    text: words('The section, reflowed.'),
    reviewer: about(
      z.strictObject({
        role: wordsOrNull('The letter\'s word: "physician reviewer"; null where none.'),
        specialties: about(z.array(text()), 'Board certifications, as printed.'),
        licensedIn: about(z.array(text()), 'States of licensure, as printed.'),
        minimumYearsInPractice: count('"more than five years" → 5; in years; null where not said.'),
        minimumHoursPerWeek: count('"at least 24 hours a week" → 24; null where not said.'),
      }),
      'Who decided; never named in a letter.',
    ),
  }),
  'How the determination was made, and by whom.',
)

export const recordSchema = about(
  z.strictObject({
    kind: words('"report", "office visit", "progress report", "MRI", …'),
    date: dateValueSchema,
    author: about(z.nullable(possiblyRedactedSchema), 'Null where the letter names no author.'),
  }),
  'A report, visit or study that the summary cites with a date.',
)

export const utilizationReviewSchema = about(
  z.strictObject({
    decision: about(
      z.nullable(z.enum(['certified', 'non-certified', 'denied', 'modified', 'delayed'])),
      'Null where it is not said, or where it ruled in several ways.',
    ),
    date: about(z.nullable(dateValueSchema), 'Null where not dated.'),
    text: words('The sentence.'),
  }),
  'What the summary says of the utilization review.',
)

export const clinicalSummarySchema = about(
  z.strictObject({
    text: words('The summary, reflowed, without its set introductory sentence.'),
    patient: about(
      z.strictObject({
        age: count('In years; null where not said.'),
        sex: about(z.nullable(z.enum(['female', 'male'])), 'Null where not said.'),
      }),
      'The injured worker.',
    ),
    employer: about(z.nullable(possiblyRedactedSchema), 'Null where none is announced.'),
    dateOfInjury: about(z.nullable(dateValueSchema), 'Null where the summary gives none.'),
    diagnoses: about(z.array(text()), "In the letter's words and order."),
    treatmentsToDate: wordsOrNull("The letter's words; null where none are told."),
    requestedTreatments: about(z.array(text()), "In the letter's words and order."),
    records: about(z.array(recordSchema), 'In reading order.'),
    utilizationReview: about(z.nullable(utilizationReviewSchema), 'Null where not mentioned.'),
  }),
  'The clinical case summary.',
)

export const sectionNameSchema = about(z.enum(SECTION_NAMES), 'The part of the letter.')

export const determinationSchema = about(
  z.strictObject({
    schemaVersion: about(z.literal(1), 'Goes up when a name or a meaning changes.'),
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
export type Decision = z.infer<typeof decisionSchema>
export type DateProblem = z.infer<typeof dateProblemSchema>
export type DateValue = z.infer<typeof dateValueSchema>
export type PossiblyRedacted = z.infer<typeof possiblyRedactedSchema>
export type Range = z.infer<typeof rangeSchema>
export type Citation = z.infer<typeof citationSchema>
export type Guideline = z.infer<typeof guidelineSchema>
export type Treatment = z.infer<typeof treatmentSchema>
export type TreatmentCategory = NonNullable<Treatment['category']>
export type Issue = z.infer<typeof issueSchema>
export type Header = z.infer<typeof headerSchema>
export type HowDetermined = z.infer<typeof howDeterminedSchema>
export type ClinicalSummary = z.infer<typeof clinicalSummarySchema>
export type Determination = z.infer<typeof determinationSchema>
export type Redaction = Determination['redactions'][number]
