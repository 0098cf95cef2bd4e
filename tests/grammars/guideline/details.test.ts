/** Years and pages of a citation, and names that the extractor tore. */
import { describe, expect, it } from 'vitest'
import { wordsIn, worksIn } from './works-in'

describe('the year of a guideline', () => {
  it.each([
    ['ODG (2013), Knee, Braces.', 'ODG: Knee (2013) Braces'],
    [
      'ODG (May 2013), Knee (Revised June 4th, 2014), Braces (2015), Casts (see 2015).',
      'ODG: Knee (2013) Braces + Casts',
    ],
    ['ODG, 2013, Knee, Braces.', 'ODG: Knee (2013) Braces'],
    ['ODG 2013; Knee, Braces 2014.', 'ODG: Knee (2013) Braces 2014'],
    ['ODG (effective July 18, 2009) Knee.', 'ODG: Knee (2009)'],
    ['ODG, Knee, Braces (2013) page 9.', 'ODG: Knee (2013) Braces p. 9-9'],
    ['ODG (Sept., 2009).', 'ODG: ODG (2009)'],
    ['ODG (3, 2009), Knee.', 'ODG: Knee (2009)'],
    ['ODG [2013], Knee.', 'ODG: Knee [2013]'],
    ['ODG 2013-14, Knee.', 'ODG: Knee 2013-14'],
    ['ODG 20134, Knee.', 'ODG: Knee 20134'],
    ['ODG x2013, Knee.', 'ODG: Knee x2013'],
    ['ODG 2013', 'ODG: ODG (2013)'],
    ['ODG, Knee (2013 edition), Braces.', 'ODG: Knee (2013 edition) + Braces'],
    ['MTUS Knee Complaints 20 04, Heat.', 'MTUS: Knee Complaints (2004) Heat'],
    ['MTUS Knee Complaints, 2004, Heat.', 'MTUS: Knee Complaints (2004) Heat'],
    ['MTUS Knee Complaints - 2004, Heat.', 'MTUS: Knee Complaints (2004) Heat'],
    ['MTUS Knee Complaints ----- 2004, Heat.', 'MTUS: Knee Complaints (2004) Heat'],
    ['MTUS Knee Complaints (Revised 2004); Heat.', 'MTUS: Knee Complaints (2004) Heat'],
  ])('%j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })

  it.each([
    ['ODG (May 2013), Knee.', [['ODG (May 2013), Knee', 'Knee', '2013']]],
    ['ODG, 2013, Knee.', [['ODG, 2013, Knee', 'Knee', '2013']]],
    [
      'ACOEM (2nd Edition, 2004), Chapter 12.',
      [['ACOEM (2nd Edition, 2004), Chapter 12', 'Chapter 12', '2004']],
    ],
    [
      'MTUS Knee Complaints (effective July 18th, 2009), Heat.',
      [['Knee Complaints (effective July 18th, 2009), Heat', 'Knee Complaints', '2009', 'Heat']],
    ],
    ['MTUS Knee Complaints 20 04 .', [['Knee Complaints 20 04', 'Knee Complaints', '20 04']]],
  ])('has its place: %j → %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})

describe('the pages of a guideline', () => {
  it.each([
    [
      'MTUS Knee Complaints 2004, pages 343-345, pg. 350, pgs 351, pp. 352 & 353, p 354.',
      [
        'MTUS: Knee Complaints (2004) p. 343-345 p. 350-350 p. 351-351 p. 352-352 p. 353-353 p. 354-354',
      ],
    ],
    ['MTUS Knee Complaints 2004 Page(s): pp. 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004, page: 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004, pages of 343.', ['MTUS: Knee Complaints (2004) pages of 343']],
    ['MTUS Knee Complaints 2004. Page 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    [
      'MTUS Knee Complaints 2004. Pages three.',
      ['MTUS: Knee Complaints (2004)', 'other: Pages three'],
    ],
    ['MTUS Knee Complaints 2004. Pages 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004. Pg. 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004. Pgs 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004. P 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004. Pp 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004. Page(s) 343.', ['MTUS: Knee Complaints (2004) p. 343-343']],
    ['MTUS Knee Complaints 2004, pages 343345.', ['MTUS: Knee Complaints (2004) p. 343-345']],
    ['ACOEM Chapter 13, pages 343345.', ['ACOEM: Chapter 13 p. 343-345']],
    ['ODG, Knee, page 1343.', ['ODG: Knee p. 1343-1343']],
    ['Alder J. Knees. page 343345', ['other: Alder J. Knees. page 343345 p. 343345-343345']],
    ['MTUS Knee Complaints 2004, page 343 Heat.', ['MTUS: Knee Complaints (2004) Heat p. 343-343']],
    ['MTUS Knee Complaints 2004, Heat, Page(s): .', ['MTUS: Knee Complaints (2004) Heat']],
    ['MTUS Knee Complaints 2004, Heat, page:', ['MTUS: Knee Complaints (2004) Heat']],
    ['MTUS Knee Complaints 2004, page(s) three', ['MTUS: Knee Complaints (2004) three']],
    ['Alder J. Knees, page: three.', ['other: Alder J. Knees, page: three']],
  ])('%j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('a name that the extractor tore', () => {
  it.each([
    ['MTUS Low Back Com plaints 2 004, Heat.', ['MTUS: Low Back Complaints (2004) Heat']],
    [
      'MTUS Chronic  Pain Medical Treat ment 2009.',
      ['MTUS: Chronic Pain Medical Treatment (2009)'],
    ],
    ['MTUS Knee-Complaints 2004.', ['MTUS: Knee Complaints (2004)']],
    ['MTUS Knee, Complaints 2004.', ['MTUS: Knee Complaints (2004)']],
    ['MTUS Knee. Complaints 2004.', ['MTUS: Knee Complaints', 'other: Complaints 2004 (2004)']],
    ['MTUS Knee Com  plaints 2004.', ['MTUS: Knee Com  plaints (2004)']],
    ['MTUS KNEE COMPLAINTS 2004.', ['MTUS: Knee Complaints (2004)']],
    ['MTUS Neck & Upper Back Complaints 2004.', ['MTUS: Neck and Upper Back Complaints (2004)']],
    ['MTUS Knéé Complaints 2004.', ['MTUS: Knéé Complaints (2004)']],
    ['MTUS Knee – Complaints 2004.', ['MTUS: Knee Complaints (2004)']],
    ['Alder’s Zoo, 2011.', ['other: Alder’s Zoo, 2011 (2011)']],
  ])('%j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})
