/** `imr parse --ndjson`: a filter from NDJSON to NDJSON, one line out for every line in. */

import { letterKey } from '../../batch/hash'
import { readLetter } from '../../batch/read-letter'
import { LIMITS } from '../../batch/sources/input'
import { ndjson } from '../../batch/sources/ndjson'
import { withOnly } from '../../schema/fields'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { fieldsWanted } from '../fields'
import { writeLine } from '../output'
import { visible, visibleJson } from '../visible'
import type { ParseFlags } from './parse'

export const filter = (flags: Pick<ParseFlags, 'spans' | 'fields'>): Promise<void> =>
  ending(async () => {
    const fields = await fieldsWanted(flags)
    for await (const source of ndjson(process.stdin, null, LIMITS)) {
      const { path, bytes } = source
      const line = bytes
        ? await read(path, bytes, flags.spans === true)
        : { letter: null, path, determination: null, messages: [], problem: source.problem }
      if (line.problem !== null) {
        process.exitCode = EXIT.someUnread
        process.stderr.write(`imr: ${visible(`${path}: ${line.problem}`)}\n`)
      }
      await writeLine(visibleJson(fields ? withOnly(fields, line) : line))
    }
    return Number(process.exitCode ?? EXIT.allRead)
  })

async function read(path: string, bytes: Uint8Array, withSpans: boolean) {
  const result = await readLetter(path, letterKey(bytes), bytes, withSpans)
  const { letter, determination, messages, problem, spans } = result
  return { letter, path, determination, messages, problem, ...(spans && { spans }) }
}
