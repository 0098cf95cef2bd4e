/** How a run over files begins: from nothing, from where it was killed, or with a finished output. */
import { existsSync, statSync } from 'node:fs'
import { appendFile, copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { version } from '../../../package.json'
import { SCHEMA_VERSION } from '../../schema/version'
import type { FileFormat } from '../formats'
import { WrongUsage } from '../wrong-usage'
import { type Commit, type JournalHead, readCommits, readHead, repairJournal } from './journal'
import { type Places, placesOf } from './places'
import type { RunState } from './state'

/** Leaves the folder aside ready to be added to, and the state as its journal tells. */
export async function openRun(
  out: string,
  format: FileFormat,
  state: RunState,
  resume: boolean,
): Promise<void> {
  const places = placesOf(out, format)
  const head: JournalHead = { imr: version, schemaVersion: SCHEMA_VERSION, format: format.name }
  if (existsSync(places.aside)) {
    if (!resume) {
      throw new WrongUsage(
        `${places.aside} holds an unfinished run: go on with --resume or remove it`,
      )
    }
    const found = await readHead(places.journal)
    if (found && !isSame(found, head)) {
      throw new WrongUsage(`${places.aside} is of another version or format: remove it`)
    }
    if (found) {
      await repairJournal(places.journal)
      for await (const commit of readCommits(places.journal)) state.commit(commit)
      return
    }
    await rm(places.aside, { recursive: true, force: true })
  }
  if (!existsSync(places.out)) return state.commit(await begin(places, format, head))
  const found = await readHead(places.keptJournal)
  if (!found)
    throw new WrongUsage(`${places.out} is there already, and not by imr batch: remove it`)
  if (!isSame(found, head)) return state.commit(await begin(places, format, head))
  for await (const commit of readCommits(places.keptJournal)) state.commit(commit)
  state.commit(await goOn(places, format))
}

const isSame = (one: JournalHead, other: JournalHead): boolean =>
  one.imr === other.imr && one.schemaVersion === other.schemaVersion && one.format === other.format

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

const isKept = (path: string): boolean => ['.journal', 'failed.ndjson'].includes(basename(path))

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
  const making = `${places.aside}.new`
  await rm(making, { recursive: true, force: true })
  const at = { ...places, parts: join(making, 'parts') }
  at.journal = join(making, basename(places.journal))
  at.failed = join(making, basename(places.failed))
  if (!existsSync(dirname(making))) await mkdir(dirname(making), { recursive: true })
  await mkdir(making)
  await mkdir(at.parts)
  await fill(at)
  await rename(making, places.aside)
}
