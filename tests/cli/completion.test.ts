/** `imr completion`: the scripts, run by the shells they are for. */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../support/archive'
import { imr } from '../support/command'

const folder = makeFolder()
writeFileSync(join(folder, 'letter.txt'), '')

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

async function scriptFor(shell: string): Promise<string> {
  const path = join(folder, `imr.${shell}`)
  writeFileSync(path, (await imr(['completion', shell])).stdout)
  return path
}

/** What bash offers for the last of the words; an `=` is a word of its own there. */
async function inBash(...words: string[]): Promise<string[]> {
  const commands = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _imr
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const args = ['--norc', '-c', commands, 'bash', await scriptFor('bash'), ...words]
  return execFileSync('bash', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
}

describe('bash', () => {
  test('completes the commands', async () => {
    expect(await inBash('imr', 'in')).toEqual(['inspect'])
    expect(await inBash('imr', '')).toEqual(expect.arrayContaining(['parse', 'report', '--help']))
  })

  test('completes the options of the command that was named', async () => {
    expect(await inBash('imr', 'parse', '--s')).toEqual(['--spans'])
    expect(await inBash('imr', 'check', '--s')).toEqual([])
    expect(await inBash('imr', 'report', 'a.ndjson', '-')).toEqual(['-o', '--out', '-h', '--help'])
  })

  test('completes what an option or an argument may be', async () => {
    expect(await inBash('imr', 'parse', '--as', 'p')).toEqual(['pdf'])
    expect(await inBash('imr', 'parse', '--as', '=')).toEqual(expect.arrayContaining(['text']))
    expect(await inBash('imr', 'parse', '--as', '=', 'p')).toEqual(['pdf'])
    expect(await inBash('imr', 'completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  test('leaves files to bash', async () => {
    expect(await inBash('imr', 'parse', 'lett')).toEqual([])
    expect(await inBash('imr', 'batch', 'a', '--out', '')).toEqual([])
    const script = await scriptFor('bash')
    const registered = execFileSync('bash', ['--norc', '-c', `source ${script}; complete -p imr`])
    expect(registered.toString()).toBe('complete -o bashdefault -o default -F _imr imr\n')
  })
})

describe.runIf(has('fish'))('fish', () => {
  const inFish = async (line: string): Promise<string[]> =>
    execFileSync('fish', ['-N', '-c', `source ${await scriptFor('fish')}; complete -C '${line}'`], {
      encoding: 'utf8',
      cwd: folder,
    })
      .split('\n')
      .filter(Boolean)
      .map((offer) => offer.split('\t')[0]!)

  test('completes commands, options, their values and files', async () => {
    expect(await inFish('imr insp')).toEqual(['inspect'])
    expect(await inFish('imr parse --sp')).toEqual(['--spans'])
    expect(await inFish('imr parse --as p')).toEqual(['pdf'])
    expect(await inFish('imr parse lett')).toEqual(['letter.txt'])
  })
})

describe.runIf(has('zsh'))('zsh', () => {
  /** What zsh's own completers are asked for behind these words. */
  const inZsh = async (...words: string[]): Promise<string[]> => {
    const commands = `compdef() { }
      _arguments() { print -rl -- "$@" }
      _describe() { print -rl -- \${(P)2} }
      source "$1"; shift; words=("$@"); CURRENT=$#; _imr`
    const args = ['-f', '-c', commands, 'zsh', await scriptFor('zsh'), ...words]
    return execFileSync('zsh', args, { encoding: 'utf8' }).split('\n').filter(Boolean)
  }

  test('completes commands, options, their values and files', async () => {
    expect(await inZsh('imr', 'insp')).toContain(
      'inspect:show a letter as a person wants to see it',
    )
    expect(await inZsh('imr', 'inspect', '-')).toEqual([
      expect.stringMatching(/^--as\[read letters as this\]:value:\(text .*pdf\)$/),
      '-h[display help for command]',
      '--help[display help for command]',
      '*:file:_files',
    ])
    expect(await inZsh('imr', 'completion', '')).toContain('*:word:(bash zsh fish)')
  })
})

test('a shell that is not known is refused, with those that are', async () => {
  const { status, stderr } = await imr(['completion', 'tcsh'])
  expect(status).toBe(2)
  expect(stderr).toContain('Allowed choices are bash, zsh, fish')
})
