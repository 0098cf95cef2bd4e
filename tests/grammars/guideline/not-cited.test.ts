import { describe, expect, it } from 'vitest'
import { readGuideline } from '../../../src/facts/guideline'
import { reflow } from '../../../src/text/reflow'
import { cite, read } from './read'

describe('nothing cited', () => {
  it.each([
    'The Claims Administrator did not cite any medical evidence for its decision.',
    'The Expert Reviewer did not cite any evidence-based criteria in its decision.',
    'The Physician Reviewer did not cite any evidence basis for his/her decision.',
    'None cited.',
    'N/A',
  ])('%s', (source) => {
    expect(read(source)).toMatchObject({ text: source, cited: false, citations: [] })
  })

  it('is not what a decision outside of the MTUS says', () => {
    for (const words of [
      'based their decision on recommendation(s) outside of the MTUS Guidelines',
      'did not base their decision on the MTUS',
    ]) {
      const source = `The Expert Reviewer ${words}. Decision based on Non-MTUS Citation ODG.`
      expect(read(source).cited).toBe(true)
      expect(cite(source)).toMatchObject([{ source: 'ODG' }])
    }
  })

  it('is null where the field is empty', () => {
    expect(readGuideline(reflow(' \n ', [{ start: 0, end: 3, opens: true }]))).toBeNull()
  })
})
