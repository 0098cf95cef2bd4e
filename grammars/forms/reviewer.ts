/** The words by which letters tell of the reviewer, in labels and in prose. */
import { patternOf } from '../../src/phrase/pattern'

export const ROLE =
  /\b(?:case file|records?) to an? ([A-Za-z-]{1,20} (?:[Rr]eviewer|[Cc]onsultant|[Aa]dvisor))\b|\b[Tt]he ((?:physician|expert|professional|medical|chiropractic|dental|psychologist|podiatric|acupuncture) reviewer)\b/
/** Also where the page's font has lost its sign for `fi`. */
const SPECIALTIES = patternOf(
  '[Certification|Certi cation|Certi\0cation|Certi\ufffdcation](s) / [Specialty|Specialties]',
)
const LICENCES = patternOf('State(s) of Licensure')
export const SPECIALTY_LABEL = new RegExp(`${SPECIALTIES}\\s?[:;]\\s?`, 'i')
export const LICENCE_LABEL = new RegExp(`${LICENCES}\\s?[:;]\\s?`, 'i')
const CERTI = '[Cc]erti(?:fi|\\ufb01|[ \\0\\ufffd])?'
const BOARD = `\\b[Bb]oard[ -]${CERTI}(?:ed|cations?)`
const DIPLOMATE = '\\b[Dd]iplomate of the American Board of'
export const BOARD_CERTIFIED = new RegExp(`(?:${BOARD} in|${DIPLOMATE}) `)
/** What announces specialties in prose. */
export const SPECIALTIES_IN = new RegExp(
  `(?:(?:${BOARD}|\\b[Ss]ub-?[Ss]pecialt(?:y|ies)(?: (?:${CERTI}(?:cations?|ed|cates?)|[Tt]raining|[Ff]ellowships?))?) in|${DIPLOMATE}) `,
  'g',
)
export const LICENSED_IN = /\blicensed (?:to practice (?:[a-z]{3,20} )?)?in /
/**
 * What ends a list of specialties or states in prose; a full stop before a small letter is that of an
 * abbreviation (`D.C. and Maryland`).
 */
export const LIST_END =
  /\.(?=\s+[A-Z]|\s*$)|,? (?:and|with) (?:an? )?(?:[Ss]ub-?[Ss]pecialt|(?:is|has|he|she|holds)\b)|, (?:is|has|he|she|who)\b|\n\n/
export const LABEL_END = new RegExp(
  `\\n\\n| (?=${LICENCES}|${SPECIALTIES}|(?:He|She|He/she|(?:The|This) [a-z]{4,15} reviewer) (?:is|was|has)\\b)`,
  'i',
)
const COUNT = '(\\w{1,12})(?: \\(\\d{1,2}\\))?'
export const YEARS = new RegExp(
  `\\b${patternOf('[more than|at least|over|for]')} ${COUNT} ${patternOf('years')}\\b`,
  'i',
)
export const HOURS = new RegExp(
  `\\b${patternOf('at least')} ${COUNT} ${patternOf('hours [a|per|each] week')}\\b`,
  'i',
)
