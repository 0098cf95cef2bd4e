/** A folder and all below it, in an order that is the same on every machine. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LetterSource } from '../letter'
import { readLetterFile } from './file'
import { type Input, isLetterName, type Limits, reasonOf } from './input'

export function folder(path: string, limits: Limits): Input {
  let taken = 0
  let total: number | null = null
  const counting = count(path).then(
    (number) => (total = number),
    () => {},
  )
  async function* letters(): AsyncGenerator<LetterSource> {
    for await (const file of walk(path)) {
      taken++
      yield typeof file === 'string' ? readLetterFile(file, limits) : file
    }
    await counting
  }
  return { letters: letters(), share: () => (total === null ? null : Math.min(1, taken / total)) }
}

async function count(path: string): Promise<number> {
  let number = 0
  for await (const _ of walk(path)) number++
  return number
}

/**
 * Walks a folder depth first; what cannot be entered is a problem among the files. A folder that several
 * links lead to is walked once: links upon links could make of few folders more than anyone can walk.
 */
async function* walk(
  path: string,
  walked = new Set<string>(),
): AsyncGenerator<string | LetterSource> {
  let entries: Awaited<ReturnType<typeof entriesOf>>
  let real: string
  try {
    real = await realpath(path)
    if (walked.has(real)) return
    walked.add(real)
    entries = await entriesOf(path)
  } catch (error) {
    yield { path, problem: reasonOf(error) }
    return
  }
  for (const { name, isFolder } of entries) {
    const below = join(path, name)
    if (isFolder ?? (await leadsToFolder(below))) yield* walk(below, walked)
    else if (isLetterName(name)) yield below
  }
}

async function entriesOf(path: string) {
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isSymbolicLink() ? null : entry.isDirectory(),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

const leadsToFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  )
