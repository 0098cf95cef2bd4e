import { describe, expect, it } from 'vitest'
import { isMarkdown } from '../../../src/inputs/markdown/evidence'
import { FIXTURES } from '../../support/fixtures'

describe('a source is Markdown where it has', () => {
  it.each([
    '# MEDICAL PROFESSIONAL REVIEW',
    '## clinical case summary',
    '### 1\\) Regarding the request',
    '**MRI of the left knee: Upheld**',
    '*Decision rationale:* The knee',
    '| Case Number | CM16-9000001 |\n|---|---|',
    'CLINICAL CASE SUMMARY\n=====',
    'failed back surgery \\(twice\\)',
    'Bathe &amp; dress',
    'see [the guideline](https://example.org)',
  ])('%j', (source) => expect(isMarkdown(source)).toBe(true))
})

describe('a source is plain text where it has no more than', () => {
  it.each([
    '',
    'Norco 10/325mg\n# 60: Upheld',
    '#1 Regarding the request',
    '# of visits: 12',
    'seen by Dr. *** and Dr. **',
    'while employed by ____ as a welder',
    '* Medical Records\n- Application\n+ Films',
    '1. Norco\n2) Soma',
    'pain 5/10* at rest, 8/10* at work',
    'Ms. <redacted> was seen\n----------\n> 7/10 at night',
    'The patient | the employer',
    'and/or A\\B',
  ])('%j', (source) => expect(isMarkdown(source)).toBe(false))

  it.each(FIXTURES)('$name', ({ source }) => expect(isMarkdown(source)).toBe(false))
})
