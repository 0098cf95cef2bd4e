import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { expectSound, readSound } from '../support/check'
import { FACTS, letter, type Rendering } from '../support/final-determination'
import { runs } from '../support/runs'

const RENDERINGS: Rendering[] = ['layout', 'poppler', 'pypdf', 'doubled']
const rendering = fc.constantFrom(...RENDERINGS)
const anyLetter = rendering.map((name) => letter(FACTS, name))
/** Any code units: lone surrogates, controls, bidi marks. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\n', '\f', '\r\n', '\r', ' ', '  ', ':', '.', '12/', 'Upheld', '\ufeff'),
    ),
    { maxLength: 300 },
  )
  .map((parts) => parts.join(''))

const sound = (source: string) => {
  const result = readSound(source)
  expect(parseDetermination(source)).toEqual(result)
}

describe('whatever the source, the result is sound', () => {
  it('random text', () => {
    fc.assert(fc.property(anyText, sound), { numRuns: runs(300) })
  })

  it('a letter cut anywhere', () => {
    fc.assert(
      fc.property(anyLetter, fc.nat(), fc.nat(), (source, a, b) => {
        const [from, to] = [a % source.length, b % source.length].sort((x, y) => x - y)
        sound(source.slice(from, to))
      }),
      { numRuns: runs(100) },
    )
  })

  it('parts of letters, in any order and any number', () => {
    const lines = fc
      .tuple(anyLetter, anyText)
      .map(([source, text]) => [...source.split('\n'), text])
    fc.assert(
      fc.property(
        lines.chain((list) => fc.array(fc.constantFrom(...list), { maxLength: 60 })),
        fc.constantFrom('\n', '\n\n', '\r\n', '\f', ' \n \n'),
        (parts, joint) => sound(parts.join(joint)),
      ),
      { numRuns: runs(200) },
    )
  })

  it('a letter with text put in anywhere', () => {
    fc.assert(
      fc.property(anyLetter, fc.nat(), anyText, (source, at, text) => {
        const place = at % source.length
        sound(source.slice(0, place) + text + source.slice(place))
      }),
      { numRuns: runs(100) },
    )
  })

  it('labels that name properties of objects', () => {
    sound(letter().replace('Knee', '__proto__').replaceAll('MRI', 'constructor'))
  })
})

describe('what must change nothing but offsets', () => {
  const { determination } = parseDetermination(letter())
  it.each([
    ['line ends of Windows', (source: string) => source.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (source: string) => source.replaceAll('\n', '\r')],
    ['a byte-order mark', (source: string) => `\ufeff${source}`],
    ['blanks at line ends', (source: string) => source.replaceAll('\n', '   \n')],
    ['form feeds between lines', (source: string) => source.replaceAll('\n\n', '\n\n\f')],
    [
      'page numbers at page ends',
      (source: string) => source.replace('\n\nCLIN', '\n\nPage 1 of 2\n\fCLIN'),
    ],
  ])('%s', (_, change) => {
    const source = change(letter())
    const result = parseDetermination(source)
    expectSound(source, result)
    expect(result.determination).toEqual(determination)
  })
})
