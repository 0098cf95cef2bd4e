/** The real letters, where they are there: every fact of the gold files, in each of the renderings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import type { Guideline } from '../../src/schema/determination'
import { expectSound } from '../support/check'

const LETTERS = join(import.meta.dirname, '../../../shared/letters')
const present = existsSync(LETTERS)
const ids = present ? readdirSync(join(LETTERS, 'gold')).map((file) => file.slice(0, -5)) : []
const json = (...path: string[]) => JSON.parse(readFileSync(join(LETTERS, ...path), 'utf8'))
const text = (...path: string[]) => readFileSync(join(LETTERS, ...path), 'utf8')

/** As score.mjs compares: white space, hyphens and a final stop do not count. */
const squeeze = (words: unknown): string =>
  String(words ?? '')
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[-\u00ad‐-―\s]/g, '')
    .replace(/[.,;:]+$/, '')
    .toLowerCase()

describe.skipIf(!present).each(['layout', 'poppler', 'pypdf', 'doubled'])(
  'rendering %s',
  (rendering) => {
    it.each(ids)('%s', (id) => {
      const source = text('text', rendering, `${id}.txt`)
      const result = parseDetermination(source)
      const { determination } = result
      const gold = json('gold', `${id}.json`)
      expectSound(source, result)
      for (const [name, want] of Object.entries(gold.header)) {
        const got = determination.header[name as keyof typeof determination.header]
        expect(typeof got === 'object' ? (got as { iso: string }).iso : got, name).toBe(want)
      }
      const { reviewer } = determination.howDetermined!
      expect(reviewer.licensedIn.toSorted()).toEqual(gold.reviewer.licensedIn.toSorted())
      expect(reviewer.specialties.toSorted()).toEqual(gold.reviewer.specialties.toSorted())
      expect(squeeze(determination.clinicalSummary?.text)).toBe(squeeze(gold.summary))
      expect(determination.issues).toHaveLength(gold.issues.length)
      determination.issues.forEach((issue, index) => {
        const want = gold.issues[index]
        expect(squeeze(want.item)).toContain(squeeze(issue.disputedItem))
        expect(issue.decision).toBe(want.decision)
        expect(squeeze(issue.rationale?.text)).toBe(squeeze(want.rationale))
        for (const [guideline, words] of [
          [issue.claimsAdministratorGuideline, want.claims],
          [issue.reviewerGuideline, want.reviewer],
        ] as [Guideline, string][]) {
          expect(squeeze(guideline.text)).toBe(squeeze(words))
          expect(guideline.cited).toBe(!/did not cite any/.test(words))
        }
      })
    })
  },
)

describe.skipIf(!present)('the letter of 2014', () => {
  it('is read as its issue says', () => {
    const source = text('seed-2014.txt')
    const { determination } = parseDetermination(source)
    expect(determination.howDetermined?.reviewer).toEqual({
      role: 'physician reviewer',
      specialties: ['Physical Medicine & Rehabilitation'],
      licensedIn: ['California'],
      minimumYearsInPractice: 5,
      minimumHoursPerWeek: 24,
    })
    expect(determination.issues).toMatchObject([
      { disputedItem: 'Additional physical therapy', decision: 'upheld' },
    ])
    const rationale = determination.issues[0]?.rationale?.text
    expect(rationale).toMatch(/^Review of submitted .* medically necessary and appropriate\.$/)
    expect(determination.dates.map(({ text, iso, problems }) => [text, iso, problems])).toEqual([
      ['6/3/09', '2009-06-03', []],
      ['10//9/13', '2013-10-09', ['doubled-separator']],
      ['12/11/13', '2013-12-11', []],
      ['1/6/14', '2014-01-06', []],
    ])
    expect(determination.redactions.map(({ entity, before }) => [entity, before])).toEqual([
      ['employer', 'while employed by'],
      ['provider', 'Report of 10//9/13 from'],
      ['provider', 'Office visit of 12/11/13 from'],
    ])
  })
})
