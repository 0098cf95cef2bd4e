/** Which letters give way to others, as the journal of a run tells. */
import { describe, expect, test } from 'vitest'
import { letterKey } from '../../../src/batch/hash'
import { Tally } from '../../../src/batch/tally'
import type { Commit } from '../../../src/output/files/journal'
import { RunState } from '../../../src/output/files/state'

const key = (name: string): string => letterKey(Buffer.from(name))

/** A commit of letters, each written `letter at path`, or `letter at path failed`. */
const commit = (letters: readonly string[], more: Partial<Commit> = {}): Commit => ({
  sizes: [],
  letters: letters.map((words) => {
    const [letter, , path, failed] = words.split(' ')
    return [key(letter!), path!, null, 0, failed ? 'no letter' : null, null]
  }),
  ...more,
})

/** A state after some runs, and what the present one met. */
function stateOf(commits: readonly Commit[], met: readonly string[]): [RunState, Tally] {
  const tally = new Tally()
  const state = new RunState(tally)
  for (const it of commits) state.commit(it)
  for (const words of met) {
    const [letter, , path] = words.split(' ')
    if (!state.knows(path!, key(letter!))) tally.add({ format: null, warnings: 0, problem: null })
  }
  return [state, tally]
}

const short = (names: readonly string[]): string[] =>
  names.map((name) => key(name).slice(0, 32)).sort()

const again: Commit = { sizes: [], letters: [], again: true }

describe('what gives way', () => {
  test.each<[string, readonly Commit[], readonly string[], readonly string[]]>([
    ['nothing, in a first run', [], ['A at p', 'B at p', 'C at p'], []],
    ['nothing that is met', [commit(['A at p', 'B at q']), again], ['A at p', 'B at q'], []],
    ['the letter that was there', [commit(['A at p', 'B at q']), again], ['C at p'], ['A']],
    ['nothing that moved', [commit(['A at p']), again], ['C at p', 'A at q'], []],
    ['nothing that moved before', [commit(['A at p']), again], ['A at a', 'C at p'], []],
    ['all that shared the path', [commit(['A at p', 'B at p']), again], ['C at p'], ['A', 'B']],
    ['only those not met', [commit(['A at p', 'B at p']), again], ['B at p', 'C at p'], ['A']],
    [
      'a letter that came back',
      [
        commit(['A at p']),
        again,
        commit(['B at p']),
        { ...commit([]), dropped: short(['A']) },
        again,
      ],
      ['A at p'],
      ['B'],
    ],
    [
      'a run that goes on: what it wrote stays',
      [commit(['A at p']), again, commit(['B at p'])],
      [],
      ['A'],
    ],
    ['a failure that was mended', [commit(['A at p failed']), again], ['B at p'], ['A']],
  ])('%s', (_, commits, met, gone) => {
    expect([...stateOf(commits, met)[0].dropped()].sort()).toEqual(short(gone))
  })
})

test('counts new, kept and replaced; doubled letters of the input; a mended failure', () => {
  const before = commit(['A at p', 'B at q', 'C at r failed'])
  const [state, tally] = stateOf([before, again], ['A at p', 'A at x', 'D at q', 'E at r'])
  state.commit(commit([], { dropped: [...state.dropped()] }))
  const { read, failed, added, kept, replaced, doubled } = tally
  expect({ read, failed, added, kept, replaced, doubled }).toEqual({
    read: 3,
    failed: 0,
    added: 2,
    kept: 1,
    replaced: 1,
    doubled: 1,
  })
})
