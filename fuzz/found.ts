/** Texts that showed a fault. Each is kept, and read again by the tests ever after. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** As JSON, in which any string can be kept: lone surrogates are no UTF-8. */
export interface Found {
  check: string
  fault: string
  text: string
}

const FOLDER = 'tests/found'

/** @param root the folder of the project; gives the path of the file */
export function keep(root: string, found: Found): string {
  const hash = createHash('sha256').update(`${found.check}\n${found.text}`).digest('hex')
  const path = join(root, FOLDER, `${hash.slice(0, 12)}.json`)
  mkdirSync(join(root, FOLDER), { recursive: true })
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`)
  return path
}

/** What has been found so far. */
export function foundIn(root: string): (Found & { name: string })[] {
  const folder = join(root, FOLDER)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
}
