/**
 * `src/parse.ts` as the tests get it (see `checked.ts`): every result, whatever a test asks of it, is what the
 * published schema says.
 */
import * as parse from '../../src/parse'
import { determinationSchema } from '../../src/schema/determination'

export * from '../../src/parse'

function checked<T extends { determination: unknown }>(result: T): T {
  const { error } = determinationSchema.safeParse(result.determination)
  if (error) throw new Error(`The schema refuses the determination: ${error.message}`)
  return result
}

export const parseDetermination: typeof parse.parseDetermination = (source, options) =>
  checked(parse.parseDetermination(source, options))

export const parseDeterminations: typeof parse.parseDeterminations = (source, options) =>
  parse.parseDeterminations(source, options).map(checked)

export const determinationOf: typeof parse.determinationOf = (tree, source, options) =>
  checked(parse.determinationOf(tree, source, options))
