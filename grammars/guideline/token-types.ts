/** The tokens of a guideline text, as our own scanner makes them for chevrotain. */
import { createToken, type IToken, type TokenType } from 'chevrotain'
import type { MtusChapter } from '../../src/vocabulary/chapters/mtus'

/** `[start, end)` in the text of the field. */
export interface Range {
  start: number
  end: number
}

/** Numbers with the words they stand in. */
export interface NumberAt extends Range {
  value: number
}

export interface PagesAt {
  from: NumberAt
  to: NumberAt
}

/** What a token says beyond its words. */
export interface Payload {
  title?: Range
  /** Null for a chapter that is in no table. */
  chapter?: MtusChapter | null
  /** The name of an ODG chapter in one spelling. */
  odg?: string
  year?: NumberAt | null
  pages?: PagesAt[]
  /** Of a chapter of the ACOEM Practice Guidelines. */
  number?: number
}

const NOTHING: Payload = {}

const type = (name: string): TokenType => createToken({ name })

/** `Decision based on`, `The Expert Reviewer`, `Non-MTUS Citation`: words that only connect. */
export const Connector = type('Connector')
/** `did not cite any medical evidence for its decision`. */
export const NoCitation = type('NoCitation')
export const FullStop = type('FullStop')
/** `MTUS`: the works that follow are its chapters. */
export const Mtus = type('Mtus')
/** `Low Back Complaints 2004`. */
export const Chapter = type('Chapter')
/** `Chapter 12` of the ACOEM Practice Guidelines. */
export const ChapterNumber = type('ChapterNumber')
export const Odg = type('Odg')
export const OdgChapterName = type('OdgChapterName')
export const Acoem = type('Acoem')
/** A well-known work of another body. */
export const Work = type('Work')
/** `Other Medical Treatment Guidelines`: names a work only where none follows. */
export const OtherWorks = type('OtherWorks')
/** `Section(s):`, `Chapter`: says what the words beside it are, and names nothing. */
export const Label = type('Label')
/** `Non-MTUS Citation`. */
export const Outside = type('Outside')
/** `accessed on 4/2/16`: when and where a work was found. */
export const Access = type('Access')
/** Words between two separators: a section, a title. */
export const Phrase = type('Phrase')
export const Year = type('Year')
export const Pages = type('Pages')
export const Edition = type('Edition')

export const TOKEN_TYPES: TokenType[] = [
  Connector,
  NoCitation,
  FullStop,
  Mtus,
  Chapter,
  ChapterNumber,
  Odg,
  OdgChapterName,
  Acoem,
  Work,
  OtherWorks,
  Label,
  Outside,
  Access,
  Phrase,
  Year,
  Pages,
  Edition,
]

export interface GuidelineToken extends IToken {
  payload: Payload
  /** Exclusive, as everywhere but in chevrotain's own `endOffset`. */
  end: number
}

/** A token over `[start, end)`; chevrotain's inclusive `endOffset` is set here and nowhere else. */
export const tokenAt = (
  tokenType: TokenType,
  start: number,
  end: number,
  payload: Payload = NOTHING,
): GuidelineToken => ({
  image: '',
  startOffset: start,
  endOffset: end - 1,
  end,
  tokenType,
  tokenTypeIdx: tokenType.tokenTypeIdx!,
  payload,
})
