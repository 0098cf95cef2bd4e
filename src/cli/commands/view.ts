/** `imr view`: one self-contained page, the letter with every field marked where it stands. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { plainMessage } from '../../batch/messages'
import type { Door } from '../../inputs/kinds'
import { letterPage } from '../../output/html'
import { WrongUsage } from '../../output/wrong-usage'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { forEachInput, type Input, nameOf } from '../input'
import { writeLine } from '../output'
import { read } from '../read'

export interface ViewFlags {
  out?: string
  as?: Door
}

export const view = (file: string, { out, as }: ViewFlags): Promise<void> =>
  ending(async () => {
    if (out !== undefined && resolve(out) === resolve(file)) {
      throw new WrongUsage(`${out} is the letter itself; name another file with -o`)
    }
    const pages: string[] = []
    await forEachInput([file], as, async (input) => {
      pages.push(await pageOf(input))
    })
    for (const page of pages) {
      if (out === undefined) await writeLine(page.trimEnd())
      else await writeFile(out, page)
    }
    return Number(process.exitCode ?? EXIT.allRead)
  })

async function pageOf(input: Input): Promise<string> {
  const reading = await read(input)
  return letterPage({
    ...reading,
    name: nameOf(input),
    messages: reading.messages.map(plainMessage),
  })
}
