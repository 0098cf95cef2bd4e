/** Files that hold many letters, told by their names. */
import { statSync } from 'node:fs'
import { type Context, type Input, NO_FILE, one, reasonOf } from './input'
import { ndjsonFile } from './ndjson'
import { tar } from './tar'
import { zip } from './zip'

const CONTAINERS: readonly (readonly [
  name: RegExp,
  read: (path: string, context: Context) => Input,
])[] = [
  [/\.zip$/i, zip],
  [/\.(?:tar|tar\.gz|tgz)$/i, tar],
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, ndjsonFile],
]

export const isArchive = (path: string): boolean => CONTAINERS.some(([ending]) => ending.test(path))

export function archiveAt(path: string, context: Context): Input {
  try {
    if (!statSync(path).isFile()) return one({ path, problem: NO_FILE })
    return CONTAINERS.find(([ending]) => ending.test(path))![1](path, context)
  } catch (error) {
    return one({ path, problem: reasonOf(error) })
  }
}
