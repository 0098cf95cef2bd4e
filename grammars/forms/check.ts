/** Whether a form is as its type says: users write forms of their own, and not all of them in TypeScript. */
import { wrongArgument } from '../../src/arguments'
import { phraseFault } from '../../src/phrase/pattern'
import type { LetterForm } from './form'

/** Throws a `TypeError` that names the field which is not as it must be. */
type Check = (value: unknown, at: string) => void

const matching =
  (expected: string, is: (value: unknown) => boolean): Check =>
  (value, at) => {
    if (!is(value)) throw wrongArgument(`\`${at}\``, expected, value)
  }

const text = matching(
  'a string that is not empty',
  (value) => typeof value === 'string' && value !== '',
)
const flag = matching('true or false', (value) => typeof value === 'boolean')

const oneOf = (...names: string[]): Check =>
  matching(`one of ${names.map((name) => `'${name}'`).join(', ')}`, (value) =>
    names.includes(value as string),
  )

const phrase: Check = (value, at) => {
  text(value, at)
  const fault = phraseFault(value as string)
  if (fault) throw new TypeError(`\`${at}\`, the phrase "${value}", ${fault}`)
}

const listOf =
  (check: Check): Check =>
  (value, at) => {
    matching('an array', Array.isArray)(value, at)
    ;(value as unknown[]).forEach((item, index) => {
      check(item, `${at}[${index}]`)
    })
  }

/** An object of these fields; those whose name ends in `?` may be missing. */
function fieldsOf(checks: Readonly<Record<string, Check>>): Check {
  const fields = new Map(
    Object.entries(checks).map(([name, check]) => [
      name.replace('?', ''),
      { check, optional: name.endsWith('?') },
    ]),
  )
  return (value, at) => {
    matching('an object', (it) => typeof it === 'object' && it !== null && !Array.isArray(it))(
      value,
      at,
    )
    const given = value as Record<string, unknown>
    for (const name in given) {
      if (fields.has(name)) continue
      const known = [...fields.keys()].map((field) => `\`${field}\``).join(', ')
      throw new TypeError(`\`${at}\` has no field \`${name}\`; its fields are ${known}`)
    }
    for (const [name, { check, optional }] of fields) {
      if (given[name] !== undefined || !optional) check(given[name], `${at}.${name}`)
    }
  }
}

const phrases = listOf(phrase)
const row = { phrases, 'common?': flag }
const section = oneOf(
  ...['header', 'howDetermined', 'documentsReviewed', 'clinicalSummary', 'issues', 'other'],
)
const field = oneOf('claimsAdministratorGuideline', 'reviewerGuideline', 'rationale')
const part = oneOf(
  ...['claimsAdministratorGuideline', 'reviewerGuideline', 'rationale', 'disputedItem', 'outcome'],
)
const headerField = oneOf(
  ...['caseNumber', 'dateAssigned', 'dateOfInjury', 'decisionDate', 'urDenialDate', 'priority'],
  ...['applicationReceived', 'claimNumber', 'employee', 'provider', 'treatmentsInDispute'],
)
const outcomes = listOf(
  fieldsOf({ decision: oneOf('upheld', 'overturned', 'partially-overturned'), phrases }),
)
const torn = matching(
  'an array of two strings',
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === 'string' && it),
)

const form = fieldsOf({
  name: text,
  headings: listOf(fieldsOf({ section, required: flag, ...row, 'lists?': part })),
  labels: listOf(fieldsOf({ field, ...row, 'told?': flag })),
  header: listOf(
    fieldsOf({
      field: headerField,
      kind: oneOf('case-number', 'date', 'priority', 'words', 'list'),
      phrases,
      'torn?': torn,
    }),
  ),
  outcomes,
  'items?': listOf(fieldsOf({ ends: oneOf('verdict', 'colon'), 'sure?': flag, ...row })),
  'verdicts?': outcomes,
  'overall?': phrases,
  setPhrases: listOf(fieldsOf({ section, told: flag, ...row })),
  furniture: phrases,
  'footers?': phrases,
})

const forms = listOf(form)
const checked = new WeakSet<object>()

/** Throws a `TypeError` where a list of forms is none; a list is checked once. */
export function checkForms(value: unknown): asserts value is readonly LetterForm[] {
  if (typeof value === 'object' && value !== null && checked.has(value)) return
  if (!Array.isArray(value) || value.length === 0) {
    throw wrongArgument('The option `forms`', 'an array of one form or more', value)
  }
  forms(value, 'forms')
  checked.add(value)
}
