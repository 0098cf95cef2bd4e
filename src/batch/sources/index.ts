/** Whatever a command line names as its input: files, folders, globs, lists, archives, NDJSON. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { LetterSource } from '../letter'
import { readLetterFile } from './file'
import { folder } from './folder'
import { type Input, LIMITS, type Limits, reasonOf, STANDARD_INPUT } from './input'
import { ndjson, ndjsonFile } from './ndjson'
import { eachLetter } from './split'
import { tar } from './tar'
import { zip } from './zip'

/** Files that hold many letters, told by their names. */
const CONTAINERS: readonly (readonly [
  name: RegExp,
  read: (path: string, limits: Limits) => Input,
])[] = [
  [/\.zip$/i, zip],
  [/\.(?:tar|tar\.gz|tgz)$/i, tar],
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, ndjsonFile],
]

/** The letters of all inputs, one after another, texts of several taken apart, and the share of them that has been taken. */
export function lettersOf(names: readonly string[], limits: Limits = LIMITS): Input {
  let before = 0
  let now: Input | null = null
  async function* letters(): AsyncGenerator<LetterSource> {
    for (const name of names) {
      for await (const input of inputsOf(name, limits)) {
        now = input
        yield* eachLetter(input.letters)
      }
      before++
      now = null
    }
  }
  return {
    letters: letters(),
    share: () => {
      const within = now ? now.share() : 0
      return within === null ? null : (before + within) / names.length
    },
  }
}

async function* inputsOf(
  name: string,
  limits: Limits,
  lists: readonly string[] = [],
): AsyncGenerator<Input> {
  if (name === STANDARD_INPUT)
    yield { letters: ndjson(process.stdin, null, limits), share: () => null }
  else if (name.startsWith('@')) yield* listed(resolve(name.slice(1)), limits, lists)
  else if (!existsSync(name) && isDynamicPattern(name)) yield* matching(name, limits)
  else yield inputAt(resolve(name), limits)
}

function inputAt(path: string, limits: Limits): Input {
  try {
    if (statSync(path).isDirectory()) return folder(path, limits)
    const container = CONTAINERS.find(([ending]) => ending.test(path))
    if (container) return container[1](path, limits)
    return one(readLetterFile(path, limits))
  } catch (error) {
    return one({ path, problem: reasonOf(error) })
  }
}

async function* matching(pattern: string, limits: Limits): AsyncGenerator<Input> {
  const paths = await glob(pattern, { absolute: true, dot: false, expandDirectories: false })
  if (paths.length === 0) yield one({ path: pattern, problem: 'No file matches this pattern' })
  for (const path of paths.sort()) yield inputAt(path, limits)
}

/** A list names one input a line, relative to the list's own folder. */
async function* listed(
  path: string,
  limits: Limits,
  lists: readonly string[],
): AsyncGenerator<Input> {
  if (lists.includes(path)) {
    yield one({ path, problem: 'The list names itself' })
    return
  }
  try {
    for await (const line of createInterface({
      input: createReadStream(path),
      crlfDelay: Infinity,
    })) {
      const name = line.trim()
      if (name === '' || name.startsWith('#')) continue
      const inner = name.startsWith('@') ? `@${from(path, name.slice(1))}` : from(path, name)
      yield* inputsOf(inner, limits, [...lists, path])
    }
  } catch (error) {
    yield one({ path, problem: reasonOf(error) })
  }
}

const from = (list: string, name: string): string =>
  isAbsolute(name) ? name : join(dirname(list), name)

function one(source: LetterSource): Input {
  let share = 0
  async function* letters(): AsyncGenerator<LetterSource> {
    share = 1
    yield source
  }
  return { letters: letters(), share: () => share }
}
