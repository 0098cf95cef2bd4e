/** The set sentences on a request that was partly authorized, and the questions that stand in place of an item. */
import { compileBetween } from '../../src/phrase/pattern'

/** The end of the first sentence, in both ways of splitting. */
export const ORIGINAL = compileBetween(' ', '[was|were] the original request', '[.,;]?(?: |$)')
/** `B was authorized by the Claims Administrator. The remaining IMR eligible portion …, C is` */
export const GRANTED = compileBetween(
  ' ',
  '[was|were] [authorized|certified|approved] by the claims administrator',
  '[.,;]?(?: |$)',
)
export const REMAINING = compileBetween(
  '\\b',
  'remaining IMR eligible portion of the original request',
  ',? (?:is )?',
)
/** `The Claims Administrator authorized B, leaving the original request IMR eligible. …` */
export const AUTHORIZED = compileBetween(
  '^',
  'The claims administrator [authorized|certified|approved]',
  ' ',
)
export const LEAVING = compileBetween(
  ',? ',
  'leaving the original request IMR eligible',
  '[.,;]?(?: |$)',
)
export const RESTATED = compileBetween('\\b', 'The original request', ',? (?:is )?')
/** The `is` (or `are`) before the outcome, and the comma before it. */
export const CLOSING = /(?:,? (?:is|are))?(?<![\s:,])[\s:,]*$/i

/** What remains was left out of the sentence. */
export const LEFT_OUT = /^(?:is|are)$/i

/** An issue at dispute told as a question: `Whether B was medically necessary`, `Is B medically necessary?` */
export const WHETHER =
  /^(?:Whether (?:or not )?|Is |Are |Was |Were )(?:the |an? )?(?:requests? for (?:an? |the )?)?/i
export const NECESSARY =
  /(?:,? (?:is|are|was|were))?(?: not)? medically necessary(?:,? (?:and|or) (?:medically )?appropriate)?[.?]?$/i

/** Sentences that no other item has. */
export const TELLING = [ORIGINAL, GRANTED, REMAINING, LEAVING]
