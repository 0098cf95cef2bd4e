import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guidelineCitations } from '../../../grammars/guideline'
import { CONNECTING, SET_PHRASES } from '../../../grammars/guideline/set-phrases'
import { runs } from '../../support/runs'

const PIECES = [
  'Decision based on',
  'MTUS',
  'Low Back Complaints 2004',
  'Chronic Pain Treatment Guidelines',
  'Section(s):',
  'Initial Care',
  'NSAIDs',
  'GI symptoms',
  'Ultrasound',
  'therapeutic',
  '3.3.9 Opioids',
  'Page(s): 98-99',
  'page',
  '(2009)',
  '(see note)',
  'Official Disability Guidelines (ODG)',
  'Knee & Leg Chapter',
  'Shoulder',
  'Non-MTUS Citation',
  'NonMTUS Citation',
  'and Other Medical Treatment Guidelines',
  'ACOEM Practice Guidelines',
  '2nd Edition (2004)',
  'Chapter 12',
  'www.example.org/a-b',
  'Alder J, et al. Knees 2011;4(2):5-9',
  'UpToDate',
  'The Expert Reviewer',
  'and',
  ',',
  ';',
  '.',
  ': ',
  '(',
  ')',
  '"',
]
const SET_WORDS = new Set([
  ...CONNECTING,
  ...Object.values(SET_PHRASES)
    .flat()
    .flatMap((phrase) => phrase.toLowerCase().match(/[a-z0-9]+/g) ?? []),
  'section',
  'chapter',
])

it('drops no words but set phrases and connecting words', () => {
  const list = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 })
  fc.assert(
    fc.property(list, (pieces) => {
      const text = pieces.join(' ')
      let rest = ''
      let position = 0
      for (const { start, end } of guidelineCitations(text).citations) {
        rest += `${text.slice(position, start)} `
        position = end
      }
      rest += text.slice(position)
      const lost = (rest.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((w) => !SET_WORDS.has(w))
      expect(lost, text).toEqual([])
    }),
    { numRuns: runs(2000) },
  )
})

it('never fails, on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { start, end, title, sections } of guidelineCitations(text).citations) {
        for (const range of [title, ...sections]) {
          expect(range.start).toBeGreaterThanOrEqual(start)
          expect(range.end).toBeLessThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
        }
      }
    }),
    { numRuns: runs(500) },
  )
})
