/** From the output of `imr batch` to the page about it: read, count, draw, lay out. */
import { existsSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { STANDARD_INPUT } from '../batch/sources/input'
import { isDatabase } from '../output/postgres/database'
import { type Figures, figuresOf } from './figures'
import type { Sample } from './figures/sample'
import { pageOf } from './page/page'
import { openOutput } from './read'

/**
 * Reads an output once, in a stream.
 *
 * @throws WrongUsage where it is no output of `imr batch`
 */
export function readFigures(output: string): Promise<Figures> {
  const { letters, failures } = openOutput(output)
  return figuresOf(letters, failures)
}

/**
 * Links the letters that the page lists to their files, where these are there. A letter of a file with several
 * (`file.txt#2`) is linked to the file.
 *
 * @param out the path of the page, from which the links lead
 */
export function linkLetters(figures: Figures, out: string): void {
  const folder = dirname(resolve(out))
  const known = new Map<string, string | null>()
  for (const { shown } of samplesOf(figures)) {
    for (const entry of shown) {
      const file = existsSync(entry.file) ? entry.file : entry.file.replace(/#\d+$/, '')
      if (!known.has(file)) known.set(file, existsSync(file) ? hrefOf(folder, file) : null)
      entry.href = known.get(file) ?? null
    }
  }
}

const hrefOf = (folder: string, file: string): string =>
  relative(folder, resolve(file)).split(sep).map(encodeURIComponent).join('/')

const samplesOf = ({ splits, days, messages, failures }: Figures): Sample[] => [
  ...splits.flatMap(({ groups }) => groups.flatMap(({ outcomes }) => Object.values(outcomes))),
  ...days.flatMap(({ bins, backwards }) => [backwards, ...bins.map(({ letters }) => letters)]),
  ...[...messages, ...failures].map(({ letters }) => letters),
]

/** What people call an output. The address of a database may hold a password: its name does not. */
export function outputName(output: string): string {
  if (output === STANDARD_INPUT) return 'standard input'
  if (!isDatabase(output)) return basename(resolve(output))
  const { hostname, pathname } = new URL(output)
  return [pathname.slice(1) || 'the database', ...(hostname ? [hostname] : [])].join(' on ')
}

/** The whole page as HTML. */
export const reportPage = (output: string, figures: Figures): string =>
  pageOf(outputName(output), figures)
