/** `imr inspect`: a letter as a person wants to see it on a terminal. */
import type { Door } from '../doors'
import { readInputs } from '../input'
import { inspectLetter } from '../inspect/letter'
import { columns, writeLine } from '../output'
import { read } from '../read'

export async function inspect(file: string, flags: { as?: Door }): Promise<void> {
  for await (const input of readInputs([file], flags.as)) {
    await writeLine(inspectLetter(input.path, await read(input), columns()))
  }
}
