/** The rows of the panel: a name, what the determination says, and where in it that stands. */
import type { DateValue, PossiblyRedacted, Range } from '../../../schema/determination'

/** Words of a value; with a pointer where they stand for a part of it that the letter has its own words for. */
export type Part = string | { text: string; at: string }

export interface Row {
  label: string
  /** JSON Pointer; the row stands for all spans at and below it, and those of its parts. */
  at: string
  /** Null where the letter does not have it. */
  parts: readonly Part[] | null
  /** A quieter second line: the print of a date, what is odd about it, the words of an outcome. */
  aside?: Part
  /** Something is odd about it. */
  odd?: boolean
}

export interface Section {
  title: string
  /** Stands beside the title: an outcome. */
  outcome?: Outcome
  rows: readonly Row[]
}

export type Outcome = 'upheld' | 'overturned' | 'partially-overturned' | 'none'

export const words = (label: string, at: string, value: string | number | null): Row => ({
  label,
  at,
  parts: value === null || value === '' ? null : [String(value)],
})

/** One row an entry; one absent row where there is none. */
/** All JSON Pointers that a row stands for. */
export const pointersOf = ({ at, parts, aside }: Row): string[] => [
  at,
  ...[...(parts ?? []), aside ?? ''].flatMap((part) => (typeof part === 'string' ? [] : [part.at])),
]

export const each = (label: string, at: string, values: readonly string[]): Row[] =>
  values.length === 0
    ? [{ label, at, parts: null }]
    : values.map((value, index) => words(label, `${at}/${index}`, value))

export const spoken = (name: string): string => name.replaceAll('-', ' ')

export const date = (label: string, at: string, value: DateValue | null): Row =>
  value === null
    ? { label, at, parts: null }
    : {
        label,
        at,
        parts: [value.iso ?? 'not understood'],
        aside: [`printed “${value.text}”`, ...value.problems.map(spoken)].join(' · '),
        odd: value.iso === null || value.problems.length > 0,
      }

export const range = ({ from, to }: Range): string => (from === to ? `${from}` : `${from}–${to}`)

export const CUT_OUT = 'cut out'

export const redactable = (label: string, at: string, value: PossiblyRedacted | null): Row =>
  words(label, at, value && (value.text ?? CUT_OUT))
