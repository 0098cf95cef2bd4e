/** How far a batch is, on a terminal and elsewhere. */
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { duration } from '../../../src/cli/batch/progress'
import { makeArchive, makeFolder } from '../../support/archive'
import { COMMAND, imr } from '../../support/command'

const hasScript = spawnSync('script', ['--version']).status === 0

describe('imr batch', () => {
  test.runIf(hasScript)('draws a bar on a terminal, and ends with the summary', () => {
    const out = join(makeFolder(), 'out.ndjson')
    const command = `stty cols 100; ${process.execPath} ${COMMAND.join(' ')} batch ${makeArchive(150)} --jobs 1 --out ${out}`
    const shown = execFileSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' })
    const shares = [...shown.matchAll(/(\d+)% \| (\d+) letters, 0 failed \| \d+\/s \| .*? left/g)]
    expect(shares[0]!.slice(1)).toEqual(['0', '0'])
    expect(shares.length).toBeGreaterThan(1)
    const letters = shares.map(([, , count]) => Number(count))
    expect(letters).toEqual([...letters].sort((one, other) => one - other))
    expect(shown).toContain('Done: 150 read')
    // the cursor that the bar hid is shown again
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'))
  })

  test('draws none in a pipe', async () => {
    const out = join(makeFolder(), 'out.ndjson')
    const { stderr } = await imr(['batch', makeArchive(20), '--out', out])
    expect(stderr).toMatch(/^Done: 20 read/)
    expect(stderr).not.toContain('\u001b')
  })
})

test.each([
  [8.4, '8 s'],
  [59.6, '1 min 00 s'],
  [200, '3 min 20 s'],
  [7500, '2 h 05 min'],
])('%f seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})
