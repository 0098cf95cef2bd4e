/** From marks to tokens: runs of prose are put together, disputed items cut out, lost parts implied. */
import type { SectionName } from '../../src/schema/determination'
import type { FieldName } from '../forms/form'
import { endsSentence, isParted, type Page } from './boundary'
import { closesItem, itemStart, lineBefore } from './items'
import type { Mark } from './mark'
import {
  DisputedItem,
  HeaderTable,
  headingOf,
  type LetterToken,
  labels,
  letterToken,
  SetPhrase,
  Text,
} from './tokens'

/** Fields in the order an issue holds them. */
const FIELD_ORDER: readonly FieldName[] = [
  'claimsAdministratorGuideline',
  'reviewerGuideline',
  'rationale',
]
/** A value of the header table is no longer than this. */
const HEADER_VALUE_LENGTH = 60

export function tokenize(page: Page, marks: readonly Mark[]): LetterToken[] {
  return new Tokenizer(page, marks).tokens
}

class Tokenizer {
  readonly tokens: LetterToken[] = []
  private section: SectionName | null = null
  /** The next field that the issue at hand may hold; null outside an issue. */
  private nextField: number | null = null
  /** First mark of the prose that is not yet a token. */
  private pending = 0

  constructor(
    private readonly page: Page,
    private readonly marks: readonly Mark[],
  ) {
    let index = 0
    while (index < marks.length) index = this.step(index)
    this.flush(marks.length)
  }

  /** Takes the mark at `index`; gives the index of the next one to take. */
  private step(index: number): number {
    const mark = this.marks[index]!
    const { entry, opens } = mark
    if (opens && this.section !== opens) this.imply(opens, index)
    if (!entry) return closesItem(this.page, this.marks, index) ? this.item(index) : index + 1
    switch (entry.kind) {
      case 'heading':
        if (!this.isHeading(index)) return index + 1
        this.flush(index)
        this.open(entry.section!, [mark])
        break
      case 'set-phrase':
        if (this.section !== entry.section) this.imply(entry.section!, index)
        this.flush(index)
        this.push(letterToken(SetPhrase, [mark]))
        break
      case 'label':
        this.label(entry.field!, index)
        break
      case 'header':
        return this.headerTable(index)
      default:
        return index + 1
    }
    this.pending = index + 1
    return index + 1
  }

  /** In small letters, a heading must stand as one: prose may break right before and after its words. */
  private isHeading(index: number): boolean {
    const mark = this.marks[index]!
    const letters = this.page.source.slice(mark.start, mark.end)
    if (letters === letters.toUpperCase() || index === 0) return true
    const before = this.marks[index - 1]!
    return (
      before.entry !== null || endsSentence(this.page, before) || isParted(this.page, mark.line!)
    )
  }

  private open(section: SectionName, marks: readonly Mark[]) {
    this.push(letterToken(headingOf(section), marks))
    this.section = section
    this.nextField = null
  }

  /** Opens a section whose heading the letter lost. */
  private imply(section: SectionName, index: number) {
    this.flush(index)
    this.open(section, [])
  }

  private item(last: number): number {
    const first = itemStart(this.page, this.marks, last, this.pending)
    this.flush(first)
    if (this.section !== 'issues') this.open('issues', [])
    this.push(
      letterToken(DisputedItem, this.marks.slice(first, last + 1), this.marks[last]!.outcome),
    )
    this.nextField = 0
    this.pending = last + 1
    return last + 1
  }

  private label(field: FieldName, index: number) {
    const order = FIELD_ORDER.indexOf(field)
    if (this.nextField === null || order < this.nextField - 1) this.itemWithoutOutcome(index)
    else this.flush(index)
    this.push(letterToken(labels[field], [this.marks[index]!]))
    this.nextField = order + 1
  }

  /** A label that begins an issue anew: the words right before it are the item, if they can be one. */
  private itemWithoutOutcome(index: number) {
    const last = lineBefore(this.marks, index)
    const before = this.marks[last]
    const isItem =
      last >= this.pending &&
      before !== undefined &&
      !before.entry &&
      !endsSentence(this.page, before)
    const first = isItem ? itemStart(this.page, this.marks, last, this.pending) : index
    this.flush(first)
    if (this.section !== 'issues') this.open('issues', [])
    this.push(letterToken(DisputedItem, this.marks.slice(first, index)))
    this.pending = index
  }

  /** A run of header labels and short values; a single label within prose is prose. */
  private headerTable(index: number): number {
    let end = index
    let found = 0
    for (; end < this.marks.length; end++) {
      const { entry, line, start, end: stop } = this.marks[end]!
      if (entry?.kind === 'header') found++
      else if (entry && entry.kind !== 'furniture') break
      else if (line && (stop - start > HEADER_VALUE_LENGTH || this.marks[end]!.outcome)) break
    }
    if (found < 2 && this.section !== null) return index + 1
    this.flush(index)
    this.push(letterToken(HeaderTable, this.marks.slice(index, end)))
    this.section = null
    this.nextField = null
    this.pending = end
    return end
  }

  private flush(end: number) {
    if (end > this.pending) {
      this.push(letterToken(Text, this.marks.slice(this.pending, end)))
    }
    this.pending = Math.max(this.pending, end)
  }

  private push(token: LetterToken) {
    this.tokens.push(token)
  }
}
