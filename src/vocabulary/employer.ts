/** How a clinical summary names the employer. */

/**
 * `employed by Acme Freight, Inc. as a driver`: capitalised words, up to the first that is not. A full stop
 * is part of the first word only behind an initial, in `St.`, and before a letter.
 */
export const NAMED_EMPLOYER =
  /\b(?:employed|employment) (?:by|with) (?:the )?((?:(?:\p{Lu}\.){1,4}|(?:St|Mt|Ft)\.|\p{Lu}[\p{L}\p{M}\p{N}_&'’-]{0,30}(?:\.[\p{L}\p{N}]{1,10})?|of|and|&)(?: (?:\p{Lu}[\p{L}\p{M}\p{N}_&'’-]{0,30}|of|and|&)){0,7}(?:,? (?:Inc\.?|LLC|Ltd\.?|Corp\.?|Co\.))?)/u

/** A word at the end of a name that goes on with no other. */
export const LOOSE_END = / (?:of|and|&)$/
