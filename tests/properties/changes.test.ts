/** What may be done to a letter's page, or to other words of it, without a value changing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNHURT } from '../../generators/damage'
import { settings } from '../../generators/page/setting'
import type { Determination } from '../../src/schema/determination'
import { readSound } from '../support/check'
import { asRead, letters, lettersOf, textOf } from '../support/generated'
import { runs } from '../support/runs'

type OfHeader = Determination['dates'][number] | Determination['redactions'][number]

/** The determination with the dates and redactions of the header in a fixed order: a table in two columns has another order than one in lines. */
function valuesOf(source: string): Determination {
  const value = asRead(readSound(source).determination)
  const order = (value: OfHeader) => (value.section === 'header' ? JSON.stringify(value) : '')
  value.dates.sort((a, b) => order(a).localeCompare(order(b)))
  value.redactions.sort((a, b) => order(a).localeCompare(order(b)))
  return value
}

const CHANGES: readonly [name: string, change: (source: string) => string][] = [
  ['a byte-order mark', (source) => `\ufeff${source}`],
  ['line ends of Windows', (source) => source.replaceAll(/\r?\n/g, '\r\n')],
  ['line ends of old Macs', (source) => source.replaceAll(/\r?\n/g, '\r')],
  ['a blank at line ends', (source) => source.replaceAll(/(?<=\S)(?=\r?\n)/g, ' ')],
  ['composed accents', (source) => source.normalize('NFC')],
  ['accents as signs of their own', (source) => source.normalize('NFD')],
  ['blank lines around', (source) => `\n \n${source}\n\n\n`],
]

describe.each(CHANGES)('%s', (_, change) => {
  it('changes no value', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const source = textOf(letter)
        expect(valuesOf(change(source))).toEqual(valuesOf(source))
      }),
      { numRuns: runs(12) },
    )
  })
})

describe('the same words on another page', () => {
  it('give the same values: other widths, double spacing, form feeds, footers, tables', () => {
    fc.assert(
      fc.property(letters, settings, (letter, other) => {
        const { wording, numbering, bullet, parted } = letter.setting
        const setting = { ...other, wording, numbering, bullet, parted }
        expect(valuesOf(textOf({ ...letter, setting }))).toEqual(valuesOf(textOf(letter)))
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('a letter of the newer form whose line breaks are lost', () => {
  const plain = lettersOf('final-determination').map((letter) => ({
    ...letter,
    damage: UNHURT,
    setting: { ...letter.setting, pageLength: null, table: 'lines' as const },
  }))
  const flowing = (source: string) => source.trim().replace(/\s*\n\s*/g, ' ')
  const wrapped = (source: string, width: number) =>
    source.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n')

  it('gives the same values as one line', () => {
    fc.assert(
      fc.property(plain, (letter) => {
        const source = textOf(letter)
        expect(valuesOf(flowing(source))).toEqual(valuesOf(source))
      }),
      { numRuns: runs(40) },
    )
  })

  it('gives the same values set anew at any width; where its table flows too, it may be missed', () => {
    const behindTable = ({ header, dates, redactions, ...rest }: Determination) => ({
      ...rest,
      dates: dates.filter(({ section }) => section !== 'header'),
    })
    fc.assert(
      fc.property(plain, fc.integer({ min: 50, max: 300 }), (letter, width) => {
        const source = textOf(letter)
        const expected = valuesOf(source)
        const values = valuesOf(wrapped(flowing(source), width))
        expect(behindTable(values)).toEqual(behindTable(expected))
        for (const [field, value] of Object.entries(values.header)) {
          expect([null, expected.header[field as keyof typeof values.header]]).toContainEqual(value)
        }
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('a word of the prose that is lost', () => {
  /** The source without the word of a passage that a figure between 0 and 1 picks. */
  function without(source: string, [start, end]: readonly [number, number], pick: number): string {
    const words = [...source.slice(start, end).matchAll(/[a-z]+ /g)]
    const word = words[Math.floor(pick * words.length)]
    if (!word) return source
    const at = start + word.index
    return source.slice(0, at) + source.slice(at + word[0].length)
  }
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it('changes nothing but its rationale', () => {
    fc.assert(
      fc.property(letters, fc.nat(), share, (letter, index, pick) => {
        const source = textOf(letter)
        const { spans } = readSound(source)
        const number = index % letter.facts.issues.length
        const changed = without(source, spans[`/issues/${number}/rationale/text`]!, pick)
        const rest = ({ issues, ...others }: Determination) => ({
          ...others,
          dates: others.dates.filter(({ section }) => section !== 'issues'),
          redactions: others.redactions.filter(({ section }) => section !== 'issues'),
          issues: issues.map((issue, at) =>
            at === number ? { ...issue, rationale: null } : issue,
          ),
        })
        expect(rest(valuesOf(changed))).toEqual(rest(valuesOf(source)))
      }),
      { numRuns: runs(40) },
    )
  })

  it('changes nothing but the summary', () => {
    fc.assert(
      fc.property(letters, share, (letter, pick) => {
        const source = textOf(letter)
        const { spans } = readSound(source)
        fc.pre(letter.damage.lost !== 'clinicalSummary')
        const changed = without(source, spans['/clinicalSummary/text']!, pick)
        const rest = (value: Determination) => ({
          ...value,
          clinicalSummary: null,
          // The summary tells what utilization review made of each item.
          issues: value.issues.map((issue) => ({ ...issue, utilizationReview: null })),
          dates: value.dates.filter(({ section }) => section !== 'clinicalSummary'),
          redactions: value.redactions.filter(({ section }) => section !== 'clinicalSummary'),
        })
        expect(rest(valuesOf(changed))).toEqual(rest(valuesOf(source)))
      }),
      { numRuns: runs(40) },
    )
  })
})
