/** `imr view`: one self-contained page, the letter with every field marked where it stands. */
import { writeFile } from 'node:fs/promises'
import { plainMessage } from '../../batch/messages'
import { letterPage } from '../../output/html'
import { ending } from '../batch/ending'
import type { Door } from '../doors'
import { EXIT } from '../exit'
import { nameOf, readInputs } from '../input'
import { writeLine } from '../output'
import { read } from '../read'

export interface ViewFlags {
  out?: string
  as?: Door
}

export async function view(file: string, { out, as }: ViewFlags): Promise<void> {
  for await (const input of readInputs([file], as)) {
    const reading = await read(input)
    const page = await letterPage({
      ...reading,
      name: nameOf(input),
      messages: reading.messages.map(plainMessage),
    })
    if (out === undefined) await writeLine(page.trimEnd())
    else await ending(async () => writing(out, page))
  }
}

async function writing(out: string, page: string): Promise<number> {
  await writeFile(out, page)
  return Number(process.exitCode ?? EXIT.allRead)
}
