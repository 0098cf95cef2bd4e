/** The public face of the core: text of a letter in, determination out. */
export { forms, type LetterForm } from '../grammars/forms'
export {
  DEFAULT_MAX_LENGTH,
  type LetterResult,
  type ParseOptions,
  type ParseResult,
  parseDetermination,
  parseDeterminations,
} from './parse'
export { findIdentities, type Identity, redact } from './privacy/identities'
export type { IdentityKind } from './privacy/patterns'
export type {
  ClinicalSummary,
  DateProblem,
  DateValue,
  Decision,
  Determination,
  Guideline,
  Header,
  HowDetermined,
  Issue,
  LetterFormat,
  PossiblyRedacted,
  Range,
  Redaction,
  SectionName,
  Treatment,
} from './schema/determination'
export type { Span, Spans } from './source/leaf'
export type { LetterNode, LetterTree } from './tree/nodes'
export { determinationCompile, determinationParse } from './unified'
