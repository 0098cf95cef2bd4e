/** The rows of all accepted forms, compiled once and keyed by the character a line begins with. */
import type { Decision, SectionName } from '../../src/schema/determination'
import type { FieldName, HeaderRow, LetterForm, OutcomeRow } from '../forms/form'
import { compilePhrase, firstCharacters, patternOf } from './phrase'

/** `opening`: a set phrase that belongs to the section's text. */
export type EntryKind = 'heading' | 'label' | 'header' | 'set-phrase' | 'opening' | 'furniture'

/** One accepted phrase. */
export interface Entry {
  kind: EntryKind
  pattern: RegExp
  /** Names of the forms that have the phrase. */
  forms: Set<string>
  section: SectionName | null
  field: FieldName | null
  header: HeaderRow | null
}

export interface HeaderLabel {
  row: HeaderRow
  pattern: RegExp
  /** The second part of a label torn in two. */
  rest: boolean
}

export interface Lexicon {
  /** Entries by the lower-case first character of a line, longest phrase first. */
  entries: ByFirst<Entry>
  /** Header labels by their lower-case first character; whole labels come before torn ones. */
  headerLabels: ByFirst<HeaderLabel>
  /** An outcome at the end of a line, its words in the group named for the decision. */
  outcome: RegExp
  /** Names of the forms, in order. */
  formNames: readonly string[]
}

/** Rows by the character code that their words begin with. */
export type ByFirst<Row> = ReadonlyMap<number, { rows: readonly Row[]; any: RegExp }>

/** The rows that may stand at a place of the source; none for most places, by one look at them all. */
export function rowsAt<Row>(source: string, at: number, byFirst: ByFirst<Row>): readonly Row[] {
  const code = source.charCodeAt(at)
  const known = byFirst.get(code >= 65 && code <= 90 ? code + 32 : code)
  if (!known) return NONE
  known.any.lastIndex = at
  return known.any.test(source) ? known.rows : NONE
}

const NONE: readonly never[] = []

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
    const key = [kind, phrase, more.section, more.field, more.header?.field].join('\n')
    const known = entries.get(key)
    if (known) known.entry.forms.add(form.name)
    else {
      const entry: Entry = {
        kind,
        pattern: compilePhrase(phrase),
        forms: new Set([form.name]),
        section: null,
        field: null,
        header: null,
        ...more,
      }
      entries.set(key, { phrase, entry })
    }
  }
  for (const form of forms) {
    for (const { section, phrases } of form.headings)
      for (const phrase of phrases) add(form, phrase, 'heading', { section })
    for (const { field, phrases } of form.labels)
      for (const phrase of phrases) add(form, phrase, 'label', { field })
    for (const header of form.header)
      for (const phrase of header.phrases) add(form, phrase, 'header', { header })
    for (const { section, told, phrases } of form.setPhrases)
      for (const phrase of phrases) add(form, phrase, told ? 'opening' : 'set-phrase', { section })
    for (const phrase of form.furniture) add(form, phrase, 'furniture')
  }
  const byFirst = new RowsByFirst<Entry>()
  const longestFirst = [...entries.values()].sort((a, b) => b.phrase.length - a.phrase.length)
  for (const { phrase, entry } of longestFirst) byFirst.add(phrase, entry)
  return {
    entries: byFirst.compile(),
    headerLabels: headerLabelsOf(forms.flatMap((form) => form.header)),
    outcome: outcomePattern(forms.flatMap((form) => form.outcomes)),
    formNames: forms.map((form) => form.name),
  }
}

function headerLabelsOf(rows: readonly HeaderRow[]): Lexicon['headerLabels'] {
  const byFirst = new RowsByFirst<HeaderLabel>()
  const add = (row: HeaderRow, phrase: string, after: string, rest = false) => {
    byFirst.add(phrase, { row, rest, pattern: new RegExp(`${patternOf(phrase)}${after}`, 'iy') })
  }
  for (const row of rows) {
    for (const phrase of row.phrases) add(row, phrase, '\\s{0,2}:')
  }
  for (const row of rows) {
    if (!row.torn) continue
    add(row, row.torn[0], '(?=\\s{2}|\\s?[\\n\\r\\f]|$)')
    add(row, row.torn[1], '\\s{0,2}:', true)
  }
  return byFirst.compile()
}

/** Gathers rows by the characters that their phrases begin with. */
class RowsByFirst<Row extends { pattern: RegExp }> {
  private readonly lists = new Map<number, Row[]>()

  add(phrase: string, row: Row) {
    for (const first of firstCharacters(phrase)) {
      const code = first.charCodeAt(0)
      const list = this.lists.get(code)
      if (list) list.push(row)
      else this.lists.set(code, [row])
    }
  }

  compile(): ByFirst<Row> {
    const compiled = new Map<number, { rows: Row[]; any: RegExp }>()
    for (const [code, rows] of this.lists) {
      const any = rows.map(({ pattern }) => `(?:${pattern.source})`).join('|')
      compiled.set(code, { rows, any: new RegExp(any, 'iy') })
    }
    return compiled
  }
}

function outcomePattern(rows: readonly OutcomeRow[]): RegExp {
  const decisions = [...new Set(rows.map((row) => row.decision))]
  const choices = decisions.map((decision) => {
    const phrases = rows.filter((row) => row.decision === decision).flatMap((row) => row.phrases)
    return `(?<${groupOf(decision)}>${[...new Set(phrases)].map(patternOf).join('|')})`
  })
  return new RegExp(`(?:^|[\\s:–—-])(?:${choices.join('|')})[.*]{0,3}$`, 'i')
}

const groupOf = (decision: Decision): string => decision.replace(/-/g, '_')

/** The decision a match of `outcome` stands for, and its words. */
export function decisionOf(match: RegExpExecArray): { decision: Decision; words: string } {
  const [group, words] = Object.entries(match.groups!).find(([, words]) => words !== undefined)!
  return { decision: group.replace(/_/g, '-') as Decision, words }
}
