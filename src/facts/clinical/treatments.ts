/** The treatments to date, in the letter's words. */
import type { Category, TreatmentsToDate } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Stretch } from '../../text/prose'
import { categoryOf } from '../treatment'
import { numberedParts, partsOf } from './lists'
import { THE_WORKER } from './persons'
import { inBrackets, matchAt, placesOf, type Summary, sentenceAt, withoutStop } from './summary'
import { anyOf } from './words'

interface Cue {
  /** From the second letter of its noun to the treatments. */
  pattern: RegExp
  /** What must stand right before the trigger. */
  before: RegExp
}

const MORE = anyOf(
  'diagnostics?|diagnostic (?:testing|tests?|studies|procedures)|evaluations?|tests?|testing',
  'medications?|care|therap(?:y|ies)|management|work-?up',
)
const AND_MORE = `(?:(?:,|,? and(?:[-/]or)?| &) (?:the )?${MORE}){0,2}`
const WHEN = `(?: ${anyOf(
  'rendered|provided|received|given|tried|attempted|history|course|to date|thus far|so far',
  'up to date|up to this point|in the past|since the (?:date of )?injury|modalities|(?:done )?for this injury',
)}){0,2},?`
const HAVE = '(?:(?:has|have|had)(?: (?:previously|also|already))?(?: been)?|was|were|is|are) '
const SAID = '(?:noted |documented |reported |listed |stated )'
const INCLUDE = anyOf('included?s?|including|consist(?:s|ed|ing)? of|involved')
const VERBS = `(?: (?:(?:which|that) )?(?:${HAVE})?(?:${SAID}?(?:to )?(?:have )?${INCLUDE}|${SAID}(?:to be|as))(?: the following)?:? |: ?)`

const OF_THE_PAST = anyOf(
  'prior|past|previous|significant|relevant|conservative|current|initial|the|his|her|additional|medical|other',
  "early|extensive|non-?operative|non-?surgical|(?:patient|worker|applicant|claimant)['’]s|of|far",
  'that|had|(?:diagnostics?|evaluations?|medications?) and',
)
const CUES: readonly Cue[] = [
  {
    pattern: new RegExp(`reatments?${AND_MORE}${WHEN}${AND_MORE}${WHEN}${VERBS}`, 'y'),
    before: new RegExp(`(?:^|[.;:,"”] ?|\\n|\\b${OF_THE_PAST} )t$`, 'i'),
  },
  {
    pattern: new RegExp(
      `reated(?: ${anyOf('conservatively|previously|thus far|to date|in the past')})? with` +
        '(?: the following)?:? ',
      'y',
    ),
    before: /\b(?:been|was|were) (?:\w{1,14}ly )?t$/i,
  },
  {
    pattern: /reatments?:? /y,
    before: /\b(?:received|had|undergone|tried|completed) (?:the )?following t$/i,
  },
]

/** `and treatment to date (medications and physical therapy)`. */
const BRACKETED_CUE: Cue = { pattern: /reatments? to date (?=\()/y, before: /\bt$/i }

/** `Other therapies included`, `Prior therapy included`. */
const THERAPY_CUE: Cue = {
  pattern: new RegExp(`herap(?:y|ies)${WHEN}${VERBS}`, 'y'),
  before: /(?:^|[.;] |\n)(?:other|prior|past|previous|conservative)(?: relevant)? t$/i,
}

/** `Conservative care has included`. */
const CARE_CUE: Cue = {
  pattern: new RegExp(`onservative (?:care|management|measures)${WHEN}${VERBS}`, 'y'),
  before: /(?:^|[.;] |\n|\b(?:his|her|of|prior|past|previous|the) )c$/i,
}

/** Before the cue: treatment that is asked for, or planned. */
const PLANNED = new RegExp(
  `\\b${anyOf(
    'requested|recommended|proposed|planned|future|further|disputed|plan(?: of| for)?',
  )}(?: \\w{1,12})? ?t?$`,
  'i',
)
/** Before the cue: it may not have been so. */
const UNSURE = /\b(?:whether|if|unclear|never) (?:\w{1,12} ){0,4}t$/i
/** None were told, or a guideline's were. */
const NONE = new RegExp(
  `^${anyOf(
    'not\\b|no (?!more|fewer|less)|none\\b|unknown|unclear|unavailable|that (?:the|he|she)\\b',
    '\\d+ visits over',
  )}`,
  'i',
)
const ENDS = new RegExp(
  ` ${anyOf(
    `(?:and|but) ${anyOf(
      'is|was|continues?|presents?|reports?|remains|returned|he|she',
      THE_WORKER,
    )}`,
    'all of which|(?:with|without) which',
  )} `,
  'i',
)

/** What the letter tells of treatments to date; null where nothing. */
export function readTreatmentsToDate(summary: Summary): Marked<TreatmentsToDate> | null {
  const told = treatmentsIn(summary)
  if (!told) return null
  const { start, end } = told
  return { text: summary.prose.leaf(start, end), categories: categoriesIn(summary, told) }
}

/** The kinds of the treatments in a list, each once. */
function categoriesIn({ prose, text }: Summary, { start, end }: Stretch): Category[] {
  const found = new Set<Category>()
  for (const part of partsOf(text, start, end)) {
    const category = categoryOf(prose.part(part.start, part.end))
    if (category) found.add(category)
  }
  return [...found]
}

function treatmentsIn(summary: Summary): Stretch | null {
  const { text } = summary
  for (const cue of CUES) {
    const found = firstTold(summary, cue, summary.treatments)
    if (found) return found
  }
  return (
    firstTold(summary, BRACKETED_CUE, summary.treatments) ??
    firstTold(summary, THERAPY_CUE, placesOf(text, 'herap')) ??
    firstTold(summary, CARE_CUE, placesOf(text, 'onservative '))
  )
}

function firstTold(
  summary: Summary,
  { pattern, before }: Cue,
  places: readonly number[],
): Stretch | null {
  const { text } = summary
  for (const place of places) {
    const match = matchAt(pattern, text, place)
    if (!match) continue
    const words = text.slice(Math.max(0, place - 40), place)
    if (!before.test(words) || PLANNED.test(words) || UNSURE.test(words)) continue
    const behind = place + match[0].length
    const bracketed = inBrackets(text, behind)
    const start = bracketed?.start ?? behind
    if (NONE.test(text.slice(start, start + 30))) continue
    const listed = numberedParts(text, start, (from) => endOf(summary, from))
    const end = listed?.at(-1)?.end ?? bracketed?.end ?? endOf(summary, start)
    if (end > start) return { start, end }
  }
  return null
}

function endOf(summary: Summary, start: number): number {
  const { text, sentences } = summary
  const end = withoutStop(text, start, sentences[sentenceAt(summary, start)]?.end ?? text.length)
  const stop = ENDS.exec(text.slice(start, end))
  return stop ? withoutStop(text, start, start + stop.index) : end
}
