import { describe, expect, it } from 'vitest'
import { readSound } from '../../support/check'
import { FIXTURES } from '../../support/fixtures'

const values = (source: string) => readSound(source).determination

/** Labels, headings and items at whose colon a letter may break. */
const CLOSED = [
  'Claims Administrator guideline',
  'MAXIMUS guideline',
  'Decision rationale',
  'Date of Injury',
  'UR Denial Date',
  'Application Received',
  'Case Summary',
  'Rationale for the Decision',
  'Documents Reviewed for Determination',
  'Medical Qualifications of the Expert Reviewer',
  'Effect of the Decision',
  'ISSUE AT DISPUTE',
  'CASE SUMMARY',
  'MEDICAL REVIEWER QUALIFICATIONS',
  'Regarding the request for [^:]{1,90}',
]
const COLON = new RegExp(
  `(?<=(?:${CLOSED.join('|')})):(?=[ \\n])|:(?= (?:Upheld|Overturned)\\n)`,
  'g',
)

describe('a colon on a line of its own', () => {
  const letters = FIXTURES.filter(({ name }) => /clean|layout-header|right-after/.test(name))

  it.each(letters)('closes what stands before it: $name', ({ source }) => {
    const plain = values(source)
    for (const torn of ['\n:', '\n:\n', '\n\n:\n']) {
      expect(values(source.replace(COLON, torn)), torn).toEqual(plain)
    }
  })
})

const NOTICE = FIXTURES.find(({ name }) => name.startsWith('notice/clean-chiropractic'))!.source
const TITLE = 'Notice of Independent Medical Review Determination'

describe('the title of a notice and its date in one line', () => {
  it.each([
    ' Dated: 8/23/2013',
    '      Dated: 8/23/2013',
    ' [redacted] Dated: 8/23/2013',
    ' ____ Dated: 8/23/2013',
    ' XXXX   Dated: 8/23/2013',
    ' ☒ Dated: 8/23/2013',
    ' — Dated: 8/23/2013',
    ' ● ● Dated : 8/23/2013',
  ])('%j', (behind) => {
    const source = NOTICE.replace(/Determination\nDated: +8\/23\/2013/, `Determination${behind}`)
    const { header, format, issues } = values(source)
    expect([format, header.decisionDate?.iso, issues]).toEqual([
      'notice',
      '2013-08-23',
      values(NOTICE).issues,
    ])
  })

  it.each(['☒', '[x]', '●', '#'])('behind %s', (sign) => {
    const source = NOTICE.replace(TITLE, `${sign} ${TITLE}`).replace(/\nDated:/, ' Dated:')
    expect(values(source).header).toEqual(values(NOTICE).header)
  })

  it.each(['is Dated: 8/23/2013', 'was not read. Dated: 8/23/2013', 'Undated: 8/23/2013'])(
    'but not behind words: %j',
    (behind) => {
      const source = NOTICE.replace(/Determination\nDated: +8\/23\/2013/, `Determination ${behind}`)
      expect(values(source).header.decisionDate).toBeNull()
    },
  )
})
