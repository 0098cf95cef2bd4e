/** What stands beside an output: a run touches only what it knows for its own, and refuses else. */
import { existsSync } from 'node:fs'
import { lstat, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WrongUsage } from '../../batch/wrong-usage'
import { firstLine } from './journal'

/** In every folder that a run makes for itself: it is written first and removed last. */
const MARK = 'imr-run.json'

export const markOwn = (folder: string, version: string): Promise<void> =>
  writeFile(join(folder, MARK), `${JSON.stringify({ imr: version })}\n`)

/** @throws WrongUsage where something stands at the path that no run has made */
export async function removeOwn(folder: string): Promise<void> {
  const names = await requireOwn(folder)
  for (const name of names) {
    if (name !== MARK) await rm(join(folder, name), { recursive: true, force: true })
  }
  await rm(join(folder, MARK), { force: true })
  if (existsSync(folder)) await rmdir(folder)
}

/** @returns what is in the folder, which may be missing */
export async function requireOwn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const isFolder = (await lstat(folder)).isDirectory()
  const names = isFolder ? await readdir(folder) : []
  if (!isFolder || (names.length > 0 && !names.includes(MARK))) throw notOwn(folder)
  return names
}

/** @throws WrongUsage where a file stands there that no run has written; an empty one is nobody's loss */
export async function requireOwnLines(
  path: string,
  isOwn: (first: Record<string, unknown>) => boolean,
): Promise<void> {
  if (!existsSync(path)) return
  if (!(await lstat(path)).isFile()) throw notOwn(path)
  const line = await firstLine(path)
  if (line === null) return
  if (!isOwn(recordIn(line))) throw notOwn(path)
}

export const isJournal = ({ imr, format }: Record<string, unknown>): boolean =>
  typeof imr === 'string' && typeof format === 'string'

export const isFailures = (line: Record<string, unknown>): boolean =>
  typeof line.path === 'string' && typeof line.problem === 'string' && 'letter' in line

function recordIn(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line))
  } catch {
    return {}
  }
}

const notOwn = (path: string): WrongUsage =>
  new WrongUsage(
    `${path} was not made by imr batch, which would have to overwrite it: move it away`,
  )
