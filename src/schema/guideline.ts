/** What a decision says it is based on. */
import * as z from 'zod/mini'
import { about, count, named, textList, words, wordsOrNull } from './words'

export const pagesSchema = named(
  'Pages',
  z.strictObject({
    from: about(z.int(), 'The first page.'),
    to: about(z.int(), 'The last page.'),
  }),
  'A page or a range of pages, both ends inclusive.',
)

export const citationSchema = named(
  'Citation',
  z.strictObject({
    source: about(z.enum(['MTUS', 'ODG', 'ACOEM', 'other']), 'The body of guidelines cited.'),
    title: words('The chapter or work cited, in its accepted spelling for MTUS chapters.'),
    chapter: wordsOrNull(
      'The chapter in one spelling: "Low Back Complaints", "Knee and Leg"; null where none is known, and for other works.',
    ),
    year: count('The edition; null where the letter names none.'),
    sections: textList('The sections cited within the chapter.'),
    pages: about(z.array(pagesSchema), 'The pages cited.'),
    text: words('The words of this one citation.'),
  }),
  'One work cited in a guideline field.',
)

export const guidelineSchema = named(
  'Guideline',
  z.strictObject({
    text: words('The words after the label.'),
    cited: about(z.boolean(), 'False for "did not cite any medical evidence".'),
    citations: about(z.array(citationSchema), 'The works cited, in the order of the letter.'),
  }),
  'What a decision says it is based on.',
)
