/** The page of fields of the docs: made from the schema, with examples out of the fixtures. */
import { isNullable, nameOf, presentOf, ROOT, resolved, type Schema, wordsOf } from './json-schema'

/** What stands in several fields and is told once. */
const SHAPES = [
  'DateValue',
  'PossiblyRedacted',
  'Range',
  'BodyPart',
  'Drug',
  'Guideline',
  'Citation',
]

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
  walk(ROOT, '', '', found)
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
        meaning: wordsOf(schema),
      })
    }
  }
  const present = resolved(presentOf(schema))
  const list = present.items ? '/*' : ''
  const within = present.items ?? presentOf(schema)
  const base = shapeOf(within) ?? pointer + list
  for (const [name, field] of Object.entries(resolved(within).properties ?? {})) {
    walk(field, `${base}/${name}`, `${place}${list}/${name}`, found)
  }
}

const shapeOf = (schema: Schema): string | undefined =>
  SHAPES.find((shape) => shape === nameOf(schema))

function typeOf(schema: Schema): string {
  const present = presentOf(schema)
  const name = resolved(present).properties ? nameOf(present)! : plain(resolved(present))
  return isNullable(schema) ? `${name} or null` : name
}

function plain({ enum: values, const: constant, items, format, type }: Schema): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (constant !== undefined) return `\`${JSON.stringify(constant)}\``
  return items ? `list of ${typeOf(items)}` : (format ?? type ?? '')
}

export const fieldCatalogue = (samples: readonly Sample[]): string =>
  [
    '# Fields of a determination',
    '',
    'Made from `src/schema/` and the fixtures by `UPDATE=1 npm test`. `*` stands for any place in a',
    'list. Absent is `null`, an absent list is `[]`; offsets in `spans` are UTF-16 code units, end exclusive.',
    `What stands in several fields is told once, at the end: ${SHAPES.join(', ')}.`,
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
