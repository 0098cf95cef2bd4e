/** `imr redact`: the letter with what looks like an identity blanked, every offset kept. */
import type { Door } from '../../inputs/kinds'
import { blanked, findIdentities } from '../../privacy/identities'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { forEachInput, type Input } from '../input'
import { isTerminal } from '../output'
import { refuseOverwriting, STANDARD_OUTPUT, writePage } from '../page'
import { readEvery } from '../read'
import { visible } from '../visible'

export interface RedactFlags {
  out: string
  as?: Door
}

export const redact = (file: string, { out, as }: RedactFlags): Promise<void> =>
  ending(async () => {
    refuseOverwriting(file, out)
    const texts: string[] = []
    await forEachInput([file], as, async (input) => {
      texts.push(await redacted(input))
    })
    for (const text of texts) {
      await writePage(out === STANDARD_OUTPUT && isTerminal() ? visible(text) : text, out)
    }
    return Number(process.exitCode ?? EXIT.allRead)
  })

/** Of a text that could not be read nothing is given out: the names in its header would stay. */
async function redacted(input: Input): Promise<string> {
  const readings = await readEvery(input)
  const failure = readings.flatMap(({ messages }) => messages).find(({ fatal }) => fatal === true)
  if (failure) throw new Error(failure.reason)
  const identities = readings.flatMap((reading) => findIdentities(reading.text, reading))
  return blanked(readings[0]!.text, identities)
}
