/** The interfaces say what the schemas say: the same fields in the same words. `UPDATE=1` writes them anew. */
import { expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import { ROOT, type Schema } from '../../scripts/json-schema'
import { schemaTypes } from '../../scripts/schema-types'
import type { Determination, determinationSchema } from '../../src/schema/determination'
import { expectFile } from '../support/blessing'

it('src/schema/types.ts is up to date', () => {
  expectFile('src/schema', 'types.ts', schemaTypes())
})

// Checked by `npm run types`: a field that one of the two lacks, or has otherwise, is an error.
it('what the schema accepts and the interfaces are one type', () => {
  expectTypeOf<z.infer<typeof determinationSchema>>().toEqualTypeOf<Determination>()
})

const objects = (schema: Schema): Schema[] =>
  Object.values(schema.properties ?? {}).flatMap((field) => [field, field.items ?? {}])

it.each(Object.entries({ Determination: ROOT, ...ROOT.$defs }))(
  '%s has words of its own, and so has each of its fields',
  (_name, schema) => {
    expect(schema.description).toBeTruthy()
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      expect(field.description ?? field.$ref, name).toBeTruthy()
    }
  },
)

it('every object has a name', () => {
  for (const schema of [ROOT, ...Object.values(ROOT.$defs!)]) {
    for (const field of objects(schema)) expect(field.properties).toBeUndefined()
  }
})
