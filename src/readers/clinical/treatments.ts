/** The treatments to date, in the letter's words. */
import type { Leaf } from '../../source/leaf'
import { matchAt, placesOf, type Summary, sentenceAt, withoutStop } from './summary'

interface Cue {
  trigger: string
  pattern: RegExp
  before?: RegExp
}

const AND_MORE =
  '(?:(?:,| and|,? and[-/]or| &) (?:the )?(?:diagnostics?|diagnostic (?:testing|tests?|studies|procedures)|evaluations?|tests?|testing|medications?|care|therap(?:y|ies)|management|work-?up)){0,2}'
const WHEN = '(?: (?:rendered|provided|received|given|tried|attempted|history|course|to date|thus far|so far|up to date|in the past|since the injury)){0,2},?'
const VERBS =
  '(?: (?:(?:has|have|had)(?: (?:previously|also|already))?(?: been)? |(?:was|were|is|are) )?(?:noted |documented |reported |listed |stated )?(?:to )?(?:have )?(?:included?s?|including|consist(?:s|ed|ing)? of|involved)(?: the following)?:? |: ?)'

const CUES: readonly Cue[] = [
  {
    trigger: 'reatment',
    pattern: new RegExp(`reatments?${AND_MORE}${WHEN}${AND_MORE}${WHEN}${VERBS}`, 'y'),
    before: /(?:^|[.;:,"”] ?|\b(?:prior|past|previous|relevant|conservative|current|initial|the|his|her|additional|medical|other|early|extensive|non-?operative|non-?surgical|patient['’]s|worker['’]s|applicant['’]s|claimant['’]s|of|far|that|had|diagnostics? and|evaluations? and|medications? and) )[Tt]$/i,
  },
  { trigger: 'treated', pattern: /treated(?: (?:conservatively|previously|thus far|to date|in the past))? with:? /y, before: /\b(?:been|was|were) (?:\w{1,14}ly )?$/i },
  { trigger: 'following treatment', pattern: /following treatments?:? /y, before: /\b(?:received|had|undergone|tried|completed) (?:the )?$/i },
]

/** Before the cue: treatment that is asked for, or planned. */
const PLANNED = /\b(?:requested|recommended|proposed|planned|future|further|disputed|plan(?: of| for)?|current plan)(?: \w{1,12})? ?[Tt]?$/i
/** None were told. */
const NONE = /^(?:not\b|\d+ visits over|no\b(?! (?:more|fewer|less))|none\b|un(?:known|clear|available)|that (?:the|he|she))/i
const ENDS = /,? (?:(?:and|but|however,?) (?:is|was|continues?|presents?|reports?|remains|he|she|the (?:patient|applicant|claimant|injured worker))|all of which|(?:with|without) which) /i

/** What the letter tells of treatments to date; null where nothing. */
export function readTreatmentsToDate(summary: Summary): Leaf<string> | null {
  const { text } = summary
  for (const cue of CUES) {
    for (const place of placesOf(text, cue.trigger)) {
      const match = matchAt(cue.pattern, text, place)
      if (!match) continue
      const before = text.slice(Math.max(0, place - 40), place + (cue.trigger === 'reatment' ? 0 : 0))
      if ((cue.before && !cue.before.test(before)) || PLANNED.test(before)) continue
      const start = place + match[0].length
      const end = endOf(summary, start)
      if (end > start && !NONE.test(text.slice(start, end))) return summary.prose.leaf(start, end)
    }
  }
  return null
}

function endOf(summary: Summary, start: number): number {
  const { text, sentences } = summary
  const end = withoutStop(text, start, sentences[sentenceAt(summary, start)]?.end ?? text.length)
  const stop = ENDS.exec(text.slice(start, end))
  return stop ? start + stop.index : end
}
