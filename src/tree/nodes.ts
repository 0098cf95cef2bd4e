/**
 * The tree of a letter: unist nodes that cover every character of the source. Leaves follow each
 * other without gap or overlap; a leaf's `value` is its stretch of the source as given.
 */
import type { Literal, Parent, Point, Position } from 'unist'
import type { Decision, Redaction, SectionName } from '../schema/determination'
import type { DateReading } from './date-reading'
import type { FieldName, HeaderField } from './names'

/** A place in the source; `offset` in UTF-16 code units. */
export interface Place extends Point {
  offset: number
}

/** `[start, end)` in the source. */
export interface PlaceRange extends Position {
  start: Place
  end: Place
}

export interface Leaf<Type extends string> extends Literal {
  type: Type
  value: string
  position: PlaceRange
}

export interface Branch<Type extends string, Child> extends Parent {
  type: Type
  children: (Child & Parent['children'][number])[]
  position: PlaceRange
}

/** Blank space: spaces, line breaks, page breaks. */
export type WhitespaceNode = Leaf<'whitespace'>
/** A sign between nodes: the colon or dash that parts a disputed item from its outcome, the stop behind one. */
export type PunctuationNode = Leaf<'punctuation'>
/** Signs of Markdown that are no words of the letter; only the Markdown door finds them. */
export type MarkupNode = Leaf<'markup'>
/** What the page adds: footers, page numbers. */
export type FurnitureNode = Leaf<'furniture'>
export type TextNode = Leaf<'text'>
export type HeadingNode = Leaf<'heading'>
export type LabelNode = Leaf<'label'>
/** A sentence of the form that says nothing of the case. */
export type SetPhraseNode = Leaf<'setPhrase'>
export interface OutcomeNode extends Leaf<'outcome'> {
  decision: Decision
  /** As they read where the end of a page stands between them; else as the value. */
  words: string
}
export interface DateNode extends Leaf<'date'> {
  reading: Omit<DateReading, 'start' | 'end'>
}
export interface RedactionNode extends Leaf<'redaction'> {
  kind: Redaction['kind']
}
export interface HeaderLabelNode extends Leaf<'headerLabel'> {
  field: HeaderField
  /** The second part of a label that an extractor tore in two. */
  rest: boolean
}
export type HeaderValueNode = Leaf<'headerValue'>

export type InlineNode =
  | TextNode
  | DateNode
  | RedactionNode
  | FurnitureNode
  | MarkupNode
  | WhitespaceNode
export type ParagraphNode = Branch<'paragraph', InlineNode>

/** A labelled part of an issue; `disputedItem` is the words before the outcome. */
export interface FieldNode
  extends Branch<'field', LabelNode | ParagraphNode | FurnitureNode | MarkupNode | WhitespaceNode> {
  name: FieldName | 'disputedItem'
}

export interface IssueNode
  extends Branch<
    'issue',
    | LabelNode
    | FieldNode
    | OutcomeNode
    | PunctuationNode
    | ParagraphNode
    | SetPhraseNode
    | FurnitureNode
    | MarkupNode
    | WhitespaceNode
  > {
  /** 1-based, in the letter's order; several nodes may speak of one issue. 0 where it speaks of all. */
  number: number
}

export interface SectionNode
  extends Branch<
    'section',
    | HeadingNode
    | OutcomeNode
    | SetPhraseNode
    | HeaderLabelNode
    | HeaderValueNode
    | ParagraphNode
    | IssueNode
    | FurnitureNode
    | MarkupNode
    | WhitespaceNode
  > {
  name: SectionName
}

export interface LetterTree
  extends Branch<'root', SectionNode | WhitespaceNode | FurnitureNode | MarkupNode> {
  /** Name of the form the letter was recognised as; null where it was none. */
  format: string | null
}

/** Leaves that say nothing but their type. */
export type PlainLeafNode =
  | WhitespaceNode
  | PunctuationNode
  | FurnitureNode
  | TextNode
  | HeadingNode
  | LabelNode
  | SetPhraseNode
  | HeaderValueNode
export type LeafNode =
  | PlainLeafNode
  | MarkupNode
  | OutcomeNode
  | DateNode
  | RedactionNode
  | HeaderLabelNode
export type BranchNode = LetterTree | SectionNode | IssueNode | FieldNode | ParagraphNode
export type LetterNode = LeafNode | BranchNode

export const isBranch = (node: LetterNode): node is BranchNode => 'children' in node
