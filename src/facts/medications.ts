/** The drugs that the clinical summary says the injured worker takes, took or was prescribed. */
import { drugs } from '../../grammars/language/drugs'
import { medications } from '../../grammars/language/medications'
import type { Medication } from '../schema/determination'
import type { Marked } from '../text/leaf'
import { LONGEST_LIST, type Piece, piecesOf, trimmed } from './lists'
import type { Extent, Passage } from './passage'
import { readDrug } from './treatment/drug'
import { Supply } from './treatment/supply'
import { wordsOf } from './treatment/words'

const CUES = [medications.list, medications.given, medications.plan, medications.passive]

/** A name that the vocabulary lacks is no longer, in words. */
const LONGEST_NAME = 4

/** The drugs in the letter's order; one that is told again without its strength is left out. */
export function readMedications(summary: Passage): Marked<Medication>[] {
  const told = new Set<string>()
  return mentionsIn(summary)
    .sort((a, b) => a.from - b.from)
    .filter((mention) => {
      const keys = [keyOf(summary, mention), keyOf(summary, nameOf(summary, mention))]
      const known = told.has(keys[0]!)
      for (const key of keys) told.add(key)
      return !known
    })
    .map(({ from, to }) => ({ text: summary.leaf(from, to), drug: drugOf(summary, { from, to }) }))
}

const keyOf = ({ words }: Passage, { from, to }: Extent): string =>
  words.slice(from, to).toLowerCase().replace(/[- ]/g, '')

function drugOf(summary: Passage, { from, to }: Extent): Marked<Medication>['drug'] {
  const prose = summary.part(from, to)
  const words = wordsOf(prose.text)
  return readDrug(prose, words, 0, new Supply(prose, words))?.drug ?? null
}

function mentionsIn(summary: Passage): Extent[] {
  const found: Extent[] = []
  let end = 0
  for (const cue of summary.hitsOf(...CUES)) {
    if (cue.from < end) continue
    const mentions = summary.at(medications.passive, cue.from)
      ? before(summary, cue.from)
      : behind(summary, cue)
    for (const mention of mentions) {
      found.push(mention)
      end = Math.max(end, mention.to)
    }
  }
  return found
}

/** The drugs of the list behind a cue. */
function behind(summary: Passage, { from: cue, to: from }: Extent): Extent[] {
  const all = summary.at(medications.list, cue) !== null
  const planned = summary.at(medications.plan, cue) !== null
  const stop = Math.min(summary.sentenceAt(from).to, from + LONGEST_LIST)
  const end = summary.first(medications.terminate, from, stop)?.from ?? stop
  const pieces = piecesOf(summary, from, end)
  const named = pieces.map((piece) => mentionAt(summary, piece, planned))
  if (!all || named.every((mention) => mention === null)) return named.filter((it) => it !== null)
  return pieces.flatMap((piece, i) => named[i] ?? unknownName(summary, piece) ?? [])
}

/** The drugs that stand right before `was prescribed`. */
function before(summary: Passage, to: number): Extent[] {
  const { from } = summary.sentenceAt(to)
  const found: Extent[] = []
  for (const piece of piecesOf(summary, from, to).reverse()) {
    const mention = mentionAt(summary, piece, false)
    if (!mention) break
    found.push(mention)
  }
  return found.reverse()
}

/** A drug or a class of drugs with which a piece begins, to its strength, form and quantity. */
function mentionAt(summary: Passage, piece: Piece, planned: boolean): Extent | null {
  const { to } = piece
  const from = summary.at(medications.list, piece.from)?.to ?? piece.from
  const name = summary.at(drugs, from) ?? (planned ? null : summary.at(medications.drugClass, from))
  return name && name.to <= to ? { from, to: doseEnd(summary, name.to, to) } : null
}

/** A drug whose name the vocabulary lacks, in a list of drugs. */
function unknownName(summary: Passage, { from, to }: Piece): Extent | null {
  if (summary.at(medications.none, from)) return null
  const dosed = summary.first(medications.strength, from + 1, to)
  const end = dosed ? doseEnd(summary, dosed.from, to) : to
  return (dosed?.from ?? to) - from <= LONGEST_NAME ? trimmed(summary, { from, to: end }) : null
}

/** The name of a mention, its strength and form left out. */
function nameOf(summary: Passage, { from, to }: Extent): Extent {
  const name = summary.at(drugs, from)
  return { from, to: name && name.to < to ? name.to : to }
}

/** Where strength, form and quantity end behind a name. */
function doseEnd(summary: Passage, from: number, to: number): number {
  let end = from
  for (;;) {
    const next =
      summary.at(medications.salt, end) ??
      summary.at(medications.strength, end) ??
      summary.at(medications.form, end)
    if (!next || next.to > to) break
    end = next.to
  }
  const quantity = summary.first(medications.quantity, end, to)
  return quantity && quantity.to <= to ? quantity.to : end
}
