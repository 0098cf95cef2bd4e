import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../src/index'
import { expectSound } from './support/check'
import { FACTS, letter, type Rendering } from './support/final-determination'
import { HOW_TEXT } from './support/letter'

const RENDERINGS: Rendering[] = ['layout', 'poppler', 'pypdf', 'doubled']

describe('parseDetermination', () => {
  describe.each(RENDERINGS)('a letter in the rendering %s', (rendering) => {
    const source = letter(FACTS, rendering)
    const result = parseDetermination(source)
    const { determination, spans, messages } = result
    const words = (pointer: string) => source.slice(...spans[pointer]!)

    it('is recognised, sound, and gives no message', () => {
      expect(determination.format).toBe('final-determination')
      expect(messages.map(String)).toEqual([])
      expectSound(source, result)
    })

    it('has its header', () => {
      const iso = (name: keyof typeof determination.header) =>
        (determination.header[name] as { iso: string } | null)?.iso
      expect(determination.header.caseNumber).toBe('CM16-9000001')
      expect(determination.header.priority).toBe('standard')
      expect(iso('dateAssigned')).toBe('2016-12-07')
      expect(iso('dateOfInjury')).toBe('2015-10-23')
      expect(iso('decisionDate')).toBe('2017-01-10')
      expect(iso('urDenialDate')).toBe('2016-11-30')
      expect(iso('applicationReceived')).toBe('2016-12-01')
      expect(words('/header/urDenialDate/text')).toBe('11/30/2016')
    })

    it('has its reviewer', () => {
      expect(determination.howDetermined?.reviewer).toEqual({
        role: 'expert reviewer',
        specialties: ['Physical Medicine & Rehabilitation', 'Pain Management'],
        licensedIn: ['California', 'Nevada'],
        minimumYearsInPractice: 5,
        minimumHoursPerWeek: 24,
      })
      expect(determination.howDetermined?.text.startsWith(HOW_TEXT)).toBe(true)
      expect(words('/howDetermined/reviewer/minimumYearsInPractice')).toBe('five')
    })

    it('has its summary, without the sentence that opens it', () => {
      expect(determination.clinicalSummary?.text).toBe(FACTS.summary)
    })

    it('has its issues, whole', () => {
      expect(
        determination.issues.map((issue) => ({
          item: issue.disputedItem,
          outcome: issue.decisionText,
          claims: issue.claimsAdministratorGuideline?.text,
          reviewer: issue.reviewerGuideline?.text,
          rationale: issue.rationale?.text,
        })),
      ).toEqual(FACTS.issues)
      expect(determination.issues.map(({ decision }) => decision)).toEqual(['upheld', 'overturned'])
      expect(words('/issues/1/decision')).toBe('Overturned')
    })

    it('has its dates in reading order, those of the header in the order of its table', () => {
      expect(determination.dates.map(({ text, section }) => `${text} ${section}`)).toEqual([
        '12/07/2016 header',
        '10/23/2015 header',
        '01/10/2017 header',
        '11/30/2016 header',
        '12/01/2016 header',
        '10-23-2015 clinicalSummary',
        '11-12-2016 clinicalSummary',
        '11-30-2016 clinicalSummary',
      ])
    })
  })

  it('gives the same determination in all renderings', () => {
    const [first, ...others] = RENDERINGS.map(
      (rendering) => parseDetermination(letter(FACTS, rendering)).determination,
    )
    for (const other of others) expect(other).toEqual(first)
  })

  describe('what is no letter', () => {
    const fatal = (source: string, options = {}) => {
      const result = parseDetermination(source, options)
      expectSound(source, result)
      expect(result.determination.format).toBeNull()
      return result.messages.filter((message) => message.fatal === true).map(({ ruleId }) => ruleId)
    }

    it('is told for an empty source, and for one of blanks', () => {
      expect(fatal('')).toEqual(['empty-source'])
      expect(fatal(' \n\f\t\ufeff\r\n')).toEqual(['empty-source'])
    })

    it('is told for binary data', () => {
      expect(fatal('%PDF-1.5\n\0\0\x01\x02\x03\ufffd\ufffd\ufffdobj\x04\x05')).toEqual([
        'binary-source',
      ])
    })

    it('is told for a text of another kind', () => {
      expect(fatal('It was a bright cold day in April,\nand the clocks were striking.')).toEqual([
        'not-a-letter',
      ])
    })

    it('is told for a source longer than maxLength', () => {
      expect(fatal(letter(), { maxLength: 100 })).toEqual(['too-long'])
      expect(parseDetermination('a', { maxLength: 1 }).messages[0]?.ruleId).toBe('not-a-letter')
    })
  })

  it('reads what is there of half a letter, and says what is missing', () => {
    const whole = letter()
    const half = whole.slice(0, whole.indexOf('IMR ISSUES'))
    const { determination, messages } = parseDetermination(half)
    expect(determination.clinicalSummary?.text).toBe(FACTS.summary)
    expect(determination.issues).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-section'])
  })

  it('keeps every text of another alphabet and every lone surrogate in the tree', () => {
    const source = letter().replace('walked with a limp', 'caminaba 跛行 \ud800 \u202e cojeando')
    expectSound(source, parseDetermination(source))
  })

  it('takes the century from options.now only where the letter gives none', () => {
    const facts = { ...FACTS, summary: FACTS.summary.replace('11-12-2016', '11-12-31') }
    const dated = parseDetermination(letter(facts), { now: '2040-01-01' })
    expect(dated.determination.dates.at(-2)).toMatchObject({ iso: '1931-11-12' })
    const undated =
      'CLINICAL CASE SUMMARY\nSeen on 11-12-31.\nIMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\n'
    const dates = (now?: string) =>
      parseDetermination(undated, now ? { now } : {}).determination.dates[0]
    expect(dates()).toMatchObject({ iso: '2031-11-12', problems: ['two-digit-year'] })
    expect(dates('2026-11-24')).toMatchObject({ iso: '1931-11-12', problems: [] })
  })
})
