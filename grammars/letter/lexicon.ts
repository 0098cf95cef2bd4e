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
  /** The second part of a label torn in two. */
  rest: boolean
}

export interface Lexicon {
  /** Entries by the lower-case first character of a line, longest phrase first. */
  byFirst: ReadonlyMap<number, readonly Entry[]>
  /** Header labels, and the pattern that finds one anywhere: group `h<n>` is the n-th label. */
  headerLabels: readonly HeaderLabel[]
  headerPattern: RegExp
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
      const code = first.charCodeAt(0)
      byFirst.set(code, [...(byFirst.get(code) ?? []), entry])
    }
  }
  return {
    byFirst,
    ...headerPatternOf(forms.flatMap((form) => form.header)),
    outcome: outcomePattern(forms.flatMap((form) => form.outcomes)),
    formNames: forms.map((form) => form.name),
  }
}

function headerPatternOf(
  rows: readonly HeaderRow[],
): Pick<Lexicon, 'headerLabels' | 'headerPattern'> {
  const headerLabels: HeaderLabel[] = []
  const choices: string[] = []
  const add = (row: HeaderRow, pattern: string, rest = false) => {
    choices.push(`(?<h${headerLabels.length}>${pattern})`)
    headerLabels.push({ row, rest })
  }
  for (const row of rows) {
    for (const phrase of row.phrases) add(row, `${patternOf(phrase)}\\s{0,2}:`)
  }
  for (const row of rows) {
    if (!row.torn) continue
    add(row, `${patternOf(row.torn[0])}(?=\\s{2}|\\s?$)`)
    add(row, `${patternOf(row.torn[1])}\\s{0,2}:`, true)
  }
  return { headerLabels, headerPattern: new RegExp(`\\b(?:${choices.join('|')})`, 'i') }
}

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
