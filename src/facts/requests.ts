/** The treatments that the clinical summary says were requested or ruled on. */
import { drugs } from '../../grammars/language/drugs'
import { requests } from '../../grammars/language/requests'
import { treatments } from '../../grammars/language/treatments'
import type { Kind } from '../phrase/language'
import type { TreatmentRequest } from '../schema/determination'
import { intern, isNumberId } from '../text/interning'
import type { Marked } from '../text/leaf'
import { contentWords } from './content-words'
import type { ItemFinder } from './disputed-items'
import {
  type Heads,
  isBodyOnly,
  isPair,
  itemsOf,
  LONGEST_LIST,
  numberedItems,
  piecesOf,
  trimmed,
} from './lists'
import type { Extent, Passage } from './passage'

const TO = intern('to')

/** More than any summary asks for: what a runaway text may cost. */
const MOST_REQUESTS = 200

const CUES = [
  requests.requested,
  requests.opening,
  requests.form,
  requests.ruled,
  requests.adjective,
  requests.passive,
]

interface Told extends Extent {
  words: ReadonlySet<string>
}

/** The requests in the letter's order; of two wordings of one the fuller stays. */
export function readRequests(summary: Passage, finder: ItemFinder): Marked<TreatmentRequest>[] {
  const kept: Told[] = []
  for (const item of itemsBehind(summary, CUES)) keep(kept, toldBy(summary, item))
  const decided = new Set(kept.map((told) => finder.one(told)))
  for (const item of itemsBehind(summary, [requests.plan])) {
    const issue = finder.one(item)
    if (issue === null) continue
    const told = toldBy(summary, item)
    if (!decided.has(issue) || sameAs(kept, told) >= 0) keep(kept, told)
  }
  return kept
    .sort((a, b) => a.from - b.from)
    .map((told) => ({ text: summary.leaf(told.from, told.to), issue: finder.one(told) }))
}

const toldBy = (summary: Passage, { from, to }: Extent): Told => ({
  from,
  to,
  words: contentWords(summary.words.slice(from, to)),
})

/** The place of what tells the same request; -1 where nothing does. */
const sameAs = (kept: readonly Told[], { words }: Told): number =>
  kept.findIndex((other) => isSame(words, other.words))

function keep(kept: Told[], told: Told) {
  if (told.words.size === 0) return
  const same = sameAs(kept, told)
  if (same < 0 && kept.length < MOST_REQUESTS) kept.push(told)
  else if (same >= 0 && isFuller(told, kept[same]!)) kept[same] = told
}

const isFuller = (told: Told, other: Told): boolean =>
  told.words.size > other.words.size ||
  (told.words.size === other.words.size && told.to - told.from > other.to - other.from)

/** Whether two tell one request, the one perhaps with fewer words. */
const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size < b.size ? isPart(a, b) : isPart(b, a)

const isPart = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => {
  for (const word of some) if (!all.has(word)) return false
  return true
}

/** What the cues of some kinds announce, one cue after the other. */
function itemsBehind(summary: Passage, cues: readonly Kind[]): Extent[] {
  const found: Extent[] = []
  let end = 0
  for (const cue of summary.hitsAmong(cues)) {
    if (cue.from < end && summary.at(requests.passive, cue.from) === null) continue
    for (const item of itemsAt(summary, cue, end)) {
      const { from } = item
      const told = { from: summary.at(requests.lead, from)?.to ?? from, to: item.to }
      if (!isRequest(summary, told)) continue
      found.push(told)
      end = Math.max(end, told.to)
    }
  }
  return found
}

function itemsAt(summary: Passage, cue: Extent, done: number): Extent[] {
  if (summary.at(requests.passive, cue.from)?.to === cue.to) return itemsBefore(summary, cue, done)
  if (summary.at(requests.opening, cue.from)?.to === cue.to && !opens(summary, cue)) return []
  const numbered = numberedItems(summary, cue.to, (from) => endOf(summary, from))
  if (numbered) return itemsOf(summary, numbered, headsIn(summary))
  const end = withoutLess(summary, cue, endOf(summary, cue.to))
  return end > cue.to ? itemsOf(summary, piecesOf(summary, cue.to, end), headsIn(summary)) : []
}

/** Whether a phrase begins its sentence. */
const opens = (summary: Passage, { from }: Extent): boolean =>
  summary.sentenceAt(from).from === from

/** What stands from the sentence's beginning, a date apart, to `was requested`. */
function itemsBefore(summary: Passage, { from: end }: Extent, done: number): Extent[] {
  const sentence = summary.sentenceAt(end)
  let from = Math.max(sentence.from, done, end - LONGEST_LIST)
  for (let i = from; i < end; i++) if (summary.dateAt(i)) from = i + 1
  const words = trimmed(summary, { from, to: end })
  if (words.to <= words.from || summary.first(requests.subject, words.from, end)) return []
  return itemsOf(summary, piecesOf(summary, words.from, words.to), headsIn(summary))
}

/** Where what is requested from a word on ends in its sentence. */
function endOf(summary: Passage, from: number): number {
  const stop = Math.min(summary.sentenceAt(from).to, from + LONGEST_LIST)
  return summary.first(requests.terminate, from, stop)?.from ?? stop
}

/** `modified 12 visits to 6 visits`: what was granted of a request is none. */
function withoutLess(summary: Passage, cue: Extent, end: number): number {
  if (!summary.has(requests.modified, summary.sentenceAt(cue.from).from, cue.to)) return end
  const { words } = summary
  const { from } = trimmed(summary, { from: cue.to, to: end })
  const first = words.slice(from, from + 1)
  for (let i = from + 1; i < end - 1; i++) {
    if (words.ids[i] !== TO) continue
    const next = words.slice(i + 1, i + 2)
    if (next === first || (isNumberId(words.ids[i + 1]!) && isNumberId(words.ids[cue.to]!)))
      return i
  }
  return end
}

/** Neither a general word nor words that name no treatment at all. */
function isRequest(summary: Passage, item: Extent): boolean {
  const general = summary.at(requests.general, item.from)
  if (general?.to === item.to) return false
  return namesTreatment(summary, item)
}

const namesTreatment = (summary: Passage, { from, to }: Extent): boolean =>
  summary.has(requests.noun, from, to) ||
  summary
    .within(treatments, from, to)
    .some(({ value }) => value.category !== null && !value.weak) ||
  summary.has(drugs, from, to)

/** Whether a piece begins with parts of the body alone: `right hand without contrast`. */
function beginsAtBody(summary: Passage, { from, to }: Extent): boolean {
  let end = from
  while (end < to && isBodyOnly(summary, { from: end, to: end + 1 })) end++
  return end > from && (end === to || summary.at(requests.goesOn, end) !== null)
}

const headsIn = (summary: Passage): Heads => ({
  stands: (words) => namesTreatment(summary, words) && !isBodyOnly(summary, words),
  goesOn: (item, piece) =>
    summary.at(requests.goesOn, piece.from) !== null ||
    isNumber(summary, piece) ||
    summary.at(requests.count, piece.from)?.to === piece.to ||
    beginsAtBody(summary, piece) ||
    isPair(summary, requests.pair, item) ||
    (summary.has(requests.compound, item.from, item.to) &&
      summary.at(drugs, piece.from) !== null) ||
    (summary.has(requests.purpose, item.from, item.to) &&
      !summary.has(requests.noun, piece.from, piece.to)),
  isOpen: () => true,
})

/** `physical therapy, 12`. */
const isNumber = ({ words }: Passage, { from, to }: Extent): boolean =>
  to === from + 1 && isNumberId(words.ids[from]!)
