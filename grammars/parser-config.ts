/** What all parsers of this library are made with. */
import type { IParserConfig } from 'chevrotain'

/**
 * One token of lookahead is enough for every rule, and no grammar needs recovery: they are total.
 * The tests validate the grammars, so that no start of the library has to.
 */
export const PARSER_CONFIG: IParserConfig = {
  maxLookahead: 1,
  recoveryEnabled: false,
  skipValidations: true,
}
