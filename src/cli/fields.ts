/** The flag `--fields`. */
import type { Fields } from '../schema/fields'

/**
 * The fields that a command was asked for; null where it was asked for none, which is for all.
 *
 * @throws WrongUsage where one is no field
 */
export const fieldsWanted = async ({ fields }: { fields?: string }): Promise<Fields | null> =>
  fields === undefined ? null : (await import('./field-names')).readFields(fields)
