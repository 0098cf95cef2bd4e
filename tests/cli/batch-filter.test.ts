/** `imr parse --ndjson`, alone and under GNU parallel. */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { letterNumber, makeFolder } from '../support/archive'
import { imr } from '../support/command'

const lineOf = (number: number) => JSON.stringify({ id: `n${number}`, text: letterNumber(number) })
const INPUT = `${[1, 2, 3, 4, 5, 6].map(lineOf).join('\n')}\n`
const idsIn = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).path)

test('gives a line for every line, in order; one that is no letter has its problem', async () => {
  const { status, stdout } = await imr(
    ['parse', '--ndjson'],
    `${lineOf(1)}\nno json\n${lineOf(2)}\n`,
  )
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(1)
  expect(lines.map(({ path, problem }) => [path, problem])).toEqual([
    ['n1', null],
    ['2', 'This line is no {"id": …, "text": …}'],
    ['n2', null],
  ])
  expect(lines[0].determination.header.caseNumber).toBe('CM17-0000001')
})

test('without it, a file must be named', async () => {
  expect(await imr(['parse'])).toMatchObject({ status: 2, stderr: expect.stringContaining('file') })
})

const hasParallel = spawnSync('parallel', ['--version']).status === 0

test.skipIf(!hasParallel)('GNU parallel runs it on parts of a file', () => {
  const path = join(makeFolder(), 'letters.ndjson')
  writeFileSync(path, INPUT)
  const command = `${process.execPath} ${resolve('dist/cli/imr.js')} parse --ndjson`
  const args = ['--will-cite', '--pipepart', '-a', path, '--block', '10k', '--keep-order', command]
  expect(idsIn(execFileSync('parallel', args, { encoding: 'utf8' }))).toEqual(
    idsIn(INPUT.replaceAll('"id":', '"path":')),
  )
})
