/** What all parsers of this library are made with. */
import type { IParserConfig } from 'chevrotain'

/**
 * One token of lookahead is enough for every rule, and no grammar needs recovery: they are total.
 * chevrotain 13 validates a grammar with functions that Node 20 lacks, so that is left to the tests.
 */
export const PARSER_CONFIG: IParserConfig = {
  maxLookahead: 1,
  recoveryEnabled: false,
  skipValidations: true,
}
