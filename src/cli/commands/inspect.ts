/** `imr inspect`: a letter as a person wants to see it on a terminal. */
import { readInputs } from '../input'
import { inspectLetter } from '../inspect/letter'
import { columns, writeLine } from '../output'
import { read } from '../read'

export async function inspect(file: string): Promise<void> {
  for await (const { path, source } of readInputs([file])) {
    await writeLine(inspectLetter(path, read(source), columns()))
  }
}
