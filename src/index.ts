/** The public face of the core: text of a letter in, determination out. */

export { forms } from '../grammars/forms'
export type {
  HeaderKind,
  HeaderRow,
  HeadingRow,
  HeadingSection,
  ItemRow,
  LabelRow,
  LetterForm,
  ListName,
  OutcomeRow,
  SetPhraseRow,
} from '../grammars/forms/form'
export type { PlainMessage } from './messages/plain'
export { DEFAULT_MAX_MESSAGES } from './messages/report'
export { DEFAULT_MAX_ISSUES, DEFAULT_MAX_LENGTH, type ParseOptions } from './options'
export {
  type ParsedLetter,
  type ParseResult,
  parseDetermination,
  parseDeterminations,
} from './parse'
export { findIdentities, type Identity, type ReadLetter, redact } from './privacy/identities'
export type { IdentityKind } from './privacy/patterns'
export type { LetterFormat } from './schema/determination'
export type * from './schema/types'
export type { Span, Spans } from './text/leaf'
export type { Stretch } from './text/prose'
export type { DateReading } from './tree/date-reading'
export type { FieldName, HeaderField } from './tree/names'
export type {
  Branch,
  BranchNode,
  DateNode,
  FieldNode,
  FurnitureNode,
  HeaderLabelNode,
  HeaderValueNode,
  HeadingNode,
  InlineNode,
  IssueNode,
  LabelNode,
  Leaf,
  LeafNode,
  LetterNode,
  LetterTree,
  MarkupNode,
  OutcomeNode,
  ParagraphNode,
  Place,
  PlaceRange,
  PlainLeafNode,
  PunctuationNode,
  RedactionNode,
  SectionNode,
  SetPhraseNode,
  TextNode,
  WhitespaceNode,
} from './tree/nodes'
export { determinationCompile, determinationParse } from './unified'
