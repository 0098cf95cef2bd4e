/**
 * chevrotain without what our parsers do not need. The tokens of all our grammars are made by scanners of our own; of the
 * lexer a parser needs no more than the pattern that never matches. Its helpers come from es-toolkit, of which a bundle
 * takes the functions in use, not from lodash-es. See docs/decisions/chevrotain.md.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const NO_LEXER = `
export class Lexer {}
Lexer.NA = /NOT_APPLICABLE/
export const LexerDefinitionErrorType = {}
`

export const leanChevrotain: Plugin = {
  name: 'lean-chevrotain',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer_public\.js$/ }, () => ({
      contents: NO_LEXER,
    }))
    onResolve({ filter: /^lodash-es$/ }, () => ({
      path: fileURLToPath(import.meta.resolve('es-toolkit/compat')),
      sideEffects: false,
    }))
  },
}
