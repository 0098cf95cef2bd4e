/** The letters that are measured: the real ones of ../shared where present, else the fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Letters {
  from: string
  texts: string[]
}

/** @param root the folder of the project */
export function readLetters(root: string): Letters {
  const real = resolve(root, '../shared/letters/text')
  const folder = existsSync(real) ? real : join(root, 'fixtures')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.txt') && !file.endsWith('messages.txt'),
  )
  return {
    from: folder === real ? 'real letters of ../shared' : 'fixtures',
    texts: files.sort().map((file) => readFileSync(join(folder, file), 'utf8')),
  }
}
