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
  byFirst: ReadonlyMap<number, readonly Entry[]>
  /** Header labels by their lower-case first character; whole labels come before torn ones. */
  headerLabels: ReadonlyMap<number, readonly HeaderLabel[]>
  /** An outcome at the end of a line, its words in the group named for the decision. */
  outcome: RegExp
  /** Names of the forms, in order. */
  formNames: readonly string[]
}

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
  const byFirst = new Map<number, Entry[]>()
  const longestFirst = [...entries.values()].sort((a, b) => b.phrase.length - a.phrase.length)
  for (const { phrase, entry } of longestFirst) {
    for (const first of firstCharacters(phrase)) {
      put(byFirst, first.charCodeAt(0), entry)
    }
  }
  return {
    byFirst,
    headerLabels: headerLabelsOf(forms.flatMap((form) => form.header)),
    outcome: outcomePattern(forms.flatMap((form) => form.outcomes)),
    formNames: forms.map((form) => form.name),
  }
}

function headerLabelsOf(rows: readonly HeaderRow[]): Lexicon['headerLabels'] {
  const byFirst = new Map<number, HeaderLabel[]>()
  const add = (row: HeaderRow, phrase: string, after: string, rest = false) => {
    const label = { row, rest, pattern: new RegExp(`${patternOf(phrase)}${after}`, 'iy') }
    for (const first of firstCharacters(phrase)) put(byFirst, first.charCodeAt(0), label)
  }
  for (const row of rows) {
    for (const phrase of row.phrases) add(row, phrase, '\\s{0,2}:')
  }
  for (const row of rows) {
    if (!row.torn) continue
    add(row, row.torn[0], '(?=\\s{2}|\\s?[\\n\\r\\f]|$)')
    add(row, row.torn[1], '\\s{0,2}:', true)
  }
  return byFirst
}

function put<Value>(lists: Map<number, Value[]>, key: number, value: Value) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** A capital's small letter, as character codes. */
export const lowerCase = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

function outcomePattern(rows: readonly OutcomeRow[]): RegExp {
  const decisions = [...new Set(rows.map((row) => row.decision))]
  const choices = decisions.map((decision) => {
    const phrases = rows.filter((row) => row.decision === decision).flatMap((row) => row.phrases)
    return `(?<${groupOf(decision)}>${[...new Set(phrases)].map(patternOf).join('|')})`
  })
  return new RegExp(`(?:^|[\\s:–—-])(?:${choices.join('|')})[.*]{0,3}$`, 'di')
}

const groupOf = (decision: Decision): string => decision.replace(/-/g, '_')

/** The decision a match of `outcome` stands for. */
export function decisionOf(match: RegExpExecArray): Decision {
  const [name] = Object.entries(match.groups!).find(([, words]) => words !== undefined)!
  return name.replace(/_/g, '-') as Decision
}
