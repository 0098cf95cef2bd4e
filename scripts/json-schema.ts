/** The JSON Schema of a determination, as the scripts read it. */
import { jsonSchema } from '../src/schema/determination'

export interface Schema {
  type?: string
  const?: unknown
  enum?: string[]
  format?: string
  description?: string
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
  $ref?: string
  $defs?: Record<string, Schema>
}

export const ROOT = jsonSchema() as Schema

const isNull = ({ type }: Schema): boolean => type === 'null'

/** Whether a value may be null. */
export const isNullable = ({ anyOf }: Schema): boolean => anyOf?.some(isNull) ?? false

/** What a value is where it is not null. */
export const presentOf = (schema: Schema): Schema =>
  schema.anyOf?.find((choice) => !isNull(choice)) ?? schema

/** The name of the type that a schema refers to; undefined for one that is written out. */
export const nameOf = ({ $ref }: Schema): string | undefined => $ref?.slice('#/$defs/'.length)

/** A schema written out: that of its name, where it has one. */
export const resolved = (schema: Schema): Schema => {
  const name = nameOf(schema)
  return name ? ROOT.$defs![name]! : schema
}

/** What a field says of itself; what its type says where it has no words of its own. */
export const wordsOf = (schema: Schema): string =>
  schema.description ?? resolved(schema).description ?? ''
