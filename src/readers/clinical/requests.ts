/** The treatments that the summary says were requested: a word of request is needed. */
import type { Leaf } from '../../source/leaf'
import { joined, partsOf } from './lists'
import { ALONE, belongsToRequest, contentWords, GENERAL } from './request-items'
import { dateAt, matchAt, placesOf, type Summary, sentenceAt, withoutStop } from './summary'

/** `[start, end)` of words that hold requested treatments. */
interface Asked {
  start: number
  end: number
}

/** The requested treatments, in the letter's words; of two ways to tell one request the fuller stays. */
export function readRequestedTreatments(summary: Summary): Leaf<string>[] {
  const { text } = summary
  const kept: Told[] = []
  for (const asked of askings(summary)) {
    for (const { start, end } of joined(text, partsOf(text, asked.start, asked.end), belongsToRequest)) {
      const item = text.slice(start, end)
      if (GENERAL.test(item)) continue
      const words = contentWords(item)
      if (words.size === 0) continue
      const told = { start, end, words, letters: lettersOf(item) }
      const same = kept.findIndex((other) => isSame(told, other))
      if (same < 0) kept.push(told)
      else if (words.size > kept[same]!.words.size) kept[same] = told
    }
  }
  return kept.map(({ start, end }) => summary.prose.leaf(start, end))
}

interface Told extends Asked {
  words: ReadonlySet<string>
  letters: string
}

const lettersOf = (item: string): string => item.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether two tell one request, the one perhaps with fewer words. */
const isSame = (a: Told, b: Told): boolean =>
  a.letters === b.letters || isPart(a.words, b.words) || isPart(b.words, a.words)

const isPart = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => {
  for (const word of some) if (!all.has(word)) return false
  return true
}

function askings(summary: Summary): Asked[] {
  const { text } = summary
  const found: Asked[] = []
  let done = 0
  for (const place of [...placesOf(text, 'equest'), ...placesOf(text, 'RFA')].sort((a, b) => a - b)) {
    if (place < done) continue
    const asked = askedAt(summary, place)
    if (!asked) continue
    found.push(asked)
    done = asked.end
  }
  return found
}

/** From a word of request to what is requested. */
const FORMS: readonly { pattern: RegExp; before?: RegExp; not?: RegExp }[] = [
  // a request for X, the requests for X
  { pattern: /equested for (?!review|authorization)/iy, before: /authorization (?:is|was|were|has been) (?:\w{1,12} )?r$/i },
  { pattern: /equested (?:is|was|are|were) for /iy },
  { pattern: /equests? (?:was |were )?(?:received |submitted |made )?(?:is |was )?for (?!authorization|(?:an )?(?:appeal|IMR|reconsideration|information|more))/iy, not: /\b(?:no|not|without an?|any)(?: \w{1,12})? r$/i },
  // requested authorization for X, requested X
  { pattern: /equest(?:ed|ing|s) (?:an |the |prior )?(?:authorization|approval|certification|coverage) (?:for|of) /iy },
  { pattern: /equest(?:ed|ing) (?!for\b|by\b|to be\b|on\b|in\b|(?:an |the )?authorization|(?:treatments?|services?|procedures?|items?|surgery|medications?|was|were|is|are|an? (?:appeal|IMR|reconsideration))\b)/iy, before: /\b(?:provider|physician|doctor|surgeon|therapist|chiropractor|he|she|attending|appeal|report|note|form|RFA|Dr\. \w{1,20}|office|certified and|and|\bis|was) (?:also |has |had |is |was |then |previously |further |subsequently )?r$/i, not: /\b(?:as|that|which|being|also|(?:was|were|is|are|been)(?: also| then| subsequently)?) r$/i },
  // the following tests were requested: X
  { pattern: /equested[:;] /iy },
  { pattern: /equested(?: for review)? (?:service |services |treatment |treatments )?(?:(?:to|that) )?include[sd]?:? /iy },
  { pattern: /equests? (?:(?:was|were|is|are|has|have) )?(?:noted )?(?:to )?(?:under (?:consideration|review) )?(?:include[sd]?|included|including|consists? of)(?: requests? for)?:? /iy },
]

function askedAt(summary: Summary, place: number): Asked | null {
  const { text } = summary
  const before = text.slice(Math.max(0, place - 60), place)
  const start = afterForm(summary, place) ?? afterWord(text, place, before)
  if (start !== null) return extent(summary, place, start)
  return passive(summary, place)
}

function afterWord(text: string, place: number, before: string): number | null {
  for (const { pattern, before: announced, not } of FORMS) {
    const match = matchAt(pattern, text, place)
    if (!match || not?.test(before) || (announced && !announced.test(before))) continue
    return place + match[0].length
  }
  return null
}

const FORM = /(?:equests? for (?:an )?authorization|RFA)(?: \([^)]{1,40}\))?(?: forms?)?/iy
/** What may stand between the form's name and what it asks for. */
const FILLER = /,? ?\(?(?:for form|dated?|of|on|from|and|form|RFA|was|is|were|also|then|submitted|signed|received|noted|made|provided|completed|sent|faxed|in dispute|by (?:the )?(?:provider|physician))\b\)?,?/iy
const ASKS =
  /,? ?(?:(?:which |that )?(?:includes?|included|including|lists?|listed|asks for|asked for|seeks|sought|requests?|requested|is for|was for|for(?! form\b)|of(?= (?:[a-z]|[A-Z]{2}|\d{1,2} (?:sessions|visits))))(?: (?:requests?|authorization|approval|service|services|treatment|treatments|the following))?(?: (?:to include|for|of))?|(?:which )?(?:shows?|showed|indicate[sd]?|noted) that the following [^.;:]{1,50} (?:was|were) requested|(?:with )?the following [^.;:]{1,50} (?:was|were) requested)[:;]? /iy

/** `Request for Authorization dated 1/2/16 includes X`: where X begins. */
function afterForm(summary: Summary, place: number): number | null {
  const { text } = summary
  const name = matchAt(FORM, text, place)
  if (!name) return null
  let at = place + name[0].length
  for (let i = 0; i < 12; i++) {
    const asks = matchAt(ASKS, text, at)
    if (asks) return at + asks[0].length
    const date = dateAt(summary, at + (text[at] === ',' ? 2 : 1))
    if (date) {
      at = date.end + (text[date.end] === ')' ? 1 : 0)
      continue
    }
    const filler = matchAt(FILLER, text, at)
    if (!filler || filler[0] === '') return null
    at += filler[0].length
  }
  return null
}

const PASSIVE = /(?:^|[^.;]) (?:was|were) (?:also |then |subsequently |again )?r$/i
const ON_FORM = /\bRFA(?: form)?(?: (?:of|dated) )?/

/** `X was also requested`, `On an RFA form dated 1/2/16, X was ordered`. */
function passive(summary: Summary, place: number): Asked | null {
  const { text, sentences } = summary
  const sentence = sentences[sentenceAt(summary, place)]
  if (!sentence) return null
  const form = text.startsWith('RFA', place)
  if (form) {
    const head = text.slice(sentence.start, place + 3)
    const opening = /^[OI]n (?:an? |the )?(?:[\w,/-]{1,12} ){0,4}RFA$/i.test(head)
    const rest = text.slice(place, sentence.end)
    const comma = opening ? /^RFA(?: forms?)?(?: (?:of|dated) [^a-z]{0,3}[\w/,-]{0,10}(?: \d{1,2}, \d{4})?)?, /.exec(rest) : null
    if (!comma) return null
    const verb = / (?:was|were) (?:also |again )?(?:ordered|requested|sought|prescribed|endorsed|proposed|recommended)\b/.exec(rest)
    if (!verb || verb.index < comma[0].length) return null
    return { start: place + comma[0].length, end: place + verb.index }
  }
  const words = text.slice(sentence.start, place)
  const verb = PASSIVE.exec(words.slice(-40))
  if (!verb || !/^equested(?:[.,;]|$| by| for (?!review))/.test(text.slice(place, sentence.end))) return null
  const end = sentence.start + words.length - words.slice(-40).length + verb.index + verb[0].search(/ (?:was|were)/)
  const opening = /^On [^a-z][^,]{3,20}(?:, \d{4})?, /.exec(words)
  return { start: sentence.start + (opening?.[0].length ?? 0), end }
}

/** Where the words of a request end: a ruling, a reason, a purpose, the sentence. */
const ENDS =
  /,? ?(?:\((?=(?:was|were)\b)|\b(?:was|were|is|are|has been|have been|had been|be) (?:\w{1,14}ly )?(?:non|medically|determined|necessary|appropriate|indicated|reasonable|supported|pending|unclear|vague|based|denied|modified|approved|certified|authorized|partial|deemed|delayed|deferred|received|not|submitted|made|noted)|\b(?:that|which) (?:was|were|is|are|has|have)|\bdue to|\bbecause|\bciting|\bgiven (?:the|there|that)|\bas (?!needed|directed|well)|\b(?:in order )?to (?:rule out|evaluate|determine|assess|help|further evaluate|confirm|look for|see if)|\b(?:CA )?MTUS|\b(?:outright|while|thus|however|but|stating|noting|on the grounds|in the amount)\b|\b(?:by )?(?:the |his |her )?(?:treating |attending |requesting )?(?:provider|physician|utili|treating|attending|primary)|\band (?:non ?-? ?certif|certified|denied|modified|approved|authorized|is|was|continuation|continued|continuing|requested|he|she|the (?:patient|provider|physician))\b|\bdated \d|\bwas$|\(?\bon (?:\d{1,2}[-/]|[A-Z][a-z]{2,8} \d))/
const MODIFIED_TO = /\bmodified (?:the |a |this )?r$/i
const TO_LESS = / to (?:an? |the )?(?:initial|trial|\d|only|allow|one|two|three|four|five|six|eight|ten|twelve)/

function extent(summary: Summary, place: number, start: number): Asked | null {
  const { text, sentences } = summary
  const stop = sentences[sentenceAt(summary, place)]?.end ?? text.length
  if (start >= stop) return null
  let words = text.slice(start, stop)
  const end = ENDS.exec(words)
  if (end) words = words.slice(0, end.index)
  if (MODIFIED_TO.test(text.slice(Math.max(0, place - 24), place))) words = withoutLess(words)
  const last = withoutStop(text, start, start + words.length)
  return last > start && !ALONE.test(words) ? { start, end: last } : null
}

/** `modified the request for X to less of X`: X. */
function withoutLess(words: string): string {
  const less = TO_LESS.exec(words)
  if (less) return words.slice(0, less.index)
  const head = /^(?:an? |the )?(\S+ \S+)/.exec(words)?.[1]
  const again = head ? words.indexOf(` to ${head}`) : -1
  return again > 0 ? words.slice(0, again) : words
}
