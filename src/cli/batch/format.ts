/** The format of an output of files, as the command line says it. */
import { WrongUsage } from '../../batch/wrong-usage'
import { type FileFormat, FORMAT_NAMES, formatOf } from '../../output/formats'
import { fieldsWanted } from '../fields'

const ONLY_NDJSON = '--fields is for NDJSON; a table has the columns of docs/tables.md'

export interface OutputFlags {
  out: string
  format?: string
  spans?: boolean
  fields?: string
}

/** @throws WrongUsage where neither the flag nor the ending says one, or fields are asked of a table */
export async function fileFormat(flags: OutputFlags): Promise<FileFormat> {
  const { out, format, spans = false } = flags
  const fields = await fieldsWanted(flags)
  const found = formatOf(out, format, { spans, fields })
  if (found) {
    if (fields && !found.name.startsWith('ndjson')) throw new WrongUsage(ONLY_NDJSON)
    return found
  }
  const known = FORMAT_NAMES.join(', ')
  throw new WrongUsage(
    format
      ? `There is no format ${format}; there are ${known}`
      : `The ending of ${out} says no format; name one with --format (${known})`,
  )
}

/** @throws WrongUsage where fields are asked of a database, which has columns */
export function refuseFields({ fields }: OutputFlags): void {
  if (fields !== undefined) throw new WrongUsage(ONLY_NDJSON)
}
