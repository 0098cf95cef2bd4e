/** Builds citations out of the tokens, in the order in which the parser meets them. */
import { append } from '../../src/text/append'
import { chapterOfNumber, isAcoem, successorOf } from '../../src/vocabulary/chapters/mtus'
import { closed, unbracketed } from './brackets'
import { type CitationAt, Draft } from './draft'
import { journalPages } from './pages'
import type { GuidelineToken, NumberAt, Range } from './token-types'

export type { CitationAt }

const SECOND_EDITION = /^(?:2|sec)/i
const ACOEM_SECOND_EDITION = 2004
/** What is a guideline of its own, though no chapter. */
const GUIDELINE = /\bguidelines?$/i
/** What is a part of a chapter, never a chapter. */
const PART = /^(?:table|figure|algorithm|appendix|summary)\b/i
/** A year that stands by itself, no part of a date or an address. */
const LONE_YEAR = /(?:^|[ (,;:])((?:19|20)\d\d)(?=$|[ ),.;:])/g

export class Citations {
  readonly done: CitationAt[] = []
  /** Whether the text says that nothing is cited. */
  none = false
  private draft: Draft | null = null
  private mtusAt: GuidelineToken | null = null

  constructor(private readonly text: string) {}

  mtus(token: GuidelineToken) {
    this.close()
    this.mtusAt = token
  }

  nothing() {
    this.close()
    this.none = true
  }

  chapter(token: GuidelineToken) {
    const { title, chapter = null, year = null } = token.payload
    const acoem = this.draft?.source === 'ACOEM' && chapter !== null && isAcoem(chapter)
    if (!this.takesChapter(acoem)) {
      this.close()
      this.begin(acoem ? 'ACOEM' : 'MTUS', token)
    }
    const draft = this.extend(token)
    draft.title = title ?? rangeOf(token)
    // A later edition's chapter has the name that is printed, though a chapter of 2004 has it too.
    const later = acoem && draft.edition === 'other'
    draft.accepted = chapter === null || chapter.adopted || later ? null : chapter.title
    draft.chapter = (chapter && (later ? successorOf(chapter) : chapter).title) ?? null
    draft.number = null
    draft.year = year ?? draft.year
  }

  /** Whether the open citation names its body or a number only, and this chapter can be its own. */
  private takesChapter(acoem: boolean): boolean {
    const { draft } = this
    if (!draft) return this.mtusAt !== null
    if (draft.sections.length > 0 || draft.pages.length > 0) return false
    if (draft.title !== null && draft.number === null) return false
    return draft.source === 'MTUS' || acoem
  }

  chapterNumber(token: GuidelineToken) {
    const { draft } = this
    const source = draft?.source
    if (draft && (draft.numbered || (draft.title && draft.pages.length > 0))) this.close()
    if (!this.draft && !this.mtusAt) this.begin(source === 'MTUS' ? source : 'ACOEM', token)
    const open = this.extend(token)
    open.numbered = true
    if (open.title !== null) return
    open.title = rangeOf(token)
    open.number = token.payload.number ?? null
  }

  acoem(token: GuidelineToken) {
    const { draft } = this
    const numbered = draft?.source === 'ACOEM' && draft.number !== null && draft.body === null
    if (this.mtusAt) this.begin('MTUS', token)
    else if (!numbered) this.open('ACOEM', token)
    this.extend(token).body = rangeOf(token)
  }

  odg(token: GuidelineToken) {
    this.open('ODG', token).body = rangeOf(token)
  }

  odgChapter(token: GuidelineToken) {
    const { draft } = this
    if (draft?.source !== 'ODG' || draft.chapter !== null) this.open('ODG', token)
    const open = this.extend(token)
    if (open.title !== null) open.sections.unshift(open.title)
    open.title = rangeOf(token)
    open.chapter = token.payload.odg ?? null
  }

  work(token: GuidelineToken) {
    this.open('other', token)
  }

  otherWorks(token: GuidelineToken) {
    this.open('other', token).label = true
  }

  phrase(token: GuidelineToken) {
    const draft = this.extend(token)
    if (draft.source === 'other') return
    const words = rangeOf(token)
    if (draft.title === null && this.isTitle(draft, words)) draft.title = words
    else draft.sections.push(words)
  }

  private isTitle({ source, sections }: Draft, { start, end }: Range): boolean {
    const words = this.text.slice(start, end)
    return source === 'ODG' ? sections.length === 0 && GUIDELINE.test(words) : !PART.test(words)
  }

  year(token: GuidelineToken) {
    this.extendBody(token).year ??= token.payload.year ?? null
  }

  pages(token: GuidelineToken) {
    append(this.extendBody(token).pages, token.payload.pages ?? [])
  }

  edition(token: GuidelineToken) {
    const second = SECOND_EDITION.test(this.text.slice(token.startOffset, token.end))
    this.extend(token).edition ??= second ? 'second' : 'other'
  }

  /** `accessed on 4/2/16`: a part of the citation, not of its title; the citation ends with it. */
  access(token: GuidelineToken) {
    if (this.draft) this.draft.title ??= { start: this.draft.start, end: this.draft.end }
    this.extend(token)
    this.close()
  }

  label(token: GuidelineToken) {
    if (this.draft) this.draft.end = token.end
    else if (this.mtusAt) this.extend(token)
  }

  /** A journal's reference holds full stops; every other citation ends with one. */
  fullStop() {
    if (this.draft?.source !== 'other') this.close()
  }

  close() {
    if (this.mtusAt) this.begin('MTUS', this.mtusAt)
    if (this.draft) this.done.push(this.finish(this.draft))
    this.draft = null
  }

  private open(source: CitationAt['source'], token: GuidelineToken): Draft {
    this.close()
    return this.begin(source, token)
  }

  private begin(source: CitationAt['source'], token: GuidelineToken): Draft {
    this.mtusAt = null
    this.draft = new Draft(source, token.startOffset, token.end)
    return this.draft
  }

  /** The open citation, now with this token; one of the announced body where none is open. */
  private extend(token: GuidelineToken): Draft {
    const draft = this.draft ?? this.begin(this.mtusAt ? 'MTUS' : 'other', token)
    if (draft.label) {
      draft.start = token.startOffset
      draft.label = false
    }
    draft.end = token.end
    return draft
  }

  /** The same, with the words of a body that names nothing finer: `MTUS, page 9`. */
  private extendBody(token: GuidelineToken): Draft {
    const { mtusAt } = this
    if (mtusAt) this.begin('MTUS', mtusAt).body = rangeOf(mtusAt)
    return this.extend(token)
  }

  private finish(draft: Draft): CitationAt {
    const { source, start, sections, pages, number } = draft
    const end = closed(this.text, start, draft.end)
    if (source === 'other') {
      const title = draft.title ?? { start, end }
      const year = draft.year ?? this.loneYear(title)
      if (pages.length === 0) append(pages, journalPages(this.text, title.start, title.end))
      return { source, start, end, title, accepted: null, chapter: null, year, sections, pages }
    }
    const second = draft.edition === 'second' || draft.year?.value === ACOEM_SECOND_EDITION
    const numbered = number !== null && (source === 'MTUS' || second)
    const accepted = numbered ? (chapterOfNumber(number)?.title ?? null) : draft.accepted
    return {
      source,
      start,
      end,
      title: draft.title ?? this.bodyOf(draft) ?? { start, end },
      accepted,
      chapter: draft.chapter ?? accepted,
      year: draft.year,
      sections,
      pages,
    }
  }

  /** The words that name the body, without its abbreviation: `Official Disability Guidelines (ODG)`. */
  private bodyOf({ body }: Draft): Range | null {
    return body && { start: body.start, end: unbracketed(this.text, body.start, body.end) }
  }

  /** The year of a work that names exactly one. */
  private loneYear({ start, end }: Range): NumberAt | null {
    const years = [...this.text.slice(start, end).matchAll(LONE_YEAR)]
    const match = years[0]
    if (!match || years.length > 1) return null
    const at = start + match.index + match[0].length - 4
    return { value: Number(match[1]), start: at, end: at + 4 }
  }
}

const rangeOf = (token: GuidelineToken): Range => ({ start: token.startOffset, end: token.end })
