/** Pages without text: a warning names those that show something, a remark those that are empty. */
import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../src/pdf'
import { type PageFacts, pdf } from '../../support/pdf'

const line = (text: string) => ({ x: 72, y: 700, text })
const TEXT: PageFacts = {
  pieces: [line('The injured worker is seen again today, and nothing has changed since.')],
}
const MORE: PageFacts = {
  pieces: [
    line(
      'An examination of the left knee finds no effusion, no laxity and a full range of motion.',
    ),
  ],
}
const WHOLE = [0, 0, 612, 792] as const
const messagesOn = async (...pages: PageFacts[]) =>
  (await parsePdf(pdf(pages))).messages.map(({ ruleId, fatal, reason }) => [ruleId, fatal, reason])
const named = (page: number) => expect.stringContaining(`Page ${page} of the PDF`)
const last = ['not-a-letter', true, expect.anything()]

describe('a page among pages of text', () => {
  it.each([
    ['a scan', { pieces: [], picture: WHOLE }],
    ['a scan with a page number', { pieces: [line('Page 2 of 3')], picture: WHOLE }],
    ['a small picture alone', { pieces: [], picture: [72, 700, 90, 20] as const }],
    [
      'words beyond its edges alone',
      { pieces: [{ x: 900, y: 700, text: 'cut off' }], picture: WHOLE },
    ],
    ['words across it alone', { pieces: [{ ...line('COPY'), turned: 45 }] }],
  ])('is told to be a picture: %s', async (_, page) => {
    const messages = await messagesOn(TEXT, page, MORE)
    expect(messages[0]).toEqual(['pdf-page-picture', false, named(2)])
  })

  it('is told to be empty', async () => {
    expect(await messagesOn(TEXT, { pieces: [] }, MORE, { pieces: [line('  ')] })).toEqual([
      ['pdf-page-empty', null, named(2)],
      ['pdf-page-empty', null, named(4)],
      last,
    ])
  })

  it.each([
    ['text over a picture, as a recognised scan has', { ...MORE, picture: WHOLE }],
    [
      'a small picture beside a few words',
      { pieces: [line('Sincerely')], picture: [72, 600, 90, 40] as const },
    ],
    ['a few words', { pieces: [line('Sincerely')] }],
  ])('is neither: %s', async (_, page) => {
    expect(await messagesOn(TEXT, page)).toEqual([last])
  })
})
