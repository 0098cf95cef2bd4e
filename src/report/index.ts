/** From the output of `imr batch` to the page about it: read, count, draw, lay out. */
import { basename, resolve } from 'node:path'
import { STANDARD_INPUT } from '../batch/sources/input'
import { type Figures, figuresOf } from './figures'
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

/** The whole page as HTML. */
export const reportPage = (output: string, figures: Figures): string =>
  pageOf(output === STANDARD_INPUT ? 'standard input' : basename(resolve(output)), figures)
