/** A folder and all below it, in an order that is the same on every machine. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LetterSource } from '../letter'
import { archiveAt } from './archive'
import { readLetterFile } from './file'
import { type Context, type Input, leaveOut, promisedBy, reasonOf } from './input'

/** A name as it is shown, and the bytes that lead there. */
interface Place {
  shown: string
  at: Buffer
}

export function folder(path: string, context: Context): Input {
  let taken = 0
  let total: number | null = null
  const counting = count(path).then(
    (number) => (total = number),
    () => {},
  )
  async function* letters(): AsyncGenerator<LetterSource> {
    for await (const found of walk(path)) {
      taken++
      if ('problem' in found) yield found
      else yield* lettersAt(found, context)
    }
    await counting
  }
  return { letters: letters(), share: () => (total === null ? null : Math.min(1, taken / total)) }
}

async function* lettersAt({ shown, at }: Place, context: Context): AsyncGenerator<LetterSource> {
  const promised = promisedBy(basename(shown))
  if (promised === 'letter' || promised === 'archive') context.files++
  if (promised === 'letter') yield readLetterFile(shown, context.limits, at)
  else if (promised === 'archive') yield* archiveAt(shown, context).letters
  else leaveOut(context, shown)
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
  at = Buffer.from(path),
  walked = new Set<string>(),
): AsyncGenerator<Place | { path: string; problem: string }> {
  let entries: Awaited<ReturnType<typeof entriesOf>>
  try {
    const real = (await realpath(at, 'buffer')).toString('latin1')
    if (walked.has(real)) return
    walked.add(real)
    entries = await entriesOf(at)
  } catch (error) {
    yield { path, problem: reasonOf(error) }
    return
  }
  for (const { name, bytes, isFolder } of entries) {
    const shown = path.endsWith('/') ? `${path}${name}` : `${path}/${name}`
    const below = Buffer.concat([at, SLASH, bytes])
    if (isFolder ?? (await leadsToFolder(below))) yield* walk(shown, below, walked)
    else yield { shown, at: below }
  }
}

const SLASH = Buffer.from('/')

async function entriesOf(path: Buffer) {
  const entries = await readdir(path, { withFileTypes: true, encoding: 'buffer' })
  return entries
    .map((entry) => ({
      name: shownName(entry.name as unknown as Buffer),
      bytes: entry.name as unknown as Buffer,
      isFolder: entry.isSymbolicLink() ? null : entry.isDirectory(),
    }))
    .filter(({ name }) => promisedBy(name) !== 'hidden')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Names are bytes: one that is no UTF-8 is shown in Latin-1, which tells any two apart. */
function shownName(bytes: Buffer): string {
  const name = bytes.toString('utf8')
  return Buffer.from(name).equals(bytes) ? name : bytes.toString('latin1')
}

const leadsToFolder = (path: Buffer): Promise<boolean> =>
  stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  )
