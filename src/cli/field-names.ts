/** The fields that `--fields` can name: those of the schema, and the messages. */
import { distance } from 'fastest-levenshtein'
import { WrongUsage } from '../batch/wrong-usage'
import { jsonSchema } from '../schema/determination'
import { type Fields, fieldsOf } from '../schema/fields'

interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
}

/** What may be named beside the fields of the determination. */
const MESSAGES = 'messages'

/** Every field of the determination by its path, without the indexes of lists: `issues.treatment.drug.name`. */
function pathsIn(schema: Schema, { $defs = {} }: Schema, before = ''): string[] {
  const { $ref, anyOf = [], items, properties = {} } = schema
  const parts = [...anyOf, ...(items ? [items] : []), ...($ref ? [$defs[$ref.slice(8)]!] : [])]
  const own = Object.entries(properties).flatMap(([name, value]) => [
    before + name,
    ...pathsIn(value, { $defs }, `${before}${name}.`),
  ])
  return [...own, ...parts.flatMap((part) => pathsIn(part, { $defs }, before))]
}

/**
 * @param list names with commas between, as on the command line
 * @throws WrongUsage where one is no field
 */
export function readFields(list: string): Fields {
  const root = jsonSchema() as Schema
  const known = [...new Set([...pathsIn(root, root), MESSAGES])]
  const paths = list.split(',').map((path) => path.trim())
  for (const path of paths) {
    if (known.includes(path)) continue
    throw new WrongUsage(
      path === ''
        ? '--fields takes names with commas between, as in header.caseNumber,issues.decision'
        : `There is no field ${path}${meant(path, known)} (docs/fields.md lists them)`,
    )
  }
  return fieldsOf(paths)
}

/** So much of a name may be wrong. */
const MOST_WRONG = 0.3

/**
 * The field that a name may have meant, whole or in its last names, as in `caseNumbr`; of several the shortest.
 * Names of the line and indexes of lists, as JSON has them, are none of the field.
 */
function meant(wrong: string, known: readonly string[]): string {
  const path = wrong.replace(/^determination\.|\.\d+(?=\.|$)/g, '')
  const depth = path.split('.').length
  const [nearest] = known
    .map((field) => {
      const end = field.split('.').slice(-depth).join('.')
      return { field, edits: distance(end.toLowerCase(), path.toLowerCase()) }
    })
    .sort((one, other) => one.edits - other.edits || one.field.length - other.field.length)
  const isNear = nearest && nearest.edits <= Math.max(1, MOST_WRONG * path.length)
  return isNear ? `; did you mean ${nearest.field}?` : ''
}
