/** The format of an output of files, as the command line says it. */
import { WrongUsage } from '../../batch/wrong-usage'
import { type FileFormat, FORMAT_NAMES, formatOf } from '../../output/formats'

export interface OutputFlags {
  out: string
  format?: string
  spans?: boolean
}

/** @throws WrongUsage where neither the flag nor the ending says one */
export function fileFormat({ out, format, spans = false }: OutputFlags): FileFormat {
  const found = formatOf(out, format, spans)
  if (found) return found
  const known = FORMAT_NAMES.join(', ')
  throw new WrongUsage(
    format
      ? `There is no format ${format}; there are ${known}`
      : `The ending of ${out} says no format; name one with --format (${known})`,
  )
}
