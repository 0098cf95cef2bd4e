/** Letters are untrusted: what would steer a terminal is shown as a sign instead. */

/** Control characters, what turns the direction of writing, and line ends that are none in a letter. */
const STEERS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** A text with a sign in place of each character that steers a terminal, but for line ends. */
export const visible = (text: string): string =>
  text.replace(STEERS, (character) => (character === '\n' ? character : '\uFFFD'))

/** Data as JSON in which what steers a terminal is escaped: it reads back the same. */
export const visibleJson = (data: unknown, indent = 0): string =>
  JSON.stringify(data, null, indent).replace(STEERS, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Plain data, all its texts made visible. */
export const visibleData = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === 'string' ? visible(value) : value,
  )
