/** The page of fields of the docs: made from the schema, with examples out of the fixtures. */
import { globalRegistry, type ZodMiniType } from 'zod/mini'
import {
  citationSchema,
  dateValueSchema,
  guidelineSchema,
  jsonSchema,
  possiblyRedactedSchema,
  rangeSchema,
} from '../src/schema/determination'

/** What stands in several fields and is told once. */
const SHAPES: Readonly<Record<string, ZodMiniType>> = {
  DateValue: dateValueSchema,
  PossiblyRedacted: possiblyRedactedSchema,
  Range: rangeSchema,
  Guideline: guidelineSchema,
  Citation: citationSchema,
}

interface Schema {
  type?: string
  const?: unknown
  enum?: string[]
  format?: string
  description?: string
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
}

export interface Field {
  /** JSON Pointer, `*` for any place in a list; within a shape it begins with the shape's name. */
  pointer: string
  /** Where the field is found in a determination: several pointers within a shape. */
  places: string[]
  type: string
  meaning: string
}

/** An expected object of a fixture. */
export interface Sample {
  name: string
  determination: unknown
}

/** Examples longer than this, in characters, are cut. */
const LONGEST_EXAMPLE = 160

export function fields(): Field[] {
  const found = new Map<string, Field>()
  walk(jsonSchema() as Schema, '', '', found)
  const isShape = ({ pointer }: Field) => !pointer.startsWith('/')
  const all = [...found.values()]
  return [...all.filter((field) => !isShape(field)), ...all.filter(isShape)]
}

function walk(schema: Schema, pointer: string, place: string, found: Map<string, Field>): void {
  if (place) {
    const field = found.get(pointer)
    if (field) field.places.push(place)
    else {
      found.set(pointer, {
        pointer,
        places: [place],
        type: typeOf(schema),
        meaning: meaningOf(schema),
      })
    }
  }
  const present = presentOf(schema)
  const list = present.items ? '/*' : ''
  const within = present.items ?? present
  const base = shapeOf(within) ?? pointer + list
  for (const [name, field] of Object.entries(within.properties ?? {})) {
    walk(field, `${base}/${name}`, `${place}${list}/${name}`, found)
  }
}

const shapeOf = ({ description }: Schema): string | undefined =>
  Object.keys(SHAPES).find((name) => globalRegistry.get(SHAPES[name]!)?.description === description)

const isNull = ({ type }: Schema): boolean => type === 'null'

/** What a field holds where it is not null. */
const presentOf = (schema: Schema): Schema =>
  schema.anyOf?.find((choice) => !isNull(choice)) ?? schema

function typeOf(schema: Schema): string {
  const present = presentOf(schema)
  const name = present.enum
    ? present.enum.map((value) => `\`${value}\``).join(', ')
    : present.const !== undefined
      ? `\`${JSON.stringify(present.const)}\``
      : present.items
        ? `list of ${typeOf(present.items)}`
        : (shapeOf(present) ?? present.format ?? present.type ?? '')
  return schema.anyOf?.some(isNull) ? `${name} or null` : name
}

/** What its own schema says, and what the schema within says. */
function meaningOf(schema: Schema): string {
  const within = schema.anyOf ? presentOf(schema) : schema.items
  return [...new Set([within?.description, schema.description])].filter(Boolean).join(' ')
}

export const fieldCatalogue = (samples: readonly Sample[]): string =>
  [
    '# Fields of a determination',
    '',
    'Made from `src/schema/` and the fixtures by `UPDATE=1 npm test`. `*` stands for any place in a',
    'list. Absent is `null`, an absent list is `[]`; offsets in `spans` are UTF-16 code units, end exclusive.',
    `What stands in several fields is told once, at the end: ${Object.keys(SHAPES).join(', ')}.`,
    ...fields().flatMap((field) => ['', ...entry(field, samples)]),
    '',
  ].join('\n')

function entry(field: Field, samples: readonly Sample[]): string[] {
  const { pointer, type, meaning } = field
  const example = exampleOf(field, samples)
  return [
    `## \`${pointer}\``,
    '',
    `${type}. ${meaning}`,
    ...(example !== undefined
      ? ['', 'For example:', '', `    ${cut(JSON.stringify(example))}`]
      : []),
  ]
}

const cut = (text: string): string =>
  text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text

/** The first value of the field among the samples that says something. */
export const exampleOf = ({ places }: Field, samples: readonly Sample[]): unknown =>
  places
    .map((place) => place.split('/').slice(1))
    .flatMap((path) => samples.flatMap(({ determination }) => valuesAt(determination, path)))
    .find((value) => value !== null && !(Array.isArray(value) && value.length === 0))

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return [value]
  if (value === null || typeof value !== 'object') return []
  const next = name === '*' ? Object.values(value) : [(value as Record<string, unknown>)[name]]
  return next.flatMap((one) => valuesAt(one, rest))
}
