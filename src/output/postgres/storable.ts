/** Text as PostgreSQL can hold it: everything that goes into the database or into a job passes here. */

/** U+0000 and halves of surrogate pairs: PostgreSQL has no place for them. */
const UNFIT = /[\0\u{D800}-\u{DFFF}]/gu

/** The text with U+FFFD where it has a character that PostgreSQL cannot hold. */
export const storable = (text: string): string => text.replace(UNFIT, '\uFFFD')

export const isStorable = (text: string): boolean => text.search(UNFIT) === -1

/** The same in JSON, where such characters are escaped; a backslash of the text is two. */
const UNFIT_IN_JSON = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/

/** Whether all texts of plain data storable. */
export const isStorableData = (data: unknown): boolean => !UNFIT_IN_JSON.test(JSON.stringify(data))
