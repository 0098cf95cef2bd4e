import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { forms } from '../grammars/forms'
import { DEFAULT_MAX_LENGTH, type ParseOptions } from '../src/options'
import { parseDetermination } from '../src/parse'
import type { LetterTree } from '../src/tree/nodes'
import { determinationCompile, determinationParse } from '../src/unified'
import { expectTiling, readSound } from './support/check'
import { FACTS, ISSUES_HEADING, SUMMARY_HEADING } from './support/letter'
import { layout, RENDERING_NAMES, RENDERINGS } from './support/renderings'
import { ofType, wordsOf } from './support/trees'

const rulesOf = (messages: readonly { ruleId?: string | undefined }[]) =>
  messages.map(({ ruleId }) => ruleId)

describe.each(RENDERING_NAMES)('a letter (%s)', (rendering) => {
  it('has every span on its words, and its dates in the tree', () => {
    const source = RENDERINGS[rendering](FACTS)
    const result = readSound(source)
    expect(result.messages.map(String)).toEqual([])
    expect(ofType(result.tree, 'date').map(({ value }) => value)).toEqual([
      'March 2, 2012',
      '10-12-16',
      '11/04/2016',
      'December 31, 2016',
    ])
  })
})

describe('what is no letter', () => {
  it('is all in the tree as other text', () => {
    const { tree, determination, spans } = parseDetermination('Call me Ishmael.\n\nSome years ago.')
    expect(wordsOf(tree)).toEqual([
      ['text', 'Call me Ishmael.'],
      ['text', 'Some years ago.'],
    ])
    expect(ofType(tree, 'section').map(({ name }) => name)).toEqual(['other'])
    expect(determination).toEqual({ ...parseDetermination('').determination })
    expect(Object.keys(spans)).toEqual([])
  })
})

describe('a letter cut off within an issue', () => {
  it('gives the issue as far as it goes', () => {
    const source = layout(FACTS)
    const end = source.indexOf('MAXIMUS guideline:', source.indexOf('Naproxen 550mg'))
    const { determination, messages } = parseDetermination(source.slice(0, end))
    expect(determination.issues[1]).toMatchObject({
      decision: 'overturned',
      claimsAdministratorGuideline: { cited: true },
      reviewerGuideline: null,
      rationale: null,
    })
    expect(rulesOf(messages)).toEqual(['missing-field', 'missing-field'])
  })
})

describe('a section in two parts', () => {
  it('has its dates in reading order with those between them', () => {
    const source = `${SUMMARY_HEADING}\nSeen on 1/2/2016.\nDOCUMENTS REVIEWED\nNotes of 3/4/2016.
${SUMMARY_HEADING}\nSeen on 5/6/2016.`
    const { dates } = parseDetermination(source).determination
    expect(dates.map(({ text, section }) => [text, section])).toEqual([
      ['1/2/2016', 'clinicalSummary'],
      ['3/4/2016', 'documentsReviewed'],
      ['5/6/2016', 'clinicalSummary'],
    ])
  })
})

const NO_ROWS = { headings: [], labels: [], header: [], outcomes: [], setPhrases: [] }

describe('the options', () => {
  const source = layout(FACTS)

  it('maxLength: a source just as long is read, a longer one is not', () => {
    expect(parseDetermination(source, { maxLength: source.length }).messages).toEqual([])
    const { determination, messages, tree } = parseDetermination(source, {
      maxLength: source.length - 1,
    })
    expect(rulesOf(messages)).toEqual(['too-long'])
    expect(determination).toEqual(parseDetermination('').determination)
    expectTiling(tree, source)
  })

  it('maxLength: without it, a source may have thousands of pages, but not any number', () => {
    expect(DEFAULT_MAX_LENGTH).toBeGreaterThanOrEqual(10_000_000)
    const { messages } = parseDetermination('x'.repeat(DEFAULT_MAX_LENGTH + 1))
    expect(rulesOf(messages)).toEqual(['too-long'])
  })

  it('forms: only those are looked for', () => {
    const none = parseDetermination(source, { forms: [{ ...forms[0]!, ...NO_ROWS }] })
    expect(none.determination.format).toBeNull()
    expect(rulesOf(none.messages)).toEqual(['not-a-letter'])
    const named = parseDetermination(source, { forms: [{ ...forms[0]!, name: 'notice' }] })
    expect(named.determination.format).toBe('notice')
  })

  it('maxMessages: a rule that has spoken so often says how many more there are', () => {
    const issue = FACTS.issues[0]!
    const issues = Array.from({ length: 150 }, () => ({ ...issue, outcome: 'Unheard' }))
    const source = RENDERINGS[RENDERING_NAMES[0]!]({ ...FACTS, issues })
    const told = (options: ParseOptions) =>
      parseDetermination(source, options)
        .messages.filter(({ ruleId, reason }) => `${ruleId} ${reason}`.includes('missing-decision'))
        .map(({ ruleId }) => ruleId)
    const all = Array<string>(150).fill('missing-decision')
    expect(told({ maxMessages: Infinity })).toEqual(all)
    expect(told({ maxMessages: 150 })).toEqual(all)
    expect(told({})).toEqual([...all.slice(0, 100), 'more-messages'])
    expect(told({ maxMessages: 0 })).toEqual(['more-messages'])
    const { messages } = parseDetermination(source, { maxMessages: 149 })
    expect(messages.map(({ reason }) => reason)).toContain(
      'More messages of the rule missing-decision are left out: 1',
    )
  })

  it('now: bounds the dates of a letter that tells no decision date, whatever its other dates', () => {
    const words = `${SUMMARY_HEADING}\nIn 04/05/2016 he fell on 03/02/47.\n${ISSUES_HEADING}`
    const last = (now: string) => parseDetermination(words, { now }).determination.dates.at(-1)
    expect(last('2048-01-01')).toMatchObject({ iso: '2047-03-02', problems: ['two-digit-year'] })
    expect(last('2046-01-01')).toMatchObject({ iso: '1947-03-02', problems: [] })
  })
})

describe('the plugins of unified', () => {
  const ODD = layout(FACTS).replace('10-12-16', '10//12/16').replace('DECISIONS AND', 'AND')

  it('take the options', () => {
    const file = new VFile('a long text')
    unified().use(determinationParse, { maxLength: 3 }).parse(file)
    expect(rulesOf(file.messages)).toEqual(['too-long'])
    const undated = `${SUMMARY_HEADING}\nHe fell on 03/02/47.\n${ISSUES_HEADING}`
    const { result } = unified()
      .use(determinationParse)
      .use(determinationCompile, { now: '2030-01-01' })
      .processSync(undated)
    expect(result).toMatchObject({ dates: [{ iso: '1947-03-02', problems: [] }] })
  })

  it('write each message once: those of structure when the letter is parsed', () => {
    const places = (messages: readonly { ruleId?: string | undefined; name: string }[]) =>
      messages.map(({ ruleId, name }) => [ruleId, name])
    const parsed = new VFile(ODD)
    unified().use(determinationParse).parse(parsed)
    expect(rulesOf(parsed.messages)).toEqual(['missing-heading'])
    const file = unified().use(determinationParse).use(determinationCompile).processSync(ODD)
    expect(places(file.messages)).toEqual(places(parseDetermination(ODD).messages))
  })

  it('let a transformer change the tree before it is read', () => {
    const { result } = unified()
      .use(determinationParse)
      .use(() => (tree: LetterTree) => {
        tree.children = tree.children.filter(
          (node) => node.type !== 'section' || node.name !== 'header',
        )
      })
      .use(determinationCompile)
      .processSync(layout(FACTS))
    expect(result).toMatchObject({
      header: { caseNumber: null },
      issues: [{ number: 1 }, { number: 2 }],
    })
  })

  it('read what is no letter without throwing', () => {
    const file = unified().use(determinationParse).use(determinationCompile).processSync('\0\0')
    expect(file.result).toMatchObject({ format: null })
    expect(rulesOf(file.messages)).toEqual(['empty-source'])
  })
})
