/**
 * chevrotain without its lexer. The tokens of all our grammars are made by scanners of our own; of the
 * lexer a parser needs no more than the pattern that never matches. A tenth of the core's size.
 */
import type { Plugin } from 'esbuild'

const NO_LEXER = `
export class Lexer {}
Lexer.NA = /NOT_APPLICABLE/
export const LexerDefinitionErrorType = {}
`

export const lexerless: Plugin = {
  name: 'lexerless',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/ }, () => ({
      contents: NO_LEXER,
    }))
  },
}
