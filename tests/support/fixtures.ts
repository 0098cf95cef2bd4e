import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../fixtures')

/** Every letter of the fixtures that is text, by name. */
export const FIXTURES: readonly { name: string; source: string }[] = readdirSync(ROOT, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('letter.txt'))
  .sort()
  .map((path) => ({ name: path, source: readFileSync(join(ROOT, path), 'utf8') }))
