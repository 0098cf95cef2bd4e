/** `imr parse`: one JSON object a letter. */
import type { Door } from '../../inputs/kinds'
import type { ReaderOptions, Reading } from '../../inputs/reader'
import { plainMessage } from '../../messages/plain'
import { withOnly } from '../../schema/fields'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { fieldsWanted } from '../fields'
import { forEachInput } from '../input'
import { isTerminal, writeLine } from '../output'
import { readEvery, tellFailure } from '../read'
import { visibleJson } from '../visible'

export interface ParseFlags
  extends Pick<
    ReaderOptions,
    'now' | 'maxLength' | 'maxIssues' | 'maxPages' | 'maxPageLength' | 'maxMemory'
  > {
  spans?: boolean
  tree?: boolean
  fields?: string
  as?: Door
}

export const parse = (files: readonly string[], flags: ParseFlags): Promise<void> =>
  ending(async () => {
    const { as, spans, tree, fields: _, ...options } = flags
    const fields = await fieldsWanted(flags)
    await forEachInput(files, as, async (input) => {
      for (const reading of await readEvery(input, options)) {
        tellFailure(input, reading)
        const line = { path: input.path, ...lineOf(reading, flags) }
        const wanted = fields ? withOnly(fields, line) : line
        await writeLine(visibleJson(wanted, isTerminal() ? 2 : 0))
      }
    })
    return Number(process.exitCode ?? EXIT.allRead)
  })

const lineOf = (
  { determination, messages, spans, tree, places, text }: Reading,
  flags: ParseFlags,
) => ({
  determination,
  messages: messages.map(plainMessage),
  ...(flags.spans ? { spans } : {}),
  ...(flags.spans && places ? { places, text } : {}),
  ...(flags.tree ? { tree } : {}),
})
