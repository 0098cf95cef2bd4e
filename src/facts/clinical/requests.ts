/** The treatments that the summary says were requested: a word of request is needed. */
import type { TreatmentRequest } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { ItemFinder } from '../disputed-items'
import type { Passage } from '../passage'
import { joined, numberedParts, partsOf } from './lists'
import { ASKS, CUES, ENDS, FILLER, FORM, MODIFIED, NO_REQUEST, TO_LESS } from './request-cues'
import { belongsToRequest, contentWords, GENERAL } from './request-items'
import {
  dateAt,
  dateFrom,
  LONGEST_LIST,
  matchAt,
  placesOf,
  type Summary,
  sentenceAt,
  withoutStop,
} from './summary'
import { anyOf } from './words'

/** `[start, end)` of words that hold requested treatments. */
interface Asked {
  start: number
  end: number
}

interface Told extends Asked {
  words: ReadonlySet<string>
  letters: string
}

/** More than any summary asks for: what a runaway text may cost. */
const MOST_REQUESTS = 200

/** The requested treatments; of two ways to tell one request the fuller stays. */
export function readRequests(
  summary: Summary,
  passage: Passage,
  finder: ItemFinder,
): Marked<TreatmentRequest>[] {
  const { text } = summary
  const kept: Told[] = []
  for (const asked of askings(summary)) {
    const numbered = numberedParts(text, asked.start, (from) => endFrom(summary, from))
    const parts = numbered ?? partsOf(text, asked.start, asked.end)
    for (const { start, end } of joined(text, parts, belongsToRequest)) {
      const item = text.slice(start, end)
      if (GENERAL.test(item) || !/[a-z]{2}/i.test(item)) continue
      const words = contentWords(item)
      if (words.size === 0) continue
      const told = { start, end, words, letters: lettersOf(item) }
      const same = kept.findIndex((other) => isSame(told, other))
      if (same < 0 && kept.length < MOST_REQUESTS) kept.push(told)
      else if (same >= 0 && words.size > kept[same]!.words.size) kept[same] = told
    }
  }
  return kept.map(({ start, end }) => ({
    text: summary.prose.leaf(start, end),
    issue: finder.one({ from: passage.words.from(start), to: passage.words.from(end) }),
  }))
}

const lettersOf = (item: string): string => item.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether two tell one request, the one perhaps with fewer words. */
const isSame = (a: Told, b: Told): boolean =>
  a.letters === b.letters || isPart(a.words, b.words) || isPart(b.words, a.words)

const isPart = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => {
  if (some.size > all.size) return false
  for (const word of some) if (!all.has(word)) return false
  return true
}

const TRIGGERS = [
  'equest',
  'RFA',
  'sking ',
  'sks ',
  'sked ',
  'eview is for ',
  'eeking ',
  'eeks ',
  'ought ',
]

function askings(summary: Summary): Asked[] {
  const { text } = summary
  const places = TRIGGERS.flatMap((words) => placesOf(text, words)).sort((a, b) => a - b)
  const found: Asked[] = []
  let done = 0
  for (const place of places) {
    if (place < done) continue
    const asked = askedAt(summary, place)
    if (!asked) continue
    found.push(asked)
    done = asked.end
  }
  return found
}

function askedAt(summary: Summary, place: number): Asked | null {
  const start = afterForm(summary, place) ?? afterCue(summary.text, place)
  if (start !== null) return extent(summary, place, start)
  return summary.text.startsWith('RFA', place) ? onForm(summary, place) : passive(summary, place)
}

function afterCue(text: string, place: number): number | null {
  const words = text.slice(Math.max(0, place - 60), place)
  for (const { pattern, before, not } of CUES) {
    const match = matchAt(pattern, text, place)
    if (!match || not?.test(words) || (before && !before.test(words))) continue
    return place + match[0].length
  }
  return null
}

const MOST_FILLERS = 12
/** `The diagnoses per the RFA dated 1/2/16 include`: what follows is not asked for. */
const OF_DIAGNOSES = /\bdiagnos[ei]s,? (?:\w{1,12} )?(?:per|from|on|in) (?:\w{1,12} )?R?$/i

/** `Request for Authorization dated 1/2/16 includes X`: where X begins. */
function afterForm(summary: Summary, place: number): number | null {
  const { text } = summary
  const name = matchAt(FORM, text, place)
  if (!name || OF_DIAGNOSES.test(text.slice(Math.max(0, place - 40), place))) return null
  let at = place + name[0].length
  for (let i = 0; i < MOST_FILLERS; i++) {
    const date = dateAt(summary, at + (text[at] === ',' ? 2 : 1))
    if (date) {
      at = date.end + (text[date.end] === ')' ? 1 : 0)
      continue
    }
    const asks = matchAt(ASKS, text, at)
    if (asks && !dateAt(summary, at + asks[0].length)) return at + asks[0].length
    const filler = matchAt(FILLER, text, at)
    if (!filler) return null
    at += filler[0].length
  }
  return null
}

/** `On an RFA form dated 1/2/16, X was ordered`. */
function onForm(summary: Summary, place: number): Asked | null {
  const { text, sentences } = summary
  const sentence = sentences[sentenceAt(summary, place)]
  if (!sentence) return null
  const head = text.slice(sentence.start, place)
  if (head.length > 60 || !/^[OI]n (?:an? |the |said )/i.test(head)) return null
  const date = dateFrom(summary, place)
  const behind = date && date.start < place + 20 ? date.end : null
  const comma = text.indexOf(', ', behind ?? place)
  if (comma < 0 || comma > (behind ?? place + 10)) return null
  const rest = text.slice(comma + 2, Math.min(sentence.end, comma + LONGEST_LIST))
  const verb = ORDERED.exec(rest)
  return verb && { start: comma + 2, end: comma + 2 + verb.index }
}
const ORDERED = new RegExp(
  ` (?:was|were) (?:also |again )?${anyOf(
    'ordered|requested|sought|prescribed|endorsed|proposed|recommended',
  )}\\b`,
)

const ASKED_FOR = /(?:Authorization|Approval) for (?:an? |the )?/y
const PASSIVE = / (?:was|were|ha(?:s|ve) been) (?:also |then |subsequently |again )?r$/i

/** More than a treatment stands before the verb, or something that is none. */
const NO_SUBJECT = new RegExp(
  `^(?:no|none)\\b|\\b${anyOf(
    'was|were|is|are|has|had|that|which|who|he|she|it|plan|included|states?|stated|noted|complained|reported|showed',
    'records?|reports?|documentation|information|clarification|authorization',
  )}\\b`,
  'i',
)

/** `X was also requested`. */
function passive(summary: Summary, place: number): Asked | null {
  const { text, sentences } = summary
  const sentence = sentences[sentenceAt(summary, place)]
  const behind = text.slice(place, place + 30)
  if (!sentence || !/^equested(?:[.,;]|$| by| on| for (?!review))/.test(behind)) return null
  const near = Math.max(sentence.start, place - 40)
  const verb = PASSIVE.exec(text.slice(near, place))
  if (!verb) return null
  const opening = dateAt(summary, sentence.start + 3)
  const head = opening ? opening.end + (text[opening.end] === ',' ? 2 : 1) : sentence.start
  const start = head + (matchAt(ASKED_FOR, text, head)?.[0].length ?? 0)
  const end = near + verb.index
  if (end <= start || end > start + LONGEST_LIST) return null
  return NO_SUBJECT.test(text.slice(start, end)) ? null : { start, end }
}

function extent(summary: Summary, place: number, start: number): Asked | null {
  const { text } = summary
  if (sentenceAt(summary, start) !== sentenceAt(summary, place)) return null
  let words = text.slice(start, endFrom(summary, start))
  if (MODIFIED.test(text.slice(Math.max(0, place - 24), place))) words = withoutLess(words)
  const last = withoutStop(text, start, start + words.length)
  return last > start && !NO_REQUEST.test(words) ? { start, end: last } : null
}

/** Where the words of a request end in the sentence that holds `from`. */
function endFrom(summary: Summary, from: number): number {
  const { text, sentences } = summary
  const stop = sentences[sentenceAt(summary, from)]?.end ?? text.length
  const end = Math.min(stop, from + LONGEST_LIST)
  const ends = ENDS.exec(text.slice(from, end))
  return withoutStop(text, from, ends ? from + ends.index : end)
}

/** `modified the request for X to less of X`: X. */
function withoutLess(words: string): string {
  const less = TO_LESS.exec(words)
  if (less) return words.slice(0, less.index)
  const head = /^(?:an? |the )?(\S{2,30}) /.exec(words)?.[1]
  const again = head ? words.indexOf(` to ${head} `) : -1
  return again > 0 ? words.slice(0, again) : words
}
