/**
 * The grammar of a letter, over line tokens. It is total: sections may come in any order, be missing
 * or come twice, and a field may stand anywhere; what is odd about that is judged later, in messages.
 *
 *     letter  := ( header | section | issues | issue | text )*
 *     section := heading ( text | set phrase )*
 *     issues  := heading ( text | set phrase )* issue*
 *     issue   := ( number item? | item | field | outcome ) ( field | outcome | text | set phrase )*
 *     field   := label text*
 */

import { EmbeddedActionsParser, type IParserConfig, type TokenType } from 'chevrotain'
import { append } from '../../src/text/append'
import type { IssueNode, SectionNode } from '../../src/tree/nodes'
import { PARSER_CONFIG } from '../parser-config'
import type { LetterBuilder } from './build'
import { headerNodes } from './header'
import type { Lexicon } from './lexicon'
import { type NumberedIssue, numberIssues } from './numbering'
import {
  allTokens,
  DisputedItem,
  fieldOf,
  HeaderTable,
  IssueNumber,
  IssuesHeading,
  type LetterToken,
  OutcomeWords,
  SetPhrase,
  sectionOf,
  Text,
} from './tokens'

type SectionChild = SectionNode['children'][number]
type IssueChild = IssueNode['children'][number]

export class LetterParser extends EmbeddedActionsParser {
  /** What the actions build with; set for each letter. */
  build!: LetterBuilder
  lexicon!: Lexicon
  private issues: NumberedIssue[] = []

  constructor(config: IParserConfig = {}) {
    super([...allTokens], { ...PARSER_CONFIG, ...config })
    this.performSelfAnalysis()
  }

  /** Parses a letter's tokens; every sequence of tokens is a letter. */
  parse(tokens: LetterToken[], build: LetterBuilder, lexicon: Lexicon): SectionNode[] {
    this.build = build
    this.lexicon = lexicon
    this.issues = []
    this.input = tokens
    const sections = this.letter()
    numberIssues(this.issues)
    return sections
  }

  /** Made once; choices written within a rule are made anew at each call. */
  private readonly anySectionHeading = this.choices(sectionOf.keys())
  private readonly anyLabel = this.choices(fieldOf.keys())

  private choices(types: Iterable<TokenType>) {
    return [...types].map((type, index) => ({
      ALT: () => this.consume(index, type) as LetterToken,
    }))
  }

  private readonly letter = this.RULE('letter', (): SectionNode[] => {
    const sections: SectionNode[] = []
    const add = (section: SectionNode | null) => {
      this.ACTION(() => section && sections.push(section))
    }
    this.MANY(() => {
      this.OR([
        { ALT: () => add(this.SUBRULE(this.header)) },
        { ALT: () => add(this.SUBRULE(this.section)) },
        { ALT: () => add(this.SUBRULE(this.issuesSection)) },
        {
          ALT: () => {
            const issue = this.SUBRULE(this.issue)
            this.ACTION(() => add(issue && this.build.section('issues', [issue])))
          },
        },
        {
          ALT: () => {
            const nodes = this.SUBRULE(this.prose)
            this.ACTION(() => add(this.build.section('other', nodes)))
          },
        },
      ])
    })
    return sections
  })

  private readonly header = this.RULE('header', (): SectionNode | null => {
    const token = this.CONSUME(HeaderTable) as LetterToken
    return this.ACTION(() =>
      this.build.section('header', headerNodes(token, this.build, this.lexicon)),
    )
  })

  private readonly section = this.RULE('section', (): SectionNode | null => {
    const heading: LetterToken = this.OR(this.anySectionHeading)
    const children: SectionChild[] = this.ACTION(() => this.build.heading(heading.marks, null))
    this.MANY(() => {
      const nodes = this.SUBRULE(this.prose)
      this.ACTION(() => append(children, nodes))
    })
    return this.ACTION(() => this.build.section(sectionOf.get(heading.tokenType)!, children))
  })

  private readonly issuesSection = this.RULE('issuesSection', (): SectionNode | null => {
    const token = this.CONSUME(IssuesHeading) as LetterToken
    const children: SectionChild[] = this.ACTION(() =>
      this.build.heading(token.marks, token.outcome),
    )
    this.MANY(() => {
      const nodes = this.SUBRULE(this.prose)
      this.ACTION(() => append(children, nodes))
    })
    this.MANY1(() => {
      const issue = this.SUBRULE(this.issue)
      this.ACTION(() => issue && children.push(issue))
    })
    return this.ACTION(() => this.build.section('issues', children))
  })

  private readonly issue = this.RULE('issue', (): IssueNode | null => {
    const children: IssueChild[] = []
    const add = (nodes: IssueChild[]) => this.ACTION(() => append(children, nodes))
    const number = this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(IssueNumber) as LetterToken
          add(this.ACTION(() => this.build.leaves('label', token.marks)))
          this.OPTION(() => add(this.SUBRULE(this.item)))
          return token
        },
      },
      { ALT: () => add(this.SUBRULE1(this.item)) },
      { ALT: () => add(this.SUBRULE(this.field)) },
      { ALT: () => add(this.SUBRULE1(this.outcome)) },
    ]) as LetterToken | undefined
    this.MANY(() => {
      this.OR1([
        { ALT: () => add(this.SUBRULE1(this.field)) },
        { ALT: () => add(this.SUBRULE(this.outcome)) },
        { ALT: () => add(this.SUBRULE(this.prose)) },
      ])
    })
    return this.ACTION(() => this.numbered(this.build.issue(children), number))
  })

  /** Keeps the node for the numbering, which needs to see all of them. */
  private numbered(node: IssueNode | null, number: LetterToken | undefined): IssueNode | null {
    if (node) {
      this.issues.push({ node, printed: number?.number ?? null, list: number?.list ?? null })
    }
    return node
  }

  private readonly item = this.RULE('item', (): IssueChild[] => {
    const token = this.CONSUME(DisputedItem) as LetterToken
    return this.ACTION(() => this.build.item(token.marks, token.outcome))
  })

  private readonly outcome = this.RULE('outcome', (): IssueChild[] => {
    const token = this.CONSUME(OutcomeWords) as LetterToken
    return this.ACTION(() => this.build.outcomeWords(token.marks, token.outcome))
  })

  private readonly field = this.RULE('field', (): IssueChild[] => {
    const label: LetterToken = this.OR(this.anyLabel)
    const text = this.OPTION(() => this.CONSUME(Text) as LetterToken)
    return this.ACTION(() => {
      const name = fieldOf.get(label.tokenType)!
      const words = text ? this.build.paragraphs(text.marks, name !== 'rationale') : []
      const field = this.build.field(name, [...this.build.leaves('label', label.marks), ...words])
      return field ? [field] : []
    })
  })

  private readonly prose = this.RULE('prose', () => {
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(Text) as LetterToken
          return this.ACTION(() => this.build.paragraphs(token.marks))
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(SetPhrase) as LetterToken
          return this.ACTION(() => this.build.leaves('setPhrase', token.marks))
        },
      },
    ])
  })
}
