/** How the commands over archives end: an exit status, and a reason where something went wrong. */
import { WrongUsage } from '../../output/wrong-usage'
import { EXIT } from '../exit'
import { visible } from '../visible'

/** As shells tell a run that Ctrl-C ended. */
export const INTERRUPTED = 130

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. What was committed is kept: make room and go on with --resume',
  ENOENT: 'The folder of the output does not exist',
  EISDIR: 'The output is a folder',
  EROFS: 'The output stands on a disk that cannot be written to',
  EACCES: 'Permission to write the output is denied',
  ENOTDIR: 'A part of the path of the output is no folder',
  ECONNREFUSED: 'No database answers at this address',
}

/** Runs a command's work and sets the exit status. */
export async function ending(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
    // Standard input, or a thread that was given up, may still be waited for.
    if (process.exitCode === INTERRUPTED) process.exit()
  } catch (error) {
    const { code = '', message, path } = error as NodeJS.ErrnoException
    // The system's own message adds its code and call, which help nobody.
    const reason = REASONS[code] ? [REASONS[code], path ?? message].join(': ') : message
    const isUsage = error instanceof WrongUsage
    process.exitCode = isUsage ? EXIT.wrongUsage : EXIT.someUnread
    process.stderr.write(`imr: ${visible(reason)}\n`)
  }
}

/** So long an orderly end may take; what was not committed until then is read again by the next run. */
const PATIENCE_MS = 1_700

/** Ctrl-C once ends the work in good order, but never later than in two seconds; twice at once. */
export function onInterruption(words: string): { signal: AbortSignal; stop: () => void } {
  const interruption = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const listener = () => {
    if (interruption.signal.aborted) process.exit(INTERRUPTED)
    process.stderr.write(`\nimr: ${words}; Ctrl-C again quits at once\n`)
    interruption.abort()
    timer = setTimeout(() => {
      process.stderr.write('imr: interrupted; the next run goes on from what was committed\n')
      process.exit(INTERRUPTED)
    }, PATIENCE_MS)
  }
  const names = ['SIGINT', 'SIGTERM'] as const
  for (const name of names) process.on(name, listener)
  return {
    signal: interruption.signal,
    stop: () => {
      clearTimeout(timer)
      for (const name of names) process.off(name, listener)
    },
  }
}
