/** `imr inspect`: a letter as a person wants to see it on a terminal. */
import type { Door } from '../../inputs/kinds'
import { readInputs } from '../input'
import { inspectLetter } from '../inspect/letter'
import { columns, writeLine } from '../output'
import { readEvery } from '../read'

export async function inspect(file: string, flags: { as?: Door }): Promise<void> {
  for await (const input of readInputs([file], flags.as)) {
    for (const reading of await readEvery(input)) {
      await writeLine(inspectLetter(input.path, reading, columns()))
    }
  }
}
