/** From marks to tokens: runs of prose are put together, disputed items cut out, lost parts implied. */
import type { SectionName } from '../../src/schema/determination'
import { append } from '../../src/text/append'
import { FIELD_ORDER, type FieldName } from '../../src/tree/names'
import type { ListName } from '../forms/form'
import { endsSentence, isParted, lineBefore, type Page, paragraphEnd } from './boundary'
import { headerRun } from './header-run'
import { ItemCount } from './item-count'
import { closesItem, itemStart, MOST_LINES } from './items'
import type { Lexicon } from './lexicon'
import { lostHeading } from './list-end'
import { itemTokens, listEntries, partTokens } from './lists'
import type { Mark, Outcome } from './mark'
import { numberAt } from './numbers'
import {
  DisputedItem,
  HeaderTable,
  headingOf,
  IssueNumber,
  type LetterToken,
  labels,
  letterToken,
  SetPhrase,
  Text,
} from './tokens'
import { itemAt, outcomeWithin } from './verdicts'

/** Sections of the letter's head. */
const BEFORE_ALL: readonly SectionName[] = ['header', 'other']

/** Sections whose numbered sentences tell no item: they quote what was asked for, or refused before. */
const NO_ISSUES: ReadonlySet<SectionName | null> = new Set([
  'howDetermined',
  'documentsReviewed',
  'clinicalSummary',
])

export interface Tokens {
  tokens: LetterToken[]
  /** Where the first issue begins that is more than `maxIssues`; null where there are no more. */
  beyond: number | null
}

/** @param maxIssues of what tells of an issue, so many are read; the rest of the letter is other text */
export function tokenize(
  page: Page,
  marks: readonly Mark[],
  lexicon: Lexicon,
  maxIssues: number = Number.POSITIVE_INFINITY,
): Tokens {
  const { tokens, beyond } = new Tokenizer(page, marks, lexicon, maxIssues)
  return { tokens, beyond: beyond === null ? null : marks[beyond]!.start }
}

class Tokenizer {
  readonly tokens: LetterToken[] = []
  private section: SectionName | null = null
  /** The next field that the issue at hand may hold; null outside an issue. */
  private nextField: number | null = null
  /** First mark of the prose that is not yet a token. */
  private pending = 0
  private readonly marks: Mark[]
  /** The numbers printed before the items that a section lists. */
  private readonly listed = new Set<number>()
  /** The numbers of the items that sentences tell. */
  private readonly count = new ItemCount()
  private highest = Number.NEGATIVE_INFINITY
  /** The last number printed before an item that is told whole. */
  private printed = 0
  private issues = 0
  /** The mark that begins more issues than are read; null where none does. */
  beyond: number | null = null

  constructor(
    private readonly page: Page,
    marks: readonly Mark[],
    private readonly lexicon: Lexicon,
    private readonly maxIssues: number,
  ) {
    this.marks = [...marks]
    let index = 0
    while (index < this.marks.length && this.beyond === null) index = this.step(index)
    this.pending = this.beyond ?? this.pending
    this.flush(this.marks.length)
  }

  /** Takes the mark at `index`; gives the index of the next one to take. */
  private step(index: number): number {
    const mark = this.marks[index]!
    const { entry, opens } = mark
    if (opens && this.section !== opens && this.mayOpen(opens)) this.imply(opens, index)
    if (!entry) return this.prose(index)
    switch (entry.kind) {
      case 'heading':
        if (!this.isHeading(index)) return index + 1
        this.flush(index)
        this.open(entry.section!, [mark], outcomeWithin(this.page.source, mark, this.lexicon))
        if (entry.lists) return this.list(entry.lists, index + 1)
        break
      case 'item':
        return this.verdict(index) ?? index + 1
      case 'set-phrase':
        if (!this.mayOpen(entry.section!)) return index + 1
        if (this.section !== entry.section) this.imply(entry.section!, index)
        this.flush(index)
        this.push(letterToken(SetPhrase, [mark]))
        break
      case 'label':
        if (entry.told) return this.toldLabel(entry.field!, index)
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

  /** The end of an item, a numbered sentence that is one, or prose. */
  private prose(index: number): number {
    if (this.closesItem(index)) return this.item(index)
    const next = NO_ISSUES.has(this.section) ? null : this.verdict(index)
    if (next === null) this.count.see(this.page.source, this.marks[index]!)
    return next ?? index + 1
  }

  /** In small letters, a heading must stand as one: prose may break right before and after its words. */
  private isHeading(index: number): boolean {
    const mark = this.marks[index]!
    if (mark.entry!.section === 'header' && !this.mayOpen('header')) return false
    const letters = this.page.source.slice(mark.start, mark.end)
    if (letters === letters.toUpperCase() || index === 0) return true
    const before = this.marks[index - 1]!
    return (
      before.entry !== null || endsSentence(this.page, before) || isParted(this.page, mark.line!)
    )
  }

  /** A cover letter stands before all else; what a notice ends with, behind its issues. */
  private mayOpen(section: SectionName): boolean {
    if (!BEFORE_ALL.includes(section) || this.section === null) return true
    return BEFORE_ALL.includes(this.section) || (section === 'other' && this.section === 'issues')
  }

  private open(section: SectionName, marks: readonly Mark[], outcome: Outcome | null = null) {
    this.push(letterToken(headingOf(section), marks, outcome))
    this.section = section
    this.nextField = null
  }

  /** Opens a section whose heading the letter lost. */
  private imply(section: SectionName, index: number) {
    this.flush(index)
    this.open(section, [])
  }

  /** What begins at `index` is an issue's, whether or not a heading has opened their section. */
  private intoIssues(index: number) {
    this.flush(index)
    if (this.section !== 'issues') this.open('issues', [])
  }

  /** Whether one more issue is read; else what begins at `index` is other text, as is all that follows. */
  private mayAddIssue(index: number): boolean {
    if (this.issues++ < this.maxIssues) return true
    this.imply('other', index)
    this.beyond = index
    return false
  }

  /** An outcome may begin in the line before; where another token has that line, it closes no item. */
  private closesItem(index: number): boolean {
    const { outcome } = this.marks[index]!
    const isFree = outcome !== null && outcome.start >= this.marks[this.pending]!.start
    return isFree && closesItem(this.page, this.marks, index)
  }

  private item(last: number): number {
    const first = itemStart(this.page, this.marks, last, this.pending)
    if (!this.mayAddIssue(first)) return first
    this.intoIssues(first)
    this.pushItem(this.marks.slice(first, last + 1), this.marks[last]!.outcome)
    this.nextField = 0
    this.pending = last + 1
    return last + 1
  }

  private label(field: FieldName, index: number, marks: Mark[] = [this.marks[index]!]) {
    const order = FIELD_ORDER.indexOf(field)
    if (this.nextField !== null && order >= this.nextField - 1) this.flush(index, order)
    else if (!this.itemWithoutOutcome(index)) return
    this.push(letterToken(labels[field], marks))
    this.nextField = order + 1
  }

  /** A sentence that is label and text in one; one that comes after its field's turn is prose. */
  private toldLabel(field: FieldName, index: number): number {
    const next = this.nextField ?? (this.section === 'issues' ? 0 : FIELD_ORDER.length)
    if (FIELD_ORDER.indexOf(field) >= next || this.opensIssue(field, index)) {
      this.label(field, index, [])
      this.pending = index
    }
    return index + 1
  }

  /** Whether the sentence begins an issue whose own heading is lost: the next field follows it. */
  private opensIssue(field: FieldName, index: number): boolean {
    const { line } = this.marks[index]!
    const opened = this.marks[index - 1]?.entry?.kind === 'set-phrase'
    if (field !== FIELD_ORDER[0] || !line || !(opened || isParted(this.page, line))) return false
    const next = this.marks.slice(index + 1, index + MOST_LINES).find(({ entry }) => entry !== null)
    return next?.entry?.field === FIELD_ORDER[1]
  }

  /** A sentence or a heading that names a disputed item; null where the words are prose. */
  private verdict(index: number): number | null {
    // Within a rationale a list may be numbered as the items are.
    const mayOpen = (number: number, announced: boolean) =>
      announced || this.nextField !== FIELD_ORDER.length || this.count.goesOn(number)
    const found = itemAt(this.page, this.marks, index, this.lexicon, mayOpen)
    if (!found) return null
    if (!this.mayAddIssue(index)) return index
    this.intoIssues(index)
    const number = numberAt(this.page.source, found.sign.start)?.number ?? null
    this.push(letterToken(IssueNumber, [found.sign], null, number, 'verdicts'))
    this.push(letterToken(DisputedItem, found.words, found.outcome))
    this.nextField = 0
    this.count.open(number)
    // The rest of the last line takes its place: a mark put in would move all that follow, each time.
    this.pending = found.rest ? found.next - 1 : found.next
    if (found.rest) this.marks[this.pending] = found.rest
    return this.pending
  }

  /** The list below a heading: of each issue one part. */
  private list(name: ListName, from: number): number {
    const end = this.listEnd(name, from)
    const isEntry = (number: number | null) =>
      name === 'disputedItem' || this.listed.size === 0 || this.listed.has(number ?? 0)
    const { before, entries } = listEntries(this.page.source, this.marks.slice(from, end), isEntry)
    if (before.length > 0) this.push(letterToken(Text, before))
    const left = this.maxIssues - this.issues
    for (const { number, sign, words } of entries.slice(0, left)) {
      this.issues++
      if (name === 'disputedItem' && number !== null) {
        this.listed.add(number)
        this.highest = Math.max(this.highest, number)
      }
      this.push(letterToken(IssueNumber, sign, null, number, 'parts'))
      if (words.length > 0) append(this.tokens, partTokens(name, words))
    }
    const [beyond] = entries[left] ? [...entries[left].sign, ...entries[left].words] : []
    this.pending = beyond ? this.marks.findIndex(({ start }) => start === beyond.start) : end
    if (beyond) this.mayAddIssue(this.pending)
    return this.pending
  }

  private listEnd(name: ListName, from: number): number {
    let end = from
    while (end < this.marks.length && !this.endsList(end)) end++
    return lostHeading(this.page, this.marks, name, [from, end], this.highest)
  }

  private endsList(index: number): boolean {
    const { entry, opens } = this.marks[index]!
    if (opens) return this.mayOpen(opens)
    return (entry?.kind === 'heading' && this.isHeading(index)) || entry?.kind === 'label'
  }

  /**
   * A label that begins an issue anew: the words right before it are the item, if they can be one. Whether the
   * issue is read.
   */
  private itemWithoutOutcome(index: number): boolean {
    const last = lineBefore(this.marks, index)
    const before = this.marks[last]
    const isItem =
      last >= this.pending &&
      before !== undefined &&
      !before.entry &&
      !endsSentence(this.page, before)
    const first = isItem ? itemStart(this.page, this.marks, last, this.pending) : index
    if (!this.mayAddIssue(first)) return false
    this.intoIssues(first)
    this.pushItem(this.marks.slice(first, index), null)
    this.pending = index
    return true
  }

  private pushItem(marks: readonly Mark[], outcome: Outcome | null) {
    const tokens = itemTokens(this.page.source, marks, outcome, this.printed)
    this.printed = tokens[0]!.number ?? this.printed
    append(this.tokens, tokens)
  }

  private headerTable(index: number): number {
    const { end, labels } = headerRun(this.page, this.marks, index)
    // A single label within prose is prose.
    if (labels < 2 && this.section !== null && this.section !== 'header') return index + 1
    this.flush(index)
    this.push(letterToken(HeaderTable, this.marks.slice(index, end)))
    this.section = null
    this.nextField = null
    this.pending = end
    return end
  }

  /** @param next the place in their order of the field that follows; past the last where none does */
  private flush(end: number, next: number = FIELD_ORDER.length) {
    const { nextField: open, pending, page, marks } = this
    // Behind a field whose follower has lost its label, only the first paragraph is surely its own.
    const cut = open && next > open ? paragraphEnd(page, marks, pending, end) : end
    if (cut > pending) this.push(letterToken(Text, marks.slice(pending, cut)))
    if (end > cut) this.push(letterToken(Text, marks.slice(cut, end)))
    this.pending = Math.max(pending, end)
  }

  private push(token: LetterToken) {
    this.tokens.push(token)
  }
}
