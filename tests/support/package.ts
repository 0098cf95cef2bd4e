/** A project of its own, in a folder of its own, that uses the package as it is published. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'))

/** What is imported: `imr-determination`, `imr-determination/pdf` and so on. */
export const ENTRIES: readonly string[] = Object.keys(MANIFEST.exports)
  .filter((entry) => entry !== './package.json')
  .map((entry) => entry.replace('.', 'imr-determination'))

export const LETTER = resolve(
  'fixtures/final-determination/layout-header-table-and-split-request/letter.txt',
)

export interface Project {
  folder: string
  /** The packed package. */
  tarball: string
  /** Runs a command in the folder and returns what it prints. */
  run: (command: string, args: readonly string[]) => string
  /** Puts a package of this project's into the other. */
  link: (name: string) => void
}

/** An empty project with the packed package beside it. */
export function emptyProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'imr-package-'))
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return {
    folder,
    tarball: join(folder, filename),
    run: (command, args) =>
      execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    link: (name) => {
      const place = join(folder, 'node_modules', name)
      mkdirSync(dirname(place), { recursive: true })
      symlinkSync(resolve('node_modules', name), place)
    },
  }
}

/** A project with the package in it, its dependencies, and none of its optional peers. */
export function packedProject(): Project {
  const project = emptyProject()
  project.run('tar', ['-xzf', project.tarball])
  for (const name of Object.keys(MANIFEST.dependencies)) project.link(name)
  project.run('mv', ['package', 'node_modules/imr-determination'])
  return project
}
