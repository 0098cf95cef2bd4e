/** The manual page, as the build writes it. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { imr } from '../support/command'

const page = readFileSync('dist/imr.1', 'utf8')
/** What a reader sees of it, as plain text, in one long line. */
const shown = page
  .replace(/\\f[BIR]|\\&/g, '')
  .replaceAll('\\-', '-')
  .replaceAll('\\e', '\\')
  .replaceAll('\\[u2026]', '…')

/** The commands and flags that a help tells, without what only it has. */
const flagsIn = (help: string): string[] =>
  [...help.matchAll(/^ {2}(-\S.*?) {2,}/gm)]
    .map(([, flags]) => flags!)
    .filter((flags) => !/-h,/.test(flags))

describe('the manual page', () => {
  test('is what imr man prints, and what package.json names', async () => {
    expect((await imr(['man'])).stdout).toBe(page)
    expect(JSON.parse(readFileSync('package.json', 'utf8')).man).toBe('./dist/imr.1')
  })

  test('has every command with its flags, and the exit status', async () => {
    const help = (await imr(['--help'])).stdout
    const commands = [...help.matchAll(/^ {2}([a-z]+) .* {2}/gm)].map(([, name]) => name!)
    expect(commands.length).toBeGreaterThan(11)
    for (const name of commands.filter((command) => command !== 'help')) {
      expect(shown).toContain(`.SS imr ${name}`)
      const section = shown.split(`.SS imr ${name} `)[1]!.split('.SS')[0]!
      const flags = flagsIn((await imr([name, '--help'])).stdout)
      for (const flag of flags) expect(section, name).toContain(`\n${flag}\n`)
      expect(section).toContain('Example:')
    }
    for (const status of [0, 1, 2, 130]) expect(page).toContain(`.B ${status}\n`)
  })

  test.runIf(spawnSync('groff', ['--version']).status === 0)(
    'is set by groff without a warning',
    () => {
      const { stdout, stderr } = spawnSync(
        'groff',
        ['-man', '-Tutf8', '-ww', '-P-cbou', 'dist/imr.1'],
        {
          encoding: 'utf8',
        },
      )
      expect(stderr).toBe('')
      expect(stdout).toContain('EXIT STATUS')
      expect(stdout).toContain('$ imr batch archive/ more.zip --out archive.duckdb')
    },
  )
})
