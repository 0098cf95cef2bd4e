/** Whatever a command line names as its input: files, folders, globs, lists, archives, NDJSON. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { LetterSource } from '../letter'
import { LETTER_TIMEOUT_MS } from '../watch'
import { archiveAt, isArchive } from './archive'
import { readLetterFile } from './file'
import { folder } from './folder'
import {
  type Context,
  type Input,
  isPipeOrDevice,
  LIMITS,
  type Limits,
  NO_FILE,
  one,
  reasonOf,
  STANDARD_INPUT,
} from './input'
import { ndjson } from './ndjson'
import { eachLetter } from './split'

/** The letters of all inputs, one after another, texts of several taken apart, and the share of them that has been taken. */
export interface AllInput extends Input {
  /** How many files inside folders and archives are no letters, by the ending of their names. */
  leftOut: ReadonlyMap<string, number>
  /** How many files were opened so far; an archive is one. */
  files: () => number
}

export function lettersOf(
  names: readonly string[],
  limits: Limits = LIMITS,
  letterTimeout = LETTER_TIMEOUT_MS,
): AllInput {
  const context: Context = { limits, leftOut: new Map(), files: 0 }
  let before = 0
  let now: Input | null = null
  async function* letters(): AsyncGenerator<LetterSource> {
    for (const name of names) {
      for await (const input of inputsOf(name, context)) {
        now = input
        yield* eachLetter(input.letters, letterTimeout)
      }
      before++
      now = null
    }
  }
  return {
    letters: letters(),
    leftOut: context.leftOut,
    files: () => context.files,
    share: () => {
      const within = now ? now.share() : 0
      return within === null ? null : (before + within) / names.length
    },
  }
}

async function* inputsOf(
  name: string,
  context: Context,
  lists: readonly string[] = [],
): AsyncGenerator<Input> {
  if (name === STANDARD_INPUT)
    yield { letters: ndjson(process.stdin, null, context.limits), share: () => null }
  else if (name.startsWith('@')) yield* listed(resolve(name.slice(1)), context, lists)
  else if (!existsSync(name) && isDynamicPattern(name)) yield* matching(name, context)
  else yield inputAt(resolve(name), context)
}

function inputAt(path: string, context: Context): Input {
  try {
    if (statSync(path).isDirectory()) return folder(path, context)
    context.files++
    if (isArchive(path)) return archiveAt(path, context)
    return one(readLetterFile(path, context.limits))
  } catch (error) {
    return one({ path, problem: reasonOf(error) })
  }
}

async function* matching(pattern: string, context: Context): AsyncGenerator<Input> {
  const paths = await glob(pattern, { absolute: true, dot: false, expandDirectories: false })
  if (paths.length === 0) yield one({ path: pattern, problem: 'No file matches this pattern' })
  for (const path of paths.sort()) yield inputAt(path, context)
}

/** A list names one input a line, relative to the list's own folder. */
async function* listed(
  path: string,
  context: Context,
  lists: readonly string[],
): AsyncGenerator<Input> {
  if (lists.includes(path)) {
    yield one({ path, problem: 'The list names itself' })
    return
  }
  try {
    if (isPipeOrDevice(path, statSync(path))) throw new Error(NO_FILE)
    for await (const line of createInterface({
      input: createReadStream(path),
      crlfDelay: Infinity,
    })) {
      const name = line.trim()
      if (name === '' || name.startsWith('#')) continue
      const inner = name.startsWith('@') ? `@${from(path, name.slice(1))}` : from(path, name)
      yield* inputsOf(inner, context, [...lists, path])
    }
  } catch (error) {
    yield one({ path, problem: reasonOf(error) })
  }
}

const from = (list: string, name: string): string =>
  isAbsolute(name) ? name : join(dirname(list), name)
