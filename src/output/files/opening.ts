/** How a run over files begins: from nothing, from where it was killed, or with a finished output. */
import { existsSync, statSync } from 'node:fs'
import { appendFile, copyFile, cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { version } from '../../../package.json'
import { WrongUsage } from '../../batch/wrong-usage'
import { SCHEMA_VERSION } from '../../schema/version'
import type { FileFormat } from '../formats'
import { type Commit, type JournalHead, readCommits, readHead, repairJournal } from './journal'
import { isFailures, isJournal, markOwn, removeOwn, requireOwn, requireOwnLines } from './own'
import type { Places } from './places'
import type { RunState } from './state'

/** What is to be done with an output, or the beginnings of one, that is there. */
export interface Wish {
  /** Go on with a run that was cut off, or with an output that is whole. */
  resume: boolean
  /** Add to an output that is whole. */
  append: boolean
}

/** How far an output is: nothing is there, an unfinished run aside, or a finished output. */
export type Standing = 'nothing' | 'unfinished' | 'finished'

/** Leaves the folder aside ready to be added to, and the state as its journal tells. */
export async function openRun(
  places: Places,
  format: FileFormat,
  state: RunState,
  wish: Wish,
): Promise<void> {
  await removeOwn(places.making)
  await requireOwn(places.aside)
  if (existsSync(places.journal)) await repairJournal(places.journal)
  const standing = await standingOf(places, format, state, wish)
  if (standing === 'unfinished') return
  // A run that was killed within its last steps leaves the folder without its journal.
  await removeOwn(places.aside)
  const isNew = standing === 'nothing'
  state.commit(isNew ? await begin(places, format, headOf(format)) : await goOn(places, format))
}

/**
 * Reads how far an output is, and writes nothing.
 *
 * @param state takes what the journal tells
 * @throws WrongUsage where the wish is not what the output allows
 */
export async function standingOf(
  places: Places,
  format: FileFormat,
  state: RunState,
  { resume, append }: Wish,
): Promise<Standing> {
  const head = headOf(format)
  await requireOwnLines(places.keptJournal, isJournal)
  await requireOwnLines(places.keptFailed, isFailures)
  if ((await requireOwn(places.aside)).length > 0) {
    if (!resume) {
      throw new WrongUsage(
        `${places.aside} holds an unfinished run: go on with --resume or remove it`,
      )
    }
    const found = await readHead(places.journal)
    if (found) {
      requireSame(found, head, places.aside)
      for await (const commit of readCommits(places.journal)) state.commit(commit)
      return 'unfinished'
    }
  }
  if (!existsSync(places.out)) return 'nothing'
  const found = await readHead(places.keptJournal)
  if (!found)
    throw new WrongUsage(`${places.out} is there already, and not by imr batch: remove it`)
  if (!resume && !append) {
    throw new WrongUsage(
      `${places.out} is finished: add to it with --append, or name another output`,
    )
  }
  requireSame(found, head, places.out)
  for await (const commit of readCommits(places.keptJournal)) state.commit(commit)
  return 'finished'
}

const headOf = ({ name, rendering: { spans, fields } }: FileFormat): JournalHead => ({
  imr: version,
  schemaVersion: SCHEMA_VERSION,
  format: name,
  ...(spans ? { spans: true } : {}),
  ...(fields ? { fields } : {}),
})

/** What of a head comes from a flag of its name. */
const FLAGS = ['spans', 'fields'] as const

function requireSame(found: JournalHead, wanted: JournalHead, place: string): void {
  const isOther = (name: keyof JournalHead) =>
    JSON.stringify(found[name]) !== JSON.stringify(wanted[name])
  for (const flag of FLAGS) {
    if (!isOther(flag)) continue
    const how = found[flag] === undefined ? 'without' : wanted[flag] ? 'with other' : 'with'
    throw new WrongUsage(
      `${place} was written ${how} --${flag}: do the same, or name another output`,
    )
  }
  const words = (['imr', 'schemaVersion', 'format'] as const)
    .filter(isOther)
    .map((name) => `${name} ${found[name]} instead of ${wanted[name]}`)
  if (words.length === 0) return
  throw new WrongUsage(
    `${place} cannot be added to: it has ${words.join(', ')}. Name another output`,
  )
}

async function begin(places: Places, format: FileFormat, head: JournalHead): Promise<Commit> {
  const first: Commit = { sizes: [], letters: [] }
  await prepare(places, async (at) => {
    for (const part of format.parts) await writeFile(join(at.parts, part.name), part.head)
    await writeFile(at.failed, '')
    first.sizes = sizesOf(at, format)
    await writeFile(at.journal, `${JSON.stringify(head)}\n${JSON.stringify(first)}\n`)
  })
  return first
}

/** Text is copied and added to; what DuckDB makes is made of the finished output and new parts. */
async function goOn(places: Places, format: FileFormat): Promise<Commit> {
  const commit: Commit = { sizes: [], letters: [], again: true }
  await prepare(places, async (at) => {
    if (format.result === 'folder') {
      await cp(places.out, at.parts, { recursive: true, filter: (path) => !isKept(path) })
    } else if (format.result === 'file') {
      await copyFile(places.out, join(at.parts, format.parts[0]!.name))
    } else {
      for (const part of format.parts) await writeFile(join(at.parts, part.name), part.head)
    }
    await writeFile(at.failed, await lastingFailures(places.keptFailed))
    commit.sizes = sizesOf(at, format)
    await copyFile(places.keptJournal, at.journal)
    await appendFile(at.journal, `${JSON.stringify(commit)}\n`)
  })
  return commit
}

const sizesOf = ({ parts, failed }: Places, format: FileFormat): number[] =>
  [...format.parts.map(({ name }) => join(parts, name)), failed].map((path) => statSync(path).size)

const isKept = (path: string): boolean => basename(path) === '.journal'

/** Letters whose bytes could not be had are tried again. */
async function lastingFailures(path: string): Promise<string> {
  const lines = existsSync(path) ? (await readFile(path, 'utf8')).split('\n') : []
  return lines
    .filter((line) => line !== '' && JSON.parse(line).letter !== null)
    .map((line) => `${line}\n`)
    .join('')
}

/** The folder aside appears with all its first files or not at all. */
async function prepare(places: Places, fill: (at: Places) => Promise<void>): Promise<void> {
  const { making } = places
  const at = { ...places, parts: join(making, 'parts') }
  at.journal = join(making, basename(places.journal))
  at.failed = join(making, basename(places.failed))
  await mkdir(making)
  await markOwn(making, version)
  await mkdir(at.parts)
  await fill(at)
  await rename(making, places.aside)
}
