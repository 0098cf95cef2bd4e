/** `imr parse --ndjson`: a filter from NDJSON to NDJSON, one line out for every line in. */

import { letterKey } from '../../batch/hash'
import { readLetter } from '../../batch/read-letter'
import { LIMITS } from '../../batch/sources/input'
import { ndjson } from '../../batch/sources/ndjson'
import { EXIT } from '../exit'
import { writeLine } from '../output'
import { visible, visibleJson } from '../visible'

export async function filter(): Promise<void> {
  for await (const source of ndjson(process.stdin, null, LIMITS)) {
    const { path, bytes } = source
    const line = bytes
      ? await read(path, bytes)
      : { letter: null, path, determination: null, messages: [], problem: source.problem }
    if (line.problem !== null) {
      process.exitCode = EXIT.someUnread
      process.stderr.write(`imr: ${visible(`${path}: ${line.problem}`)}\n`)
    }
    await writeLine(visibleJson(line))
  }
}

async function read(path: string, bytes: Uint8Array) {
  const { letter, determination, messages, problem } = await readLetter(
    path,
    letterKey(bytes),
    bytes,
    false,
  )
  return { letter, path, determination, messages, problem }
}
