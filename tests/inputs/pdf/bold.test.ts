/** Bold: the disputed items are right where the text alone leaves doubt. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../../src/index'
import { parsePdf } from '../../../src/pdf'
import { letter } from '../../support/final-determination'
import { setText } from '../../support/pdf'

/** A rationale that has lost its last full stop, and the item right behind it. */
const RATIONALE_END =
  'no locking and no effusion is on file, as the reviewer of the first request has said'
const ITEM = ['Physical therapy twice a week for the left', 'Achilles tendon and the ankle: Upheld']
const BROKEN = letter().replace(
  /The request is not medically necessary\.\s+(?=Naproxen)/,
  `${RATIONALE_END}\n${ITEM.join('\n')}\n\nDecision rationale: None.\n\n`,
)
const items = ({ issues }: { issues: { disputedItem: string }[] }) =>
  issues.map(({ disputedItem }) => disputedItem)
const item = 'Physical therapy twice a week for the left Achilles tendon and the ankle'

describe('an item behind a rationale without a full stop', () => {
  it('cannot be told by its text', () => {
    expect(items(parseDetermination(BROKEN).determination)).not.toContain(item)
  })

  it('is told by its bold letters', async () => {
    const isBold = (line: string) => ITEM.includes(line) || /^(?:Left knee|Naproxen)/.test(line)
    const { determination } = await parsePdf(setText(BROKEN, { isBold }))
    expect(items(determination)).toContain(item)
    expect(determination.issues[0]!.rationale!.text).toMatch(/has said$/)
  })

  it('does not reach into what is bold before it: headings and labels', async () => {
    const isBold = (line: string) => /^(?:[A-Z ,]+$|Left knee)/.test(line)
    const { determination } = await parsePdf(setText(letter(), { isBold }))
    expect(items(determination)).toEqual(items(parseDetermination(letter()).determination))
  })
})

describe('a page that ends within an item', () => {
  const text = letter().replace('Left knee MRI without', 'MRI of the left knee\n\n3\n\f without')

  it.each([
    ['bold', true],
    ['plain', false],
  ])('is one item, without the page number: %s', async (_, bold) => {
    const isBold = (line: string) => bold && /^(?:MRI of| ?without)/.test(line)
    const { determination } = await parsePdf(setText(text, { isBold }))
    expect(items(determination)[0]).toBe('MRI of the left knee without contrast')
  })
})
