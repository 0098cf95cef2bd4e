/** Wordings of the summary's language as a letter would print them, whatever they make of each other. */
import fc from 'fast-check'
import { summaryKinds } from '../../grammars/language'
import type { Parts } from '../../src/phrase/row'

/** What stands for a class of words, and for an escaped bracket until the others are gone, by signs for private use. */
const CLASSES: Parts = { any: 'word', date: '10/23/2015', bracket: '\uE001word\uE002' }
const SIGNS: Parts = { '\\(': '\uE001', '\\)': '\uE002', '\uE001': '(', '\uE002': ')' }
const inSigns = (text: string, signs: RegExp): string => text.replace(signs, (sign) => SIGNS[sign]!)

/** The innermost brackets: a choice that must be made, or one that may be left out. */
const CHOICE = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/

/** A row, spelt with one of its choices at each place. */
function spelt(row: string, parts: Parts, pick: (count: number) => number): string {
  const one = (choices: readonly string[]): string => choices[pick(choices.length)]!
  let text = inSigns(`[${row}]`, /\\[()]/g)
  while (/\{\w+\}/.test(text)) {
    text = text.replace(/\{(\w+)\}/g, (_, name) =>
      inSigns(CLASSES[name] ?? `[${parts[name]}]`, /\\[()]/g),
    )
  }
  while (CHOICE.test(text)) {
    text = text.replace(CHOICE, (_, must, may) =>
      must === undefined ? one(['', ...may.split('|')]) : one(must.split('|')),
    )
  }
  text = text.replace(/\*(\d)/g, (_, most) => 'word '.repeat(pick(Number(most) + 1)))
  return inSigns(text.replaceAll('#', '3'), /[\uE001\uE002]/g)
    .replace(/ +/g, ' ')
    .trim()
}

const ROWS = summaryKinds.flatMap(({ rows, parts }) =>
  rows.map(({ phrase }) => ({ phrase, parts })),
)

/** A row, whole. */
const wording: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...ROWS), fc.infiniteStream(fc.nat(0xffff)))
  .map(([{ phrase, parts }, numbers]) =>
    spelt(phrase, parts, (count) => numbers.next().value % count),
  )

/** A word of a row. */
const word: fc.Arbitrary<string> = fc
  .tuple(wording, fc.nat(20))
  .map(([words, index]) => words.split(' ')[index % words.split(' ').length]!)

const sign = fc.constantFrom('.', ',', ';', ':', '.\n', '\n\n', '-', '(', ')', '"', ' ')

/** A summary of nothing but cues, their words and signs. */
export const summaryOfCues: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: wording },
      { weight: 4, arbitrary: word },
      { weight: 3, arbitrary: sign },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((words) => words.join(' '))
