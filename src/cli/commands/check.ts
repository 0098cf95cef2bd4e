/** `imr check`: messages only, in the vfile reporter's style. */
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { readInputs } from '../input'
import { writeLine } from '../output'
import { read } from '../read'

export async function check(files: readonly string[]): Promise<void> {
  const checked: VFile[] = []
  for await (const { path, source } of readInputs(files)) {
    const file = new VFile({ path: path === '-' ? 'standard input' : path })
    file.messages.push(...read(source).messages)
    checked.push(file)
  }
  if (checked.length > 0) await writeLine(reporter(checked, { defaultName: 'letter' }))
}
