/** Runs over files that are killed before each of their file calls, meet a full disk, or meet each other. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeArchive, makeFolder } from '../tests/support/archive'
import { imr, start } from '../tests/support/command'
import { compare, keys, type Tally, tallyOf } from './family'
import { KINDS, type Kind, lettersIn } from './outputs'

const COUNT = 3

const SIGNALS = { SIGKILL: 'killed', SIGINT: 'interrupted' } as const
type Signal = keyof typeof SIGNALS

/** As shells tell a run that Ctrl-C ended. */
const INTERRUPTED = 130

/** @returns how the run ended */
function endAt(
  call: number,
  signal: Signal,
  args: readonly string[],
  below: string,
): Promise<number | NodeJS.Signals | null> {
  const preload = resolve('node_modules/.faults/kill-at.js')
  const child = spawn(
    process.execPath,
    ['--import', preload, resolve('dist/cli/imr.js'), ...args],
    {
      stdio: 'ignore',
      env: { ...process.env, KILL_AT: `${call}`, KILL_WITH: signal, KILL_BELOW: below },
    },
  )
  return new Promise((done) => child.on('close', (status, ended) => done(ended ?? status)))
}

/** @param step every so many calls: 1 tries them all */
export async function kills(kind: Kind, step: number, signal: Signal = 'SIGKILL'): Promise<Tally> {
  const tally = tallyOf(`${SIGNALS[signal]} before each file call, ${kind}`)
  const archive = makeArchive(COUNT)
  for (let call = 1; ; call += step) {
    const folder = makeFolder()
    const out = join(folder, `out.${kind}`)
    const args = ['batch', archive, '--out', out, '--resume', '--jobs', '1']
    const end = await endAt(call, signal, args, folder)
    const { status, stderr } = await imr(args)
    if (status !== 0) {
      tally.tries++
      tally.wrong.push(`call ${call}: status ${status}, ${stderr.trim()}`)
    } else compare(tally, keys(COUNT), await lettersIn(out, kind))
    for (const rest of ['partial', 'partial.new', 'lock']) {
      if (existsSync(`${out}.${rest}`)) tally.wrong.push(`call ${call}: ${rest} was left`)
    }
    if (end === 0) return tally
    if (end !== 'SIGKILL' && end !== INTERRUPTED) tally.wrong.push(`call ${call}: ended ${end}`)
  }
}

/** Needs the right to mount; null without. */
export async function fullDisk(): Promise<Tally | null> {
  const disk = makeFolder()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'imr-faults', disk]).status !== 0)
    return null
  const tally = tallyOf('full disk, then room')
  try {
    const archive = makeArchive(100)
    for (const kind of KINDS) {
      const out = join(disk, `out.${kind}`)
      const args = ['batch', archive, '--out', out, '--resume']
      execFileSync('mount', ['-o', 'remount,size=64k', disk])
      const full = await imr(args)
      if (full.status !== 1) tally.wrong.push(`${kind}: status ${full.status} on a full disk`)
      execFileSync('mount', ['-o', 'remount,size=64m', disk])
      const { status, stderr } = await imr(args)
      if (status !== 0) tally.wrong.push(`${kind}: status ${status}, ${stderr.trim()}`)
      else compare(tally, keys(100), await lettersIn(out, kind))
      execFileSync('rm', ['-rf', out, `${out}.journal`])
    }
  } finally {
    execFileSync('umount', [disk])
  }
  return tally
}

/** Several runs at once on one output: one writes, the others are refused or come after it. */
export async function together(): Promise<Tally> {
  const tally = tallyOf('four runs at once on one output')
  const archive = makeArchive(200)
  for (const kind of ['ndjson', 'csv'] as const) {
    const out = join(makeFolder(), `out.${kind}`)
    const args = ['batch', archive, '--out', out, '--resume']
    const ends = await Promise.all([1, 2, 3, 4].map(() => start(args).finished))
    if (!ends.some(({ status }) => status === 0)) tally.wrong.push(`${kind}: no run went through`)
    compare(tally, keys(200), await lettersIn(out, kind))
  }
  return tally
}
