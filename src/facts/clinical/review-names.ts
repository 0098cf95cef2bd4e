/** What a utilization review and who does it are called, and how a date stands behind them. */
import { anyOf } from './words'

export const NON_CERTIFIED = 'non ?-? ?certif(?:ied|ication)'

const NAMES = anyOf(
  'utili[sz]ation review(?:er)?|UR\\b|physician (?:reviewer|advis[eo]r)',
  '(?:prior|previous|original|initial|peer|claims?|adverse) (?:review(?:er)?s?|determinations?)\\b',
  "claims? administrator(?!['’]s)|claims (?:adjuster|examiner)|previously reviewed",
)

/** The review, or who does it. */
export const REVIEW = new RegExp(`\\b${NAMES}`, 'i')
/** The review right behind a date. */
export const BY_REVIEW = new RegExp(`^,? (?:the )?${NAMES}`, 'i')
/** The review that a date right before it names: `The 1/2/16 utilization review`. */
export const OF_A_DATE = new RegExp(`^,? (?:${NAMES}|determination\\b)`, 'i')
/** Who rules, behind a ruling in the passive: `was denied by the claims administrator`. */
export const BY_REVIEWER = new RegExp(`[a-z]ed by (?:the )?${NAMES}`, 'i')

const DENIAL = `(?:(?:prior|previous|original|initial|UR|the) (?:denial|determination|${NON_CERTIFIED})(?: letter)?|decision(?= dated))`
const PAPER = anyOf(
  'denial/modification|denials?|modification|dates?|reports?|forms?|documentation|decisions?|letters?|determinations?|notice|response|physician|reviews?',
)
const DISPUTED = '(?:being (?:challenged|appealed|disputed)|under (?:appeal|review)|in dispute)'
const DONE = anyOf('performed|completed|issued|rendered|made|dated|received')
const LINK = anyOf(
  `dated:?|of|on|from|with an? (?:decision|determination|review) date of|${DONE}(?: on)?`,
  `in (?:an?|its|the) ${PAPER} (?:dated|of)`,
  `(?:was|were|is)(?: ${DONE})?(?: on)?`,
  'for the (?:requests?|services?)(?: below| above)? (?:was|were) on',
)

/** A review or a denial right before its date. */
export const REVIEW_DATED = new RegExp(
  `\\b(?:${NAMES}(?: \\([^()]{1,40}\\))?(?: ${PAPER}){0,2}(?: ${DISPUTED})?|${DENIAL})(?:,? ${LINK})?[,:]? ?\\(?$`,
  'i',
)
