/** The trees of all set phrases, chapters and bodies, built once from the tables. */
import { MTUS_CHAPTERS, type MtusChapter } from '../../src/vocabulary/chapters/mtus'
import {
  ODG_BRACKETS,
  ODG_CHAPTERS,
  ODG_QUALIFIERS,
  type OdgChapter,
} from '../../src/vocabulary/chapters/odg'
import { addPhrase, phraseTree } from './phrase'
import { type PhraseKind, SET_PHRASES } from './set-phrases'

export interface LexiconRow {
  kind: PhraseKind | 'chapter'
  /** Null unless the kind is `chapter`. */
  chapter: MtusChapter | null
  /** A short spelling, which means the chapter only where one is announced. */
  short: boolean
}

export const LEXICON = phraseTree<LexiconRow>()
export const ODG_NAMES = phraseTree<OdgChapter>()
export const NAME_BRACKETS = phraseTree<true>()
export const QUALIFIERS = phraseTree<true>()

for (const [kind, phrases] of Object.entries(SET_PHRASES)) {
  const row: LexiconRow = { kind: kind as PhraseKind, chapter: null, short: false }
  for (const phrase of phrases) addPhrase(LEXICON, phrase, row)
}
for (const chapter of MTUS_CHAPTERS) {
  for (const phrase of chapter.spellings) {
    addPhrase(LEXICON, `[ca|california] ${phrase}`, { kind: 'chapter', chapter, short: false })
  }
}
for (const chapter of MTUS_CHAPTERS) {
  for (const phrase of chapter.short) {
    addPhrase(LEXICON, phrase, { kind: 'chapter', chapter, short: true })
  }
}
for (const chapter of ODG_CHAPTERS) {
  for (const phrase of chapter.spellings) addPhrase(ODG_NAMES, phrase, chapter)
}
for (const phrase of ODG_BRACKETS) addPhrase(NAME_BRACKETS, phrase, true)
for (const phrase of ODG_QUALIFIERS) addPhrase(QUALIFIERS, phrase, true)
