/** Who wrote a record: a name, or the place where one was cut out. */
import type { PossiblyRedacted } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Summary } from './summary'
import { anyOf } from './words'

/** What follows then is a name's beginning, no gap. */
const ARTICLE = /^ (?:the|an?|his|her|dr)\b/i
const LINK = /^,? (?:from|by)\b/
const MASK = /^,? (?:from|by) (?:Dr\.? |an? |the )?(?:\[?redacted\]?|[Xx]{3}|_{2}|█)/i
/** `Report of 10/9/13 from noted …`: a verb right behind `from`, where a name must have stood. */
const VERB_FOLLOWS = new RegExp(
  `^,? (?:from|by),? ${anyOf(
    'notes?|noted|noting|states?|stated|reports?|reported|indicates?|indicated|documents',
    'documented',
    'shows?|showed|reveals?|revealed|recommends|recommended|requests|requested|lists|listed',
    'describes?|described|includes?|included|was|were|is|has|had',
  )}\\b`,
)
const NAME = "[A-Z][\\w'’-]{1,25}"
const NAMED = new RegExp(
  `^,? (?:from|by) (Dr\\. ${NAME}(?: ${NAME})?` +
    `|${NAME}(?: [A-Z]\\.?)? ${NAME},? (?:M\\.?D|D\\.?O|D\\.?C|PA-C|NP|D\\.?P\\.?M|Ph\\.?D|PT)\\b)`,
)

/** The author, told behind a record's date that ends at `end`; null where none is announced. */
export function readAuthor(summary: Summary, end: number): Marked<PossiblyRedacted | null> {
  const behind = summary.text.slice(end, end + 70)
  const link = LINK.exec(behind)
  if (!link) return null
  const at = end + link[0].length
  const gap = summary.prose.hollows.includes(at) && !ARTICLE.test(summary.text.slice(at, at + 6))
  if (gap || VERB_FOLLOWS.test(behind) || MASK.test(behind)) return { text: null, redacted: true }
  const named = NAMED.exec(behind)
  if (!named) return null
  const last = end + named[0].length
  return { text: summary.prose.leaf(last - named[1]!.length, last), redacted: false }
}
