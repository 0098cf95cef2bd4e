/** What slugs are called on the page. */
import { expect, it } from 'vitest'
import { labelOf } from '../../src/report/labels'
import { TREATMENT_CATEGORIES } from '../../src/schema/values'

it.each([
  ['dmepos', 'Durable medical equipment'],
  ['emg-ncs', 'EMG and nerve conduction studies'],
  ['office-visit', 'Office visit'],
  ['pdf-locked', 'PDF locked'],
  ['heading-against-conclusion', 'Heading against conclusion'],
])('%s is called %s', (slug, label) => expect(labelOf(slug)).toBe(label))

it.each(['Whisk three eggs.', 'X-ray of the Hand', '2016', 'post-op visit', ''])(
  '%j is no slug and stays',
  (text) => expect(labelOf(text)).toBe(text),
)

it('no category keeps its slug', () => {
  for (const category of TREATMENT_CATEGORIES) expect(labelOf(category)).toMatch(/^[A-Z][^-]+$/)
})
