/** A source as it is printed: what shows nothing, and the rarer signs that end a line. */

/** Stands for a sign that shows nothing: the zero-width no-break space, which patterns take for a blank. */
export const NOTHING = '\ufeff'
export const NOTHING_CODE = 0xfeff

/**
 * Signs of zero width, of direction and of variation. A soft hyphen at a line's end shows, and is left as it is.
 */
const UNSEEN =
  /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\ufe00-\ufe0f]|\u00ad(?![^\S\n\r\f]{0,9}(?:[\n\r\f]|$))/g
/** Vertical tab, next line, line separator, paragraph separator. */
const RARE_BREAKS = /[\v\x85\u2028\u2029]/g

/**
 * The source as its readers see it, sign for sign: offsets in it are offsets in the source.
 */
export const printed = (source: string): string =>
  source.replace(RARE_BREAKS, '\n').replace(UNSEEN, NOTHING)
