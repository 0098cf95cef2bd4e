/** Which words are the name of a chapter of the MTUS, and which are a section or a part of other words. */
import { describe, expect, it } from 'vitest'
import { worksIn } from './works-in'

describe('the name of a chapter', () => {
  it.each([
    [
      'MTUS Knee Complaints 2004, Heat General Approaches 2004.',
      ['MTUS: Knee Complaints (2004) Heat General Approaches 2004'],
    ],
    [
      'MTUS Knee Complaints 2004, Heat Eye Complaints 2004.',
      ['MTUS: Knee Complaints (2004) Heat', 'MTUS: Eye Complaints (2004)'],
    ],
    ['Alder Knee Complaints 2004.', ['other: Alder Knee Complaints 2004 (2004)']],
    [
      'MTUS Knee Complaints 2004, Section(s): Low Back Complaints, Heat.',
      ['MTUS: Knee Complaints (2004) Low Back Complaints + Heat'],
    ],
    [
      'MTUS Knee Complaints 2004, Heat Low Back Complaints.',
      ['MTUS: Knee Complaints (2004) Heat Low Back Complaints'],
    ],
    [
      'ODG, Knee, Postsurgical Treatment Guidelines.',
      ['ODG: Knee Postsurgical Treatment Guidelines'],
    ],
    [
      'Alder J. Knees 2011. Low Back Complaints, page 300.',
      ['other: Alder J. Knees 2011 (2011)', 'MTUS: Low Back Complaints p. 300-300'],
    ],
    [
      'MTUS General Approaches 2004, Section(s): Heat, Chapter, Cold In.',
      ['MTUS: General Approaches (2004) Heat + Cold'],
    ],
  ])('is none within other words, or right behind a label: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('a chapter of the MTUS that is in no table', () => {
  it.each([
    [
      'MTUS Widget Care Guidelines 2015, Section(s): Heat, and Gadget Care 2016.',
      ['MTUS: Widget Care Guidelines (2015) Heat', 'MTUS: Gadget Care (2016)'],
    ],
    [
      'MTUS Widget Care 2015, and Chronic Gadget Care 2016, Chronic Pain Medical Treatment.',
      [
        'MTUS: Widget Care (2015)',
        'MTUS: Chronic Gadget Care (2016)',
        'MTUS: Chronic Pain Medical Treatment',
      ],
    ],
    [
      'MTUS Widget Care for Long and Cold Nights in Winter 2015.',
      ['MTUS: Widget Care for Long and Cold Nights in Winter (2015)'],
    ],
    [
      'MTUS Widget Care for Long and Cold Nights in Far Winter 2015.',
      ['MTUS: Widget Care for Long and Cold Nights in Far Winter 2015'],
    ],
    [
      'MTUS Widget Care 2015, Section(s): Heat, Gadget Care 2016, Cold.',
      ['MTUS: Widget Care (2015) Heat + Gadget Care 2016 + Cold'],
    ],
    ['MTUS widget care 2015.', ['MTUS: widget care 2015']],
    ['MTUS Widget (soft) Care 2015.', ['MTUS: Widget (soft) Care 2015']],
    ['MTUS Widget Care 2015 edition.', ['MTUS: Widget Care 2015 edition']],
    ['MTUS Widget Care 15, Section(s): Heat.', ['MTUS: Widget Care 15 Heat']],
    ['MTUS 2015.', ['MTUS: MTUS (2015)']],
    ['ODG, Knee, Heat, and Gadget Care 2016.', ['ODG: Knee Heat + Gadget Care 2016']],
    [
      'MTUS Knee Complaints 2004, Heat, and Knee Complaints 2004.',
      ['MTUS: Knee Complaints (2004) Heat', 'MTUS: Knee Complaints (2004)'],
    ],
    [
      'MTUS Knee Complaints 2004, Heat, and cold 2016.',
      ['MTUS: Knee Complaints (2004) Heat, and cold 2016'],
    ],
    [
      'MTUS Knee Complaints 2004, Heat and Gadget Care 2016.',
      ['MTUS: Knee Complaints (2004) Heat and Gadget Care 2016'],
    ],
    ['MTUS Knee Complaints 2004, Heat, and', ['MTUS: Knee Complaints (2004) Heat']],
    [
      'MTUS Knee Complaints 2004, Heat, Widget Care 2015; Cold.',
      ['MTUS: Knee Complaints (2004) Heat + Widget Care 2015 + Cold'],
    ],
  ])('is named by capital words and a year: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})
