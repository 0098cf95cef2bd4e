/** What a chapter of a guideline is called. */

export interface MtusChapter {
  /** The accepted title. */
  title: string
  /** Spellings, in the notation of `grammars/guideline/phrase.ts`, without the year. */
  spellings: readonly string[]
  /**
   * Spellings that mean the chapter only right behind `MTUS` or its chapter number; of an adopted
   * chapter, only with its year.
   */
  short: readonly string[]
  /** Its number in the ACOEM Practice Guidelines, 2nd edition (2004); null where it is in none. */
  acoem: number | null
  /** Also the name of a section, so without a year it is no chapter inside a list of sections. */
  section: boolean
  /** Adopted since December 2017, under the name that the letter prints. */
  adopted: boolean
  /** The adopted chapter that the short spellings mean with its year; null where there is none. */
  successor: string | null
}

/** A chapter of the Official Disability Guidelines (ODG). */
export interface OdgChapter {
  /** Its name in one spelling. */
  title: string
  /** Spellings, in the notation of `grammars/guideline/phrase.ts`; a longer one is taken before a shorter one. */
  spellings: readonly string[]
  /** Also a topic of other chapters, so behind another chapter it is a section of that. */
  topic: boolean
}
