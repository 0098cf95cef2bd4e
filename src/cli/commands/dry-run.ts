/** `imr batch --dry-run`: what a run would do, and roughly how long it would take. */
import { forecast, type Outlook } from '../../batch/forecast'
import { Tally } from '../../batch/tally'
import { isDatabase } from '../../output/postgres/database'
import { begun } from '../batch/begun'
import { dryRunWords } from '../batch/dry-run'
import { fileFormat, refuseFields } from '../batch/format'
import type { Interruption } from '../batch/interruption'
import { EXIT } from '../exit'
import type { BatchFlags } from './batch'

/** @returns the exit status */
export async function dryRun(
  inputs: readonly string[],
  flags: BatchFlags,
  interruption: Interruption,
): Promise<number> {
  const tally = new Tally()
  const { input, letters, letterTimeout } = await begun(inputs, flags)
  const outlook = await outlookOn(flags, tally)
  try {
    const found = await forecast(letters, outlook, tally, {
      concurrency: flags.jobs,
      letterTimeout,
      signal: interruption.signal,
    })
    process.stdout.write(dryRunWords(flags.out, found, tally, input))
    return found.failed > 0 ? EXIT.someUnread : EXIT.allRead
  } finally {
    await outlook.close()
  }
}

async function outlookOn(flags: BatchFlags, tally: Tally): Promise<Outlook> {
  const { out, spans = false, resume = false, append = false } = flags
  if (isDatabase(out)) {
    refuseFields(flags)
    const { databaseOutlook } = await import('../../output/postgres/outlook')
    return databaseOutlook(out, tally, spans)
  }
  const { fileOutlook } = await import('../../output/files/outlook')
  return fileOutlook(await fileFormat(flags), out, tally, { resume, append })
}
