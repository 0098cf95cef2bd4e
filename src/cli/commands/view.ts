/** `imr view`: one self-contained page, the letter with every field marked where it stands. */

import type { Door } from '../../inputs/kinds'
import { plainMessage } from '../../messages/plain'
import { letterPage } from '../../output/html'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { forEachInput, type Input, nameOf } from '../input'
import { refuseOverwriting, writePage } from '../page'
import { read, tellFailure } from '../read'

export interface ViewFlags {
  out: string
  as?: Door
}

export const view = (file: string, { out, as }: ViewFlags): Promise<void> =>
  ending(async () => {
    refuseOverwriting(file, out)
    const pages: string[] = []
    await forEachInput([file], as, async (input) => {
      pages.push(await pageOf(input))
    })
    for (const page of pages) await writePage(page, out)
    return Number(process.exitCode ?? EXIT.allRead)
  })

async function pageOf(input: Input): Promise<string> {
  const reading = await read(input)
  tellFailure(input, reading)
  return letterPage({
    ...reading,
    name: nameOf(input),
    messages: reading.messages.map(plainMessage),
  })
}
