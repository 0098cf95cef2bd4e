/** The rows of all accepted forms, compiled once and keyed by the letters a line begins with. */

import { compilePhrase, patternOf, WIDE_GAP } from '../../src/phrase/pattern'
import type { Decision, SectionName } from '../../src/schema/determination'
import type { FieldName, HeaderField } from '../../src/tree/names'
import type {
  HeaderKind,
  HeaderRow,
  ItemRow,
  LetterForm,
  ListName,
  OutcomeRow,
} from '../forms/form'
import { ROW_VALUE } from '../forms/shared'
import { BULLET, ITEM_NUMBER } from './numbers'
import { type ByLetters, RowsByLetters } from './rows'

/** `opening`: a set phrase that belongs to the section's text. */
export type EntryKind =
  | 'heading'
  | 'label'
  | 'header'
  | 'item'
  | 'set-phrase'
  | 'opening'
  | 'furniture'

/** One accepted phrase. */
export interface Entry {
  kind: EntryKind
  pattern: RegExp
  /** Names of the forms that have the phrase. */
  forms: Set<string>
  section: SectionName | null
  field: FieldName | null
  header: HeaderRow | null
  /** Of a heading: what the list below it holds. */
  lists: ListName | null
  /** Of a label: its words belong to the field's text. */
  told: boolean
  item: ItemRow | null
  /** Of furniture: known wherever it stands, not only at a page's edge. */
  footer: boolean
  /** Other papers on a claim print the words too. */
  common: boolean
}

/** What a row is that says nothing but what it is. */
const BARE = {
  section: null,
  field: null,
  header: null,
  lists: null,
  told: false,
  item: null,
  footer: false,
  common: false,
} as const

/** What stands twice: it is left out as a page's footer is. */
export const DOUBLED: Entry = { ...BARE, kind: 'furniture', pattern: /(?!)/, forms: new Set() }

export interface HeaderLabel {
  row: HeaderRow
  pattern: RegExp
  /** The second part of a label torn in two. */
  rest: boolean
}

/** What kind of value stands behind each label of the header. */
export type HeaderKinds = ReadonlyMap<HeaderField, HeaderKind>

export interface Lexicon {
  /** Entries by the first letters of a line, longest phrase first. */
  entries: ByLetters<Entry>
  /** Header labels by their first letters; whole labels come before torn ones. */
  headerLabels: ByLetters<HeaderLabel>
  /** By the form that was recognised (null: none), whose rows come first: their order is that of its table. */
  headerKinds: ReadonlyMap<string | null, HeaderKinds>
  /** An outcome at the end of a line, its words in the group named for the decision. */
  outcome: RegExp
  /** The longest an outcome's words may be. */
  outcomeLength: number
  /** The letters that an outcome ends with, small and capital. */
  outcomeLast: string
  /**
   * What may stand within a line: labels (in the group `label`), the label of the case number, with which
   * a letter's table begins (`table`), headings and set phrases.
   */
  within: RegExp
  /** The outcome within a sentence on a disputed item. */
  verdict: RegExp
  /** The overall decision of a cover letter, behind its label. */
  overall: RegExp
  /** Names of the forms, in order. */
  formNames: readonly string[]
}

/** What closes a label of the header: a colon, or a dash or a like sign alone; if it is lost, the value behind it. */
export const LABEL_END = `(?:\\s{0,2}(?:[:;]|[-–—|•·■](?=\\s))|(?=\\s{1,40}${ROW_VALUE}(?!\\w)))`
/** Blanks and stops that may stand in and behind an outcome, in characters. */
const ROOM = 12
/** A pattern that matches nothing, for forms without such rows. */
const NEVER = '(?!)'

const compiled = new WeakMap<readonly LetterForm[], Lexicon>()

/** The lexicon of a list of forms; compiled at first use of that list. */
export function lexiconOf(forms: readonly LetterForm[]): Lexicon {
  let lexicon = compiled.get(forms)
  if (!lexicon) compiled.set(forms, (lexicon = compile(forms)))
  return lexicon
}

function compile(forms: readonly LetterForm[]): Lexicon {
  const entries = new Map<string, { phrase: string; entry: Entry }>()
  const add = (form: LetterForm, phrase: string, kind: EntryKind, more: Partial<Entry> = {}) => {
    const { section, field, header, lists, told, item } = more
    const key = [kind, phrase, section, field, header?.field, lists, told, item?.ends].join('\n')
    const known = entries.get(key)
    if (known) known.entry.forms.add(form.name)
    else {
      const pattern = patternFor(phrase, more)
      const entry: Entry = { ...BARE, kind, pattern, forms: new Set([form.name]), ...more }
      entries.set(key, { phrase, entry })
    }
  }
  for (const form of forms) {
    for (const { section, lists = null, common = false, phrases } of form.headings)
      for (const phrase of phrases) add(form, phrase, 'heading', { section, lists, common })
    for (const { field, told = false, common = false, phrases } of form.labels)
      for (const phrase of phrases) add(form, phrase, 'label', { field, told, common })
    for (const item of form.items ?? [])
      for (const phrase of item.phrases)
        add(form, phrase, 'item', { item, common: item.common ?? false })
    for (const header of form.header)
      for (const phrase of header.phrases) add(form, phrase, 'header', { header, common: true })
    for (const { section, told, common = false, phrases } of form.setPhrases)
      for (const phrase of phrases)
        add(form, phrase, told ? 'opening' : 'set-phrase', { section, common })
    for (const phrase of form.furniture) add(form, phrase, 'furniture', { common: true })
    for (const phrase of form.footers ?? [])
      add(form, phrase, 'furniture', { footer: true, common: true })
  }
  const byLetters = new RowsByLetters<Entry>()
  const longestFirst = [...entries.values()].sort((a, b) => b.phrase.length - a.phrase.length)
  for (const { phrase, entry } of longestFirst) {
    byLetters.add(phrase, entry, entry.kind === 'item')
  }
  const outcomes = forms.flatMap((form) => form.outcomes)
  const overall = forms.flatMap((form) => form.overall ?? []).map((phrase) => patternOf(phrase))
  return {
    entries: byLetters.compile(),
    headerLabels: headerLabelsOf(forms.flatMap((form) => form.header)),
    headerKinds: new Map([
      [null, headerKindsOf(forms)],
      ...forms.map((form) => [form.name, headerKindsOf([form, ...forms])] as const),
    ]),
    outcome: new RegExp(`(?:^|[\\s:(–—-])(?:${outcomeChoices(outcomes)})[.*)]{0,3}$`, 'i'),
    outcomeLength:
      Math.max(0, ...outcomes.flatMap(({ phrases }) => phrases.map((phrase) => phrase.length))) +
      ROOM,
    outcomeLast: lastLetters(outcomes),
    overall: new RegExp(
      `(?:${overall.join('|') || NEVER})\\s{0,3}[:–—-]\\s{0,9}(?:${outcomeChoices(outcomes)})`,
      'i',
    ),
    within: withinPattern(forms),
    verdict: new RegExp(outcomeChoices(forms.flatMap((form) => form.verdicts ?? [])), 'gi'),
    formNames: forms.map((form) => form.name),
  }
}

/** The letterhead, headings of one word, and sentences that are labels are too common within prose. */
function withinPattern(forms: readonly LetterForm[]): RegExp {
  const headings = forms.flatMap(({ headings, setPhrases }) => [
    ...headings.filter(({ section }) => section !== 'header'),
    ...setPhrases.filter(({ told }) => !told),
  ])
  const labels = forms.flatMap(({ labels }) => labels.filter(({ told }) => !told))
  const choices = (phrases: readonly string[]) =>
    [...new Set(phrases)]
      .filter((phrase) => phrase.includes(' '))
      .sort((a, b) => b.length - a.length)
      .map((phrase) => patternOf(phrase))
      .join('|') || NEVER
  const tables = forms.flatMap(({ header }) => header.filter(({ field }) => field === 'caseNumber'))
  const [label, table, heading] = [labels, tables, headings].map((rows) =>
    choices(rows.flatMap(({ phrases }) => phrases)),
  )
  return new RegExp(`(?<!\\w)(?:(?<label>${label})|(?<table>${table})|${heading})(?!\\w)`, 'gi')
}

/** An item may have a number before it, a footer a wide blank between its parts. */
function patternFor(phrase: string, { item, footer }: Partial<Entry>): RegExp {
  if (footer) return new RegExp(patternOf(phrase, WIDE_GAP), 'iy')
  if (!item) return compilePhrase(phrase)
  const number = `(?:${ITEM_NUMBER}\\s{0,24}|${BULLET}\\s{1,9})?`
  return new RegExp(number + patternOf(phrase), 'iy')
}

function headerLabelsOf(rows: readonly HeaderRow[]): Lexicon['headerLabels'] {
  const byLetters = new RowsByLetters<HeaderLabel>()
  const add = (row: HeaderRow, phrase: string, after: string, rest = false) => {
    byLetters.add(phrase, { row, rest, pattern: new RegExp(`${patternOf(phrase)}${after}`, 'iy') })
  }
  for (const row of rows) {
    for (const phrase of row.phrases) add(row, phrase, LABEL_END)
  }
  for (const row of rows) {
    if (!row.torn) continue
    add(row, row.torn[0], '(?=\\s{2}|\\s?[\\n\\r\\f]|\\s\\d{1,2}[-/]|$)')
    add(row, row.torn[1], `(?:${LABEL_END}|(?=\\s{0,2}(?:[\\n\\r\\f]|$)))`, true)
  }
  return byLetters.compile()
}

const headerKindsOf = (forms: readonly LetterForm[]): HeaderKinds =>
  new Map(forms.flatMap(({ header }) => header.map(({ field, kind }) => [field, kind] as const)))

/** The decision with the longest phrase is tried first: `Uphold in part` begins as `Uphold` does. */
function outcomeChoices(rows: readonly OutcomeRow[]): string {
  const longest = (row: OutcomeRow) =>
    row.phrases.reduce((most, phrase) => Math.max(most, requiredLength(phrase)), 0)
  const longestFirst = [...rows].sort((a, b) => longest(b) - longest(a))
  const decisions = [...new Set(longestFirst.map((row) => row.decision))]
  const choices = decisions.map((decision) => {
    const phrases = rows.filter((row) => row.decision === decision).flatMap((row) => row.phrases)
    const { group } = GROUPS.find((known) => known.decision === decision)!
    return `(?<${group}>${[...new Set(phrases)].map((phrase) => patternOf(phrase)).join('|')})`
  })
  return choices.length === 0 ? NEVER : choices.join('|')
}

/** How much of a phrase must be there: the first choice that fits is taken, so what asks for more stands before. */
const requiredLength = (phrase: string): number => phrase.replace(/\([^()]*\)/g, '').length

/** What each phrase of the rows can end with. */
function lastLetters(rows: readonly OutcomeRow[]): string {
  const phrases = rows.flatMap((row) => row.phrases).join(' ')
  const lasts = [...phrases.matchAll(/[a-z)](?=[^a-z]{0,9}(?: |$))/gi)].map(([letter]) => letter)
  return [...new Set([...lasts, ')'].map((letter) => letter.toLowerCase()))]
    .map((letter) => letter + letter.toUpperCase())
    .join('')
}

/** The decisions, each with the group of a pattern that holds its words. */
const GROUPS: readonly { decision: Decision; group: string }[] = [
  { decision: 'upheld', group: 'upheld' },
  { decision: 'partially-overturned', group: 'partially_overturned' },
  { decision: 'overturned', group: 'overturned' },
]

/** The decision a match of `outcome` stands for, and its words. */
export function decisionOf({ groups }: RegExpExecArray): { decision: Decision; words: string } {
  const { decision, group } = GROUPS.find(({ group }) => groups![group] !== undefined)!
  return { decision, words: groups![group]! }
}
