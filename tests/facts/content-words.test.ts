import { describe, expect, it } from 'vitest'
import { contentWords } from '../../src/facts/content-words'

describe('the words that tell a request', () => {
  it.each([
    ['MRIs of the knee', ['mri', 'knee']],
    ['magnetic resonance imaging', ['mri']],
    ['x-rays', ['xray']],
    ['X ray', ['xray']],
    ['xrays', ['xray']],
    ['CT scans', ['ct', 'scan']],
    ['computed tomography', ['ct']],
    ['PT visits', ['physical', 'session']],
    ['12 sessions or 1 visit', ['12', 'session']],
    ['Norco 2.5mg #60.', ['norco', '2.5mg', '#60']],
    ['an additional, further cane', ['cane']],
    ['more of the same', []],
    [' -- ', []],
  ])('%j → %j', (item, words) => {
    expect([...contentWords(item)]).toEqual(words)
  })
})
