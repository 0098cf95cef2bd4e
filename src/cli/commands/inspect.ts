/** `imr inspect`: a letter as a person wants to see it on a terminal. */
import type { Door } from '../../inputs/kinds'
import { forEachInput } from '../input'
import { inspectLetter } from '../inspect/letter'
import { columns, writeLine } from '../output'
import { readEvery } from '../read'

export async function inspect(file: string, flags: { as?: Door }): Promise<void> {
  await forEachInput([file], flags.as, async (input) => {
    for (const reading of await readEvery(input)) {
      await writeLine(inspectLetter(input.path, reading, columns()))
    }
  })
}
