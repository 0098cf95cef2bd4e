/** `imr inspect`: a letter as a person wants to see it on a terminal. */
import type { Door } from '../../inputs/kinds'
import { forEachInput } from '../input'
import { inspectLetter } from '../inspect/letter'
import { columns, writeLine } from '../output'
import { readEvery } from '../read'

export async function inspect(files: readonly string[], flags: { as?: Door }): Promise<void> {
  let isFirst = true
  await forEachInput(files, flags.as, async (input) => {
    for (const reading of await readEvery(input)) {
      if (!isFirst) await writeLine('')
      isFirst = false
      await writeLine(inspectLetter(input.path, reading, columns()))
    }
  })
}
