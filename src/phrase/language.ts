/** Rows of a fact, by the part they play. */
import { PARTS } from './parts'
import type { Parts } from './row'

/** A kind of phrases: rows that mean the same to a reader. */
export interface Kind<T = string> {
  /** As it stands in the rows' file. */
  readonly name: string
  readonly rows: readonly { readonly phrase: string; readonly value: T }[]
  /** The parts that its rows name. */
  readonly parts: Parts
  /** Phrases that look like one of these and are none; see `Passage.hits`. */
  readonly pseudo: Kind | null
}

/** What a language file holds. */
interface Rows {
  /** Parts that its rows name, beside those that all rows may name. */
  readonly parts?: Parts
  /** Words that announce a fact, by what they announce. */
  readonly cues: Readonly<Record<string, readonly string[]>>
  /** Words that look like a cue and are none. */
  readonly pseudo?: readonly string[]
  /** Further rows, by the part they play: `terminate` ends what a cue announces, `none` says that nothing follows. */
  readonly [group: string]: readonly string[] | Parts | Rows['cues'] | undefined
}

/** The kinds of a language: a cue and a group each under its name. */
export type Language<R extends Rows> = {
  readonly [K in keyof R['cues'] | Exclude<keyof R, 'parts' | 'cues'>]: Kind
} & { readonly kinds: readonly Kind[] }

/** The rows of one fact as kinds of phrases. */
export function language<const R extends Rows>(rows: R): Language<R> {
  const { parts: own, cues, ...groups } = rows as Rows
  const parts = { ...PARTS, ...own }
  const kind = (name: string, phrases: readonly string[], pseudo: Kind | null): Kind => ({
    name,
    rows: phrases.map((phrase) => ({ phrase, value: phrase })),
    parts,
    pseudo,
  })
  const named: Record<string, Kind> = {}
  for (const [name, phrases] of Object.entries(groups)) {
    named[name] = kind(name, phrases as readonly string[], null)
  }
  for (const [name, phrases] of Object.entries(cues)) {
    named[name] = kind(name, phrases, named.pseudo ?? null)
  }
  return { ...named, kinds: Object.values(named) } as unknown as Language<R>
}

/**
 * Names and what they mean, as a kind: a row a name.
 * @param pseudo phrases that look like one of the names and are none
 */
export const vocabulary = <T>(
  name: string,
  rows: Iterable<readonly [phrase: string, value: T]>,
  pseudo: Kind | null = null,
): Kind<T> => ({
  name,
  rows: Array.from(rows, ([phrase, value]) => ({ phrase, value })),
  parts: PARTS,
  pseudo,
})
