/** How the commands over archives end: an exit status, and a reason where something went wrong. */
import { WrongUsage } from '../../batch/wrong-usage'
import { EXIT } from '../exit'
import { visible } from '../visible'

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
  } catch (error) {
    const { code = '', message, path } = error as NodeJS.ErrnoException
    // The system's own message adds its code and call, which help nobody.
    const reason = REASONS[code] ? [REASONS[code], path ?? message].join(': ') : message
    const isUsage = error instanceof WrongUsage
    process.exitCode = isUsage ? EXIT.wrongUsage : EXIT.someUnread
    process.stderr.write(`imr: ${visible(reason)}\n`)
  }
}
