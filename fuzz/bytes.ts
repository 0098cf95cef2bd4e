/** The files that are read: PDFs of letters and letters in odd encodings, and what bad disks and bad tools do to them. */
import fc from 'fast-check'
import * as hostile from '../tests/support/hostile-pdf'
import { setText } from '../tests/support/pdf'
import { texts } from './texts'

/** Bytes as a text of as many characters, which is what is made shorter and kept. */
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
export const asBytes = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A PDF of the standard fonts holds no other letters. */
const LATIN = /[^\n\f -~]/g

const SMALL: readonly Uint8Array[] = [
  hostile.tinyGlyphs(),
  hostile.giantPage(),
  hostile.manyLines(300),
  hostile.samePage(3, 30),
  hostile.nestedForms(3),
  hostile.unpacking(20_000),
  hostile.repeatedContents(3),
  hostile.drawnLines(300),
]

const NUMBERS = ['0', '-1', '1e-9', '0.001', '1000', '65536', '2147483648', '-99999999999', '/a']

type Change = (bytes: string) => string

const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (bytes: string, place: number): number => Math.floor(place * bytes.length)

const flip = fc.tuple(share, fc.nat(255)).map(
  ([place, code]): Change =>
    (bytes) => {
      const index = at(bytes, place)
      return bytes.slice(0, index) + String.fromCharCode(code) + bytes.slice(index + 1)
    },
)

const cut = fc.tuple(share, fc.oneof(fc.nat(20), fc.nat(2000))).map(
  ([place, length]): Change =>
    (bytes) =>
      bytes.slice(0, at(bytes, place)) + bytes.slice(at(bytes, place) + length),
)

const end = share.map(
  (place): Change =>
    (bytes) =>
      bytes.slice(0, at(bytes, place)),
)

const again = fc.tuple(share, fc.nat(500), share).map(
  ([from, length, to]): Change =>
    (bytes) =>
      bytes.slice(0, at(bytes, to)) +
      bytes.slice(at(bytes, from), at(bytes, from) + length) +
      bytes.slice(at(bytes, to)),
)

/** A size, a place or an offset that is not true. */
const number = fc.tuple(share, fc.constantFrom(...NUMBERS)).map(
  ([place, other]): Change =>
    (bytes) => {
      const start = at(bytes, place)
      return bytes.slice(0, start) + bytes.slice(start).replace(/-?\d+(?:\.\d+)?/, other)
    },
)

const changes = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 8,
    arbitrary: fc.array(fc.oneof(flip, cut, again, number), { minLength: 1, maxLength: 12 }),
  },
  { weight: 1, arbitrary: fc.tuple(end) },
)

const hurt = (files: fc.Arbitrary<Uint8Array>): fc.Arbitrary<string> =>
  fc
    .tuple(files, changes)
    .map(([bytes, them]) => them.reduce((before, change) => change(before), asText(bytes)))

const ENCODINGS = ['utf8', 'utf16le', 'latin1'] as const

/** @param fixtures letters to begin with besides generated ones */
export function files(fixtures: readonly string[]): fc.Arbitrary<string> {
  const words = texts(fixtures)
  const pdf = fc
    .tuple(words, fc.integer({ min: 5, max: 60 }))
    .map(([text, height]) => setText(text.slice(0, 20_000).replace(LATIN, ' '), { height }))
  const encoded = fc
    .tuple(words, fc.constantFrom(...ENCODINGS), fc.boolean())
    .map(([text, encoding, marked]) => Buffer.from(marked ? `\ufeff${text}` : text, encoding))
  return fc.oneof(
    { weight: 4, arbitrary: hurt(pdf) },
    { weight: 2, arbitrary: hurt(fc.constantFrom(...SMALL)) },
    { weight: 1, arbitrary: hurt(encoded) },
  )
}
