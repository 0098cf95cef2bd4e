/** Letters are untrusted: what would steer a terminal is shown as a sign instead. */

/** A text without control characters but line ends. */
export const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => (character === '\n' ? character : '\uFFFD'))

/** Plain data, all its texts made visible. */
export const visibleData = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === 'string' ? visible(value) : value,
  )
