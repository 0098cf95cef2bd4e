/** The public face of the Markdown reader. */

export { parseMarkdown } from './inputs/markdown/parse'
export type { ParseOptions, ParseResult } from './parse'
