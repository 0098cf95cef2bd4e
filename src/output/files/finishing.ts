/** How a run over files ends: its parts become the output, and the output moves into place. */
import { existsSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shortKey } from '../../batch/key-table'
import { WrongUsage } from '../../batch/wrong-usage'
import type { FileFormat } from '../formats'
import { dropLetters } from './drop'
import { makeWithDuckDB } from './duckdb'
import { removeOwn } from './own'
import { placesOf } from './places'
import type { RunState } from './state'

/** Where nothing has to be changed, text output is whole as its parts stand. */
export async function makeWhole(
  out: string,
  format: FileFormat,
  state: RunState,
  dropped: ReadonlySet<string>,
): Promise<void> {
  const { parts, whole, failed, mended, out: finished } = placesOf(out, format)
  if (dropped.size > 0) await writeFile(mended, await failuresBut(failed, dropped))
  const { result, name, rendering } = format
  if (result === 'parquet' || result === 'duckdb') {
    await rm(whole, { recursive: true, force: true })
    const before = state.again ? finished : null
    await makeWithDuckDB({ parts, whole, before, dropped, result, spans: rendering.spans })
    return
  }
  if (dropped.size > 0 && name.endsWith('.zst')) {
    throw new WrongUsage(
      'Letters have changed, which .zst output cannot take in: remove it first, or write .gz',
    )
  }
  await rm(whole, { recursive: true, force: true })
  if (dropped.size === 0) return
  if (result === 'folder') await mkdir(whole)
  for (const part of format.parts) {
    const target = result === 'folder' ? join(whole, part.name) : whole
    await dropLetters(join(parts, part.name), target, format, dropped)
  }
}

/** The failures of letters that have not changed since. */
async function failuresBut(path: string, dropped: ReadonlySet<string>): Promise<string> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  const stays = (line: string) => {
    const { letter } = line === '' ? {} : JSON.parse(line)
    return line !== '' && !(letter && dropped.has(shortKey(letter)))
  }
  return lines
    .filter(stays)
    .map((line) => `${line}\n`)
    .join('')
}

/** Every step may be done again after a kill. */
export async function moveIntoPlace(name: string, format: FileFormat): Promise<void> {
  const places = placesOf(name, format)
  const { out, aside, parts, whole, journal, failed } = places
  // Parts of which something else was made must not be taken for the output after a kill.
  if (existsSync(whole)) await rm(parts, { recursive: true, force: true })
  const asTheyStand: Record<FileFormat['result'], string[]> = {
    file: [join(parts, format.parts[0]!.name)],
    folder: [parts],
    parquet: [],
    duckdb: [],
  }
  const made = [whole, ...asTheyStand[format.result]]
  const ready = made.find((path) => existsSync(path))
  if (ready) {
    // A file takes the place of another in one step; a folder only that of nothing.
    if (existsSync(out) && statSync(out).isDirectory()) await rename(out, places.old)
    await rename(ready, out)
  }
  if (existsSync(places.mended)) await rename(places.mended, failed)
  if (existsSync(failed)) {
    if (statSync(failed).size > 0) await rename(failed, places.keptFailed)
    else await rm(places.keptFailed, { force: true })
  }
  if (existsSync(journal)) await rename(journal, places.keptJournal)
  await removeOwn(aside)
}
