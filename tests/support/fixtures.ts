import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../fixtures')

const lettersNamed = (name: string): { name: string; source: string }[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(name))
    .sort()
    .map((path) => ({ name: path, source: readFileSync(join(ROOT, path), 'utf8') }))

/** Every letter of the fixtures that is text, by name. */
export const FIXTURES: readonly { name: string; source: string }[] = lettersNamed('letter.txt')

/** Every letter of the fixtures that is Markdown. */
export const MARKDOWN_FIXTURES: readonly { name: string; source: string }[] =
  lettersNamed('letter.md')

/** The expected object of every fixture. */
export const expectedDeterminations = (): { name: string; determination: unknown }[] =>
  lettersNamed('determination.json').map(({ name, source }) => ({
    name,
    determination: JSON.parse(source),
  }))
