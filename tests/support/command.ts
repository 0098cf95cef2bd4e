/** The built command, run as a process of its own. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What Node is given to start it. A run of a second or two ends sooner without V8's optimizer, whose work pays off later. */
export const COMMAND: readonly string[] = ['--no-opt', resolve('dist/cli/imr.js')]

export interface Finished {
  status: number | null
  stdout: string
  stderr: string
}

export interface Running {
  kill: (signal: NodeJS.Signals) => void
  /** Waits until standard error holds these words, or the run has ended. */
  says: (words: string) => Promise<void>
  finished: Promise<Finished>
}

/** Starts `imr` with these arguments. */
export function start(args: readonly string[], input?: string | Uint8Array): Running {
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: 'pipe' })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => stderr.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const said = () => Buffer.concat(stderr).toString()
  return {
    kill: (signal) => child.kill(signal),
    says: async (words) => {
      while (child.exitCode === null && !said().includes(words)) await wait(20)
    },
    finished: new Promise((done) =>
      child.on('close', (status) =>
        done({
          status,
          stdout: Buffer.concat(stdout).toString(),
          stderr: said(),
        }),
      ),
    ),
  }
}

export const imr = (args: readonly string[], input?: string | Uint8Array): Promise<Finished> =>
  start(args, input).finished
