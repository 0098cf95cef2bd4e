/** The ACOEM Practice Guidelines and their chapters by number; which words end one chapter and begin the next. */
import { describe, expect, it } from 'vitest'
import { worksIn } from './works-in'

describe('the ACOEM Practice Guidelines', () => {
  it.each([
    ['ACOEM, Chapter 12, page 303.', 'ACOEM: Chapter 12 p. 303-303'],
    ['ACOEM Chapter 12 Low Back, page 303.', 'ACOEM: Low Back Complaints p. 303-303'],
    ['ACOEM Shoulder Complaints, page 209.', 'ACOEM: Shoulder Complaints p. 209-209'],
    ['ACOEM 2nd Edition, Low Back Complaints, page 300.', 'ACOEM: Low Back Complaints p. 300-300'],
    ['ACOEM (2004) Ch. 12.', 'ACOEM: Low Back Complaints (2004)'],
    ['ACOEM Practice Guidelines, Second Ed., Chapter 16.', 'ACOEM: Eye Complaints'],
    ['ACOEM, 2nd Edition, Chapter 17.', 'ACOEM: Chapter 17'],
    ['ACOEM, 3rd Edition, Chapter 12.', 'ACOEM: Chapter 12'],
    ['ACOEM, 12th Edition, Chapter 2.', 'ACOEM: Chapter 2'],
    [
      'ACOEM Chapter: 12, Table 12-8, Summary of Recommendations, Heat.',
      'ACOEM: Chapter: 12 Table 12-8 + Summary of Recommendations + Heat',
    ],
    [
      'ACOEM Low Back Complaints, Appendix A, Algorithm 12-1, Figure 2.',
      'ACOEM: Low Back Complaints Appendix A + Algorithm 12-1 + Figure 2',
    ],
    ['ACOEM, Heat, Table 3.', 'ACOEM: Heat Table 3'],
    ['ACOEM, Table 3.', 'ACOEM: ACOEM Table 3'],
    ['ACOEM, Tables, Heat.', 'ACOEM: Tables Heat'],
    ["ACOEM's Practice Guideline, Chapter 9.", 'ACOEM: Chapter 9'],
    [
      'Harris J, Occupational Medicine Practice Guidelines, 2nd Edition (2004), page 289.',
      'ACOEM: Harris J, Occupational Medicine Practice Guidelines (2004) p. 289-289',
    ],
    [
      'American College of Occupational and Environmental Medicine (ACOEM), Occupational Medicine Practice Guidelines, Chapter 9.',
      'ACOEM: Chapter 9',
    ],
    [
      'The Claims Administrator based its decision on Chapter 12 of the ACOEM Practice Guidelines, 2nd Edition (2004), page 303.',
      'ACOEM: Low Back Complaints (2004) p. 303-303',
    ],
    ['ch 9 of ACOEM.', 'ACOEM: ch 9'],
    ['MTUS ACOEM Shoulder, page 209.', 'MTUS: Shoulder Complaints p. 209-209'],
    ['MTUS Chapter 9, page 209.', 'MTUS: Shoulder Complaints p. 209-209'],
    [
      'MTUS ACOEM Chapter 12 Low Back Complaints, Table 12-8.',
      'MTUS: Low Back Complaints Table 12-8',
    ],
    ['MTUS, page 9.', 'MTUS: MTUS p. 9-9'],
    ['ACOEM Chapter 12 Chronic Pain.', 'ACOEM: Chapter 12 Chronic Pain'],
    [
      'ACOEM Low Back Complaints, Appendix A, Heat.',
      'ACOEM: Low Back Complaints Appendix A + Heat',
    ],
    ['MTUS (2009), Opioids, page 3.', 'MTUS: Opioids (2009) p. 3-3'],
    ['MTUS 2015.', 'MTUS: MTUS (2015)'],
  ])('%j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })

  it.each([
    ['ACOEM Chapter -- 13.', ['ACOEM: Chapter -- 13']],
    ['ACOEM Chapter 123.', ['ACOEM: Chapter 123']],
    ['ACOEM Chapter 12a.', ['ACOEM: Chapter 12a']],
    ['ACOEM Chapter of 12.', ['ACOEM: 12']],
    ['ACOEM, Section Heat, Chapter.', ['ACOEM: Heat']],
    [
      'ACOEM Low Back Complaints, Section Heat, Section 12.',
      ['ACOEM: Low Back Complaints Heat + 12'],
    ],
    ['Chapter 7 by the ACOEM.', ['other: Chapter 7', 'ACOEM: ACOEM']],
    [
      'ACOEM Low Back Complaints, Knee Complaints ACOEM Chapter 9.',
      ['ACOEM: Low Back Complaints', 'ACOEM: Knee Complaints', 'ACOEM: Chapter 9'],
    ],
    ['ACOEM Chronic Pain.', ['ACOEM: Chronic Pain']],
    ['Chapter 12.', ['other: Chapter 12']],
    ['Chapter 12, page 303.', ['other: Chapter 12, page 303 p. 303-303']],
    ['Chapter 7 of the knee.', ['other: Chapter 7 of the knee']],
    ['Chapter nine of the ACOEM.', ['other: Chapter nine', 'ACOEM: ACOEM']],
  ])('have chapters of one or two digits, and are named with them: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('several chapters', () => {
  it.each([
    [
      'ACOEM, Chapter 12, page 300, Chapter 13, page 343.',
      ['ACOEM: Chapter 12 p. 300-300', 'ACOEM: Chapter 13 p. 343-343'],
    ],
    [
      'ACOEM 2nd Edition, Low Back Complaints, page 300, Chapter 13, page 343.',
      ['ACOEM: Low Back Complaints p. 300-300', 'ACOEM: Chapter 13 p. 343-343'],
    ],
    [
      'MTUS Chapter 12, page 300, Chapter 13, page 343.',
      ['MTUS: Low Back Complaints p. 300-300', 'MTUS: Knee Complaints p. 343-343'],
    ],
    ['MTUS Chapter 12, Chapter 13.', ['MTUS: Low Back Complaints', 'MTUS: Knee Complaints']],
    [
      'ACOEM (2004) Chapter 12, Ch. 13, chapter 14.',
      ['ACOEM: Low Back Complaints (2004)', 'ACOEM: Ch. 13', 'ACOEM: chapter 14'],
    ],
    [
      'MTUS ACOEM Chapter 12 Low Back Complaints, Chapter 13 Knee Complaints.',
      ['MTUS: Low Back Complaints', 'MTUS: Knee Complaints'],
    ],
    [
      'ACOEM Low Back Complaints, Knee Complaints.',
      ['ACOEM: Low Back Complaints', 'ACOEM: Knee Complaints'],
    ],
    [
      'ACOEM Chapter 12, Heat, Low Back Complaints, page 300.',
      ['ACOEM: Chapter 12 Heat', 'ACOEM: Low Back Complaints p. 300-300'],
    ],
    [
      'ACOEM Chapter 12, page 300, Low Back Complaints, page 301.',
      ['ACOEM: Chapter 12 p. 300-300', 'ACOEM: Low Back Complaints p. 301-301'],
    ],
    [
      'ACOEM, Chronic Pain Medical Treatment Guidelines, page 8.',
      ['ACOEM: ACOEM', 'MTUS: Chronic Pain Medical Treatment p. 8-8'],
    ],
    [
      'ACOEM Chapter 9, Chapter 10 of the ACOEM Practice Guidelines.',
      ['ACOEM: Chapter 9', 'ACOEM: Chapter 10'],
    ],
    ['ACOEM Chapter 9 ACOEM Chapter 10.', ['ACOEM: Chapter 9', 'ACOEM: Chapter 10']],
    [
      'MTUS Knee Complaints 2004 Section: Initial Care, Low Back Complaints, Elbow Complaints 2004, Prevention.',
      [
        'MTUS: Knee Complaints (2004) Initial Care',
        'MTUS: Low Back Complaints',
        'MTUS: Elbow Complaints (2004) Prevention',
      ],
    ],
    [
      'MTUS Knee Complaints 2004 Section(s): Prevention, Opioid Treatment, Chronic Pain Medical Treatment, Chronic Pain Medical Treatment Guidelines.',
      [
        'MTUS: Knee Complaints (2004) Prevention + Opioid Treatment + Chronic Pain Medical Treatment',
        'MTUS: Chronic Pain Medical Treatment',
      ],
    ],
    [
      'MTUS Knee Complaints 2004, Section(s): Physical Prevention 2004, Heat of Eye Complaints 2004.',
      [
        'MTUS: Knee Complaints (2004) Physical Prevention 2004 + Heat',
        'MTUS: Eye Complaints (2004)',
      ],
    ],
    [
      'MTUS MTUS Knee Complaints 2004. MTUS.',
      ['MTUS: MTUS', 'MTUS: Knee Complaints (2004)', 'MTUS: MTUS'],
    ],
    ['MTUS, ODG.', ['MTUS: MTUS', 'ODG: ODG']],
    [
      'ODG, Knee, Low Back Complaints 2004, Heat.',
      ['ODG: Knee', 'MTUS: Low Back Complaints (2004) Heat'],
    ],
    [
      'MTUS Knee Complaints 2004, General Approaches 2004, Initial Approaches to Treatment 2004.',
      [
        'MTUS: Knee Complaints (2004)',
        'MTUS: General Approaches (2004)',
        'MTUS: Initial Approaches to Treatment (2004)',
      ],
    ],
    [
      'MTUS Knee Complaints 2004, Section(s): Heat, and Low Back Complaints, and Prevention.',
      ['MTUS: Knee Complaints (2004) Heat', 'MTUS: Low Back Complaints Prevention'],
    ],
    [
      'MTUS Low Back Complaints, Chapter 12, page 303, Knee Complaints (Chapter 13).',
      ['MTUS: Low Back Complaints p. 303-303', 'MTUS: Knee Complaints'],
    ],
    [
      'MTUS Acupuncture Treatment, Section(s): Heat. Elbow Disorders, Stress Related Conditions.',
      [
        'MTUS: Acupuncture Treatment Heat',
        'MTUS: Elbow Disorders',
        'MTUS: Stress Related Conditions',
      ],
    ],
  ])('%j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})
