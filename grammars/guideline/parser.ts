/**
 * The grammar of a guideline text, over tokens:
 *
 *     guideline = (connector | citation)*
 *     citation  = opener detail*
 *
 * Every token is a connector, an opener or a detail, so any sequence of tokens parses, and
 * chevrotain's recovery, which would drop words, is never needed.
 */
import { EmbeddedActionsParser, type TokenType } from 'chevrotain'
import { PARSER_CONFIG } from '../parser-config'
import { type CitationAt, Citations } from './citations'
import * as t from './token-types'

export interface GuidelineReading {
  citations: CitationAt[]
  /** Whether the text says that nothing is cited. */
  none: boolean
}

type Act = (citations: Citations, token: t.GuidelineToken) => void

const CONNECTORS: [TokenType, Act][] = [
  [t.Connector, (to) => to.close()],
  [t.Outside, (to) => to.close()],
  [t.FullStop, (to) => to.fullStop()],
  [t.NoCitation, (to) => to.nothing()],
]

const DETAILS: [TokenType, Act][] = [
  [t.Phrase, (to, token) => to.phrase(token)],
  [t.Label, (to, token) => to.label(token)],
  [t.Access, (to, token) => to.access(token)],
  [t.Year, (to, token) => to.year(token)],
  [t.Pages, (to, token) => to.pages(token)],
  [t.Edition, (to, token) => to.edition(token)],
  [t.ChapterNumber, (to, token) => to.chapterNumber(token)],
  [t.OdgChapterName, (to, token) => to.odgChapter(token)],
]

const OPENERS: [TokenType, Act][] = [
  [t.Mtus, (to, token) => to.mtus(token)],
  [t.Chapter, (to, token) => to.chapter(token)],
  [t.Acoem, (to, token) => to.acoem(token)],
  [t.Odg, (to, token) => to.odg(token)],
  [t.Work, (to, token) => to.work(token)],
  [t.OtherWorks, (to, token) => to.otherWorks(token)],
  // A detail with nothing before it cites a work of its own.
  ...DETAILS,
]

export class GuidelineParser extends EmbeddedActionsParser {
  private citations = new Citations('')

  // Made once: alternatives made anew at each call cost more than the parsing.
  private readonly connectors = this.choices(CONNECTORS)
  private readonly openers = this.choices(OPENERS)
  private readonly details = this.choices(DETAILS)

  private readonly connector = this.RULE('connector', () => {
    this.OR(this.connectors)
  })

  private readonly detail = this.RULE('detail', () => {
    this.OR(this.details)
  })

  private readonly moreDetail = () => this.SUBRULE(this.detail)

  private readonly citation = this.RULE('citation', () => {
    this.OR(this.openers)
    this.MANY(this.moreDetail)
  })

  private readonly parts = [
    { ALT: () => this.SUBRULE(this.connector) },
    { ALT: () => this.SUBRULE(this.citation) },
  ]

  private readonly part = () => this.OR(this.parts)

  private readonly guideline = this.RULE('guideline', () => {
    this.MANY(this.part)
  })

  constructor() {
    super(t.TOKEN_TYPES, PARSER_CONFIG)
    this.performSelfAnalysis()
  }

  /** Reads the tokens of one text. */
  read(text: string, tokens: t.GuidelineToken[]): GuidelineReading {
    const citations = new Citations(text)
    this.citations = citations
    this.input = tokens
    this.guideline()
    citations.close()
    this.citations = new Citations('')
    return { citations: citations.done, none: citations.none }
  }

  private choices(rows: readonly [TokenType, Act][]) {
    return rows.map(([type, act]) => ({
      ALT: () => {
        const token = this.CONSUME(type) as t.GuidelineToken
        this.ACTION(() => act(this.citations, token))
      },
    }))
  }
}

let parser: GuidelineParser | undefined

/** Parses tokens; the one parser of the process is made at first use. */
export function parseGuideline(text: string, tokens: t.GuidelineToken[]): GuidelineReading {
  parser ??= new GuidelineParser()
  return parser.read(text, tokens)
}
