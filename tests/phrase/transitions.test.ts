import { expect, test } from 'vitest'
import { language } from '../../src/phrase/language'
import { Scanner } from '../../src/phrase/scanner'
import { Transitions, UNKNOWN_STATE } from '../../src/phrase/transitions'
import { Words } from '../../src/text/words'

test('what follows a state on a word is kept, however many there are', () => {
  const transitions = new Transitions()
  for (let state = 1; state <= 300; state++) {
    for (let id = 0; id < 100; id++) transitions.set(state, id, (state * id) % 32_767)
  }
  expect(transitions.count).toBe(30_000)
  expect(transitions.get(1, 0)).toBe(0)
  expect(transitions.get(300, 99)).toBe((300 * 99) % 32_767)
  expect(transitions.get(17, 42)).toBe(17 * 42)
  expect(transitions.get(301, 1)).toBe(UNKNOWN_STATE)
  expect(transitions.get(1, 100)).toBe(UNKNOWN_STATE)
})

test('a text of more states than are kept reads like any other', () => {
  const letters = [...'abcdefghij'].map((letter) => `q${letter}`)
  const { cue, kinds } = language({
    cues: { cue: letters.map((letter) => `go *9 ${letter} *9 end${letter}`) },
  })
  const scanner = new Scanner(kinds, 100)
  let seed = 7
  const next = () => letters[(seed = (seed * 48_271) % 2_147_483_647) % letters.length]
  const noise = Array.from({ length: 2000 }, (_, i) => (i % 8 === 0 ? 'go' : next())).join(' ')
  const words = new Words(`${noise}. go qa x endqa`)
  const hits = scanner.scan(words).get(cue)!
  expect(words.slice(hits.at(-1)!.from, hits.at(-1)!.to)).toBe('go qa x endqa')
})
