/**
 * Loaded into `imr` by `--import`: sends the process `KILL_WITH` right before its n-th call that changes a file
 * below `KILL_BELOW`, where n is `KILL_AT`. A call is one of `node:fs` or `node:fs/promises`, or a write to an
 * open file.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env.KILL_AT)
const below = process.env.KILL_BELOW!
let calls = 0

function call(path: unknown): void {
  if (!String(path).startsWith(below)) return
  if (++calls === at) process.kill(process.pid, process.env.KILL_WITH as NodeJS.Signals)
}

type Calls = Record<string, (...args: unknown[]) => unknown>

const NAMES = [
  'rename',
  'rm',
  'rmdir',
  'mkdir',
  'writeFile',
  'appendFile',
  'copyFile',
  'cp',
  'utimes',
]
for (const [module, suffix] of [
  [fs.promises, ''],
  [fs, 'Sync'],
] as const) {
  const calls = module as unknown as Calls
  for (const name of NAMES.map((name) => name + suffix)) {
    const original = calls[name]!
    calls[name] = (...args) => {
      call(args[0])
      return original.apply(module, args)
    }
  }
}

/** Writes to a file go through its handle. */
const open = fs.promises.open
fs.promises.open = async (path, ...rest) => {
  const file = await open(path, ...rest)
  const handle = file as unknown as Calls
  for (const name of ['appendFile', 'writeFile', 'truncate', 'datasync']) {
    const original = handle[name]!
    handle[name] = (...args) => {
      call(path)
      return original.apply(file, args)
    }
  }
  call(path)
  return file
}
syncBuiltinESMExports()
