/** The public face of the core: text of a letter in, determination out. */

export type { DateReading } from '../grammars/date/reading'
export { forms } from '../grammars/forms'
export type * from '../grammars/forms/form'
export {
  DEFAULT_MAX_LENGTH,
  type LetterResult,
  type ParseOptions,
  type ParseResult,
  parseDetermination,
  parseDeterminations,
} from './parse'
export { findIdentities, type Identity, type ReadLetter, redact } from './privacy/identities'
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
export type { Span, Spans } from './text/leaf'
export type { Stretch } from './text/prose'
export type * from './tree/nodes'
export { determinationCompile, determinationParse } from './unified'
