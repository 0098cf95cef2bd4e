/** Text as outputs can hold it: everything that goes into a database, a job or a file passes here. */

/** U+0000 and halves of surrogate pairs: PostgreSQL has no place for them. */
const UNFIT = /[\0\u{D800}-\u{DFFF}]/gu

/** The text with U+FFFD where it has a character that PostgreSQL cannot hold. */
export const storable = (text: string): string => text.replace(UNFIT, '\uFFFD')

export const isStorable = (text: string): boolean => text.search(UNFIT) === -1

/** Halves of surrogate pairs: no file in UTF-8 has a place for them, and readers refuse them in JSON. */
const HALVES = /[\u{D800}-\u{DFFF}]/gu

export const wellFormed = (text: string): string => text.replace(HALVES, '\uFFFD')

/** The same in JSON, where such characters are escaped; a backslash of the text is two. */
const UNFIT_IN_JSON = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/

/** Whether all texts of plain data storable. */
export const isStorableData = (data: unknown): boolean => !UNFIT_IN_JSON.test(JSON.stringify(data))
