/** Builds the package for the tests that run the built command, unless what is built is newer than its sources. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'grammars', 'scripts', 'package.json', 'tsup.config.ts']
const BUILT = 'dist/cli/imr.js'

export const setup = () => {
  if (existsSync(BUILT) && newestOf(SOURCES) < statSync(BUILT).mtimeMs) return
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { stdio: 'inherit' })
}

const newestOf = (paths: readonly string[]): number =>
  paths
    .flatMap((path) => [path, ...within(path)])
    .reduce((newest, path) => Math.max(newest, statSync(path).mtimeMs), 0)

const within = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
    : []
