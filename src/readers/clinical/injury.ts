/** The date of injury that the summary itself tells. */
import type { DateMention } from '../mention'
import { type Summary, sentenceAt } from './summary'

/** Words that announce it, right before the date. */
const BEFORE: readonly RegExp[] = [
  /\binjur(?:y|ies)(?: date)?,?(?: (?:on|of|dated|from|in|occurring on|occurred on|(?:that|which) occurred on|(?:sustained|reported|incurred|suffered) on|date of))?:? $/i,
  /\b(?:date|day) of (?:the )?(?:industrial |work |occupational |reported )?(?:injury|accident|incident)(?: \(DOI\))?,?(?: (?:is|was|of|on|as|being|listed as|noted as|reported as))?:? $/i,
  /\bD\.?O\.?I\.?(?: \([^)]{1,30}\))?(?: (?:is|was|of|on))?:? $/,
  /\b(?:occupational|industrial|workers'? compensation|work-?related|work|injury) claim (?:from|of|on|dated) $/i,
  /\binjured(?: (?:at|while at) work| (?:him|her)self)?(?: in an? [^.;,]{1,40})? (?:on|in) $/i,
  /\binjured (?:his|her|the|both) [\w ,-]{2,50} on $/i,
  /\b(?:sustained|suffered|incurred|reported|had|involved in|filed|from) [^.;]{0,50}\b(?:injur(?:y|ies)|accident|trauma)\b[^.;,]{0,60} (?:on|dated|of) $/i,
]
/** Another injury, or a report that is named after one. */
const NOT_BEFORE =
  /\b(?:prior|previous|earlier|subsequent|re-?injur\w{0,5}|non-?industrial|non-?work\S{0,8}|first report|report|reports|surgery|surgeries|repair|MRI|x-?rays?|visit|seen|evaluated) [^.;,]{0,45}$/i
const AFTER = /^ (?:industrial|work|occupational|work-related|cumulative trauma) (?:\w{1,12} )?(?:injury|claim|accident)\b/i
const JOINT = /^,? {0,2}(?:to|through|thru|until|and|&|-|–) {0,2}(?:on )?$/i

const REACH = 110

export interface Injury {
  /** Null where there is none, or several: a cumulative trauma over a range has no one date. */
  date: DateMention | null
  /** Every date that tells of the injury: none of them dates a record. */
  mentions: ReadonlySet<DateMention>
}

/**
 * The first date that words of injury announce. A range (`cumulative trauma from … to …`) or two
 * dates of injury leave it null, for no one calendar date is meant.
 */
export function readInjury(summary: Summary): Injury {
  const { text, dates } = summary
  const mentions = new Set<DateMention>()
  let date: DateMention | null = null
  for (const [i, mention] of dates.entries()) {
    if (mentions.has(mention) || !isInjury(summary, mention, dates[i - 1])) continue
    let several = false
    for (let j = i + 1; j < dates.length && dates[j]!.start - dates[j - 1]!.end < 14; j++) {
      if (!JOINT.test(text.slice(dates[j - 1]!.end, dates[j]!.start))) break
      mentions.add(dates[j]!)
      several = true
    }
    if (mentions.size === 0 || (several && !date)) date = several ? null : mention
    mentions.add(mention)
    if (several) return { date: null, mentions }
  }
  return { date, mentions }
}

function isInjury(summary: Summary, mention: DateMention, last: DateMention | undefined): boolean {
  const { text, sentences } = summary
  const sentence = sentences[sentenceAt(summary, mention.start)]
  const from = Math.max(sentence?.start ?? 0, mention.start - REACH, last?.end ?? 0)
  const before = text.slice(from, mention.start)
  const after = text.slice(mention.end, mention.end + 60)
  if (!/injur|claim|accident|D\.?O\.?I|incident|trauma/i.test(before)) return AFTER.test(after)
  return BEFORE.some((cue) => cue.test(before)) && !NOT_BEFORE.test(before)
}
