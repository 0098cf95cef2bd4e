/** The date of injury that the summary itself tells. */

import type { DateMention } from '../mention'
import { isBodyOnly } from './lists'
import { WORKER } from './persons'
import { type Summary, sentenceAt } from './summary'
import { anyOf, clauseOf } from './words'

/** The date by its own name. */
const DATE_OF_INJURY = anyOf(
  '(?:date|day) of (?:the )?(?:industrial |work |occupational )?injury\\b|injury date\\b|D\\.?O\\.?I\\b',
)
const ABOUT = '(?: or (?:about|around)| approximately)?'
/** Words that announce it, right before the date. */
const BEFORE = new RegExp(
  `(?:${[
    `\\binjur(?:y|ies)(?: date| of record)?,?(?: ${anyOf(
      'is|was|on|of|(?:is |was )?dated|from|in|as|date of|occurring(?: on)?',
      '(?:(?:that|which) )?(?:occurred|happened|took place)(?: on)?',
      '(?:sustained|reported|incurred|suffered) on',
    )})?`,
    `\\b(?:date|day) of (?:the )?(?:industrial |work |occupational |reported )?${anyOf(
      'injury|accident|incident',
    )}(?: \\(DOI\\))?,?(?: in this case)?(?: ${anyOf(
      'is|was|of|on|as|being',
      '(?:(?:is|was) )?(?:listed|noted|reported|documented|recorded|given|stated)' +
        '(?: in the (?:medical )?records?)? (?:as|to be)',
    )})?`,
    '\\b(?:fall|fell|accident|incident) at work(?: on)?',
    '\\bD\\.?O\\.?I\\.?(?: \\([^()]{1,30}\\))?(?: (?:is|was|of|on))?',
    `\\b${anyOf(
      "occupational|industrial|workers'? compensation|work-?related|work|injury",
    )} claim (?:from|of|on|dated)`,
    '\\b(?:injured|hurt)(?: (?:at|while at) work| on the job| (?:him|her)self)?,?(?: (?:on|in))?',
  ].join('|')})(?:[: ]{1,2}(?:CT|cumulative(?: trauma)?)(?: from| between)?)?${ABOUT}:? $`,
  'i',
)
/** `sustained an injury to his back on`, `injured her knee on`: the harm, some words, a date. */
const HARMED = new RegExp(
  `\\b(?:${anyOf('sustained|suffered|incurred|reported|had|involved in|filed|with')}` +
    '(?: [\\w-]{1,15}){0,4} (?:injur(?:y|ies)|accident|trauma)' +
    `|(?:sustained|suffered)(?: [\\w-]{1,15}){0,4} ${anyOf(
      'burns?|lacerations?|fractures?|crush|bites?|contusions?|strains?|sprains?|amputation',
    )}` +
    '|(?:injured|hurt) (?:his|her|the|both|when|while|in (?:an? )?(?:[\\w-]{1,15} ){0,3}accident))\\b',
  'i',
)
/** Behind the harm: then the date is another's. */
const NOT_THE_HARM = new RegExp(
  `\\b${anyOf('had|has|have|improved|improving|worse|worsened|pain|symptoms|that|was|were')}\\b`,
  'i',
)
const ON = new RegExp(` (?:on|dated|of)${ABOUT} $`, 'i')
/** Another injury, or a report that is named after one. */
const NOT_BEFORE = new RegExp(
  `\\b${anyOf(
    'prior|previous|earlier|subsequent(?! to)|re-?injur(?:y|ed)|non-?industrial|non-?work-?related',
    'reports?|surgery|surgeries|repair|MRI|x-?rays?|visit|seen|evaluated',
  )}\\b`,
  'i',
)
/** Another injury's date, told by that name too. */
const ANOTHER = /\b(?:prior|previous|earlier|second|non-?industrial|non-?work-?related)\b/i
const NAMED = new RegExp(`\\b${DATE_OF_INJURY}`, 'i')
const CLAIM =
  anyOf('industrial|work|occupational|work-related|cumulative trauma') +
  ` (?:\\w{1,12} )?${anyOf('injury|claim|accident')}`
const AFTER = new RegExp(
  `^ \\(?${anyOf(DATE_OF_INJURY, CLAIM, 'as the (?:date|day) of (?:the )?(?:injury|accident)')}\\b`,
  'i',
)
/** `who on 5/3/13 fell from a ladder`: what befell the worker, right behind the date. */
const WHO_ON = /\bwho,? on $/i
const BEFELL = new RegExp(
  `^,? (?:sustained (?:an? )?(?:\\w{1,14} ){0,2}injur(?:y|ies)|was (?:struck|hit|hurt|injured|thrown|pinned|run over|rear-ended)|${anyOf(
    'fell|slipped|tripped|twisted|caught|jammed|crushed|strained|sprained|injured|hurt|cut|burned',
  )})\\b`,
  'i',
)
/** `On 5/3/13 the patient sustained a work injury`, the date first. */
const OPENS = /^(?:on|in) $/i
const SUSTAINED = new RegExp(
  `^,? (?:the |this )?${anyOf(WORKER)} ${anyOf(
    'was (?:reportedly )?injured',
    '(?:sustained|suffered|experienced|incurred) (?:[\\w-]{1,15} ){0,4}(?:injur(?:y|ies)|accident)',
  )}\\b`,
  'i',
)
const JOINT = /^(?:,|,? {0,2}(?:to|through|thru|until|and|&|-|–)) {0,2}(?:on )?$/i
const MAY_ANNOUNCE =
  /injur|hurt|claim|accident|at work|D\.?O\.?I|incident|trauma|sustained|suffered/i

const REACH = 110
const NEAR = 40

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
  const { dates } = summary
  const mentions = new Set<DateMention>()
  let date: DateMention | null = null
  for (const [i, mention] of dates.entries()) {
    const joint = jointTo(summary, i)
    if (!isInjury(summary, mention, dates[i - 1]) && !isExposure(summary, mention, joint)) continue
    mentions.add(mention)
    if (joint.length > 0) {
      for (const other of joint) mentions.add(other)
      return { date: null, mentions }
    }
    date ??= mention
  }
  return { date, mentions }
}

/** `noise exposure (CT 1/1/88 to 6/30/12)`: cumulative trauma, no scan. */
const isExposure = ({ text }: Summary, { start, end }: DateMention, [to]: readonly DateMention[]) =>
  to !== undefined &&
  /\b(?:CT|cumulative trauma):?(?: from| between)? $/i.test(
    text.slice(Math.max(0, start - 30), start),
  ) &&
  /to|thr|-|–/.test(text.slice(end, to.start))

/** The dates that stand in one list, or one range, with the one before them. */
function jointTo({ text, dates }: Summary, first: number): readonly DateMention[] {
  let last = first
  for (let next = dates[last + 1]; next; next = dates[last + 1]) {
    const { end } = dates[last]!
    if (!JOINT.test(text.slice(end, Math.min(next.start, end + 14)))) break
    last++
  }
  return dates.slice(first + 1, last + 1)
}

function isInjury(summary: Summary, mention: DateMention, last: DateMention | undefined): boolean {
  const { text, sentences } = summary
  const sentence = sentences[sentenceAt(summary, mention.start)]
  const from = Math.max(sentence?.start ?? 0, mention.start - REACH, last?.end ?? 0)
  const before = text.slice(from, mention.start)
  const after = text.slice(mention.end, mention.end + 90)
  if (AFTER.test(after) || (WHO_ON.test(before) && BEFELL.test(after))) return true
  if (OPENS.test(before) && SUSTAINED.test(after)) return true
  if (!MAY_ANNOUNCE.test(before)) return false
  const clause = clauseOf(before)
  if ((NAMED.test(clause.slice(-NEAR)) ? ANOTHER : NOT_BEFORE).test(clause)) return false
  if (BEFORE.test(before)) return true
  const told = clauseOf(withoutBodyCommas(before))
  const harm = HARMED.exec(told)
  if (!harm) return false
  const rest = told.slice(harm.index + harm[0].length)
  return (
    (ON.test(before) && !NOT_THE_HARM.test(rest)) || isBodyOnly(rest.replace(/\b(?:his|her) /g, ''))
  )
}

/** `injured her neck, left shoulder and back on`: one clause for all its commas. */
const withoutBodyCommas = (words: string): string =>
  words.replace(/([a-z]{1,12}),/gi, (listed, word) => (isBodyOnly(word) ? word : listed))
