/** What may happen to a text: each mutation takes a text and says what becomes of it. */
import fc from 'fast-check'
import { SCRAPS } from '../generators/scraps'

type Mutation = (text: string) => string
type Mutations = fc.Arbitrary<Mutation>

/** A place in a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const length = fc.oneof(fc.nat(12), fc.nat(200), fc.nat(2000))

const at = (text: string, place: number): number => Math.floor(place * text.length)
const lineAt = (text: string, place: number): number => text.lastIndexOf('\n', at(text, place)) + 1

const scrap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat(0xffff), { maxLength: 6 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...SCRAPS), fc.integer({ min: 2, max: 800 }))
      .map(([sign, times]) => sign.repeat(times)),
  },
)

const insertion: Mutations = fc.tuple(share, scrap).map(([place, words]) => (text) => {
  const start = at(text, place)
  return text.slice(0, start) + words + text.slice(start)
})

const deletion: Mutations = fc.tuple(share, length).map(([place, count]) => (text) => {
  const start = at(text, place)
  return text.slice(0, start) + text.slice(start + count)
})

const duplication: Mutations = fc.tuple(share, length, share).map(([from, count, to]) => (text) => {
  const start = lineAt(text, from)
  const end = lineAt(text, to)
  return text.slice(0, end) + text.slice(start, start + count) + text.slice(end)
})

/** Two stretches of lines, in each other's place. */
const swap: Mutations = fc.tuple(share, share, share).map((places) => (text) => {
  const [a, b, c] = places.map((place) => lineAt(text, place)).sort((x, y) => x - y)
  return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c)
})

const cut: Mutations = fc.tuple(share, share).map(([from, to]) => (text) => {
  const [start, end] = [at(text, from), at(text, to)].sort((a, b) => a - b)
  return text.slice(start, end)
})

/** Changes of the whole text, or of one sign wherever it stands. */
const WHOLE: readonly Mutation[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', ' \n\n'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll(/-\n/g, ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll('.', ''),
  (text) => text.replaceAll(':', ';'),
  (text) => text.replaceAll('I', 'l'),
  (text) => text.replaceAll('m', 'rn'),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => `\ufeff${text}`,
  (text) => text + text,
]

const whole: Mutations = fc.constantFrom(...WHOLE)

const mutation: Mutations = fc.oneof(
  { weight: 5, arbitrary: insertion },
  { weight: 3, arbitrary: deletion },
  { weight: 2, arbitrary: duplication },
  { weight: 3, arbitrary: swap },
  { weight: 1, arbitrary: cut },
  { weight: 2, arbitrary: whole },
)

/** None, a few, or many of them. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 5, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 4 }) },
  { weight: 2, arbitrary: fc.array(mutation, { minLength: 5, maxLength: 20 }) },
)
