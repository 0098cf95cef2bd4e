/** Works of other bodies: kept whole, with what they hold; where they begin and end. */
import { describe, expect, it } from 'vitest'
import { guidelineCitations } from '../../../grammars/guideline'
import { wordsIn, worksIn } from './works-in'

describe('a well-known work', () => {
  it.each([
    'AMA Guides',
    'American Academy of Orthopaedic Surgeons',
    'American Academy of Orthopedic Surgeons',
    'Aetna',
    'Blue Cross',
    'Cochrane',
    "Goodman and Gilman's",
    'MD Guidelines',
    'MedlinePlus',
    'Milliman Care Guidelines',
    'Mosby’s',
    'National Guideline Clearinghouse',
    "Physicians' Desk Reference",
    'Physician’s Desk Reference',
    'PubMed',
    'U.S. Food and Drug Administration',
    'Food & Drug Administration',
    'UpToDate',
  ])('begins a citation of its own behind the full stop: %s', (name) => {
    expect(worksIn(`Alder J. Knees. ${name}: Braces, Casts. ${name}.`)).toEqual([
      'other: Alder J. Knees',
      `other: ${name}: Braces, Casts`,
      `other: ${name}`,
    ])
  })

  it.each([
    ['Alder J. Knees in PubMed 2011.', ['other: Alder J. Knees in PubMed 2011 (2011)']],
    ['PubMed and Cochrane, 2011.', ['other: PubMed and Cochrane, 2011 (2011)']],
    ['ODG, Knee, PubMed, Braces.', ['ODG: Knee', 'other: PubMed, Braces']],
    ['ODG, Knee, Braces in PubMed.', ['ODG: Knee Braces in PubMed']],
    [
      'MTUS Knee Complaints 2004. PubMed: Braces.',
      ['MTUS: Knee Complaints (2004)', 'other: PubMed: Braces'],
    ],
  ])('is a part of another where it stands in its words: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })
})

describe('the paper of someone', () => {
  it.each([
    [
      'Birch A. Risk factors for low back complaints in nurses. J Med 2011;3:4.',
      'other: Birch A. Risk factors for low back complaints in nurses. J Med 2011;3:4 (2011) p. 4-4',
    ],
    [
      'Birch A, et al. Massage and knee complaints. J Med 2011;3(4):5-9.',
      'other: Birch A, et al. Massage and knee complaints. J Med 2011;3(4):5-9 (2011) p. 5-9',
    ],
    [
      'Birch A. Massage, shoulder complaints, and work. J Med 2011.',
      'other: Birch A. Massage, shoulder complaints, and work. J Med 2011 (2011)',
    ],
    [
      'Alder J. Sections: hand, and chapter 12, 2nd edition, page 9.',
      'other: Alder J. Sections: hand, and chapter 12, 2nd edition, page 9 p. 9-9',
    ],
    [
      'Alder J. Chapter 7 of Knees; brace (2011), 2012.',
      'other: Alder J. Chapter 7 of Knees; brace (2011), 2012',
    ],
    [
      'Alder J. The 3rd ed. of knees, in p. 9.',
      'other: Alder J. The 3rd ed. of knees, in p. 9 p. 9-9',
    ],
  ])('may name what is elsewhere a chapter, a section or an edition: %j → %s', (text, work) => {
    expect(worksIn(`Decision based on Non-MTUS Citation ${text}`)).toEqual([work])
  })

  it.each([
    [
      'Alder J. Knees 2011, Low Back Complaints, page 300.',
      ['other: Alder J. Knees 2011 (2011)', 'MTUS: Low Back Complaints p. 300-300'],
    ],
    [
      'Alder J. Knees 2011, and Low Back Complaints 2004.',
      ['other: Alder J. Knees 2011 (2011)', 'MTUS: Low Back Complaints (2004)'],
    ],
    [
      'Alder J. Knees 2011, and the Chronic Pain Medical Treatment Guidelines, page 8.',
      ['other: Alder J. Knees 2011 (2011)', 'MTUS: Chronic Pain Medical Treatment p. 8-8'],
    ],
    [
      'Alder J. Knees 2011; MTUS Knee Complaints 2004.',
      ['other: Alder J. Knees 2011 (2011)', 'MTUS: Knee Complaints (2004)'],
    ],
    ['Alder J. Knees. ODG, Knee, Braces.', ['other: Alder J. Knees', 'ODG: Knee Braces']],
    [
      'Alder J. Knees 2011, and Other Medical Treatment Guidelines: Birch A. Hips 2012.',
      ['other: Alder J. Knees 2011 (2011)', 'other: Birch A. Hips 2012 (2012)'],
    ],
    [
      'Other Medical Treatment Guidelines Alder J. Knees, page 9. Non-MTUS Citation Birch A. Hips.',
      ['other: Alder J. Knees, page 9 p. 9-9', 'other: Birch A. Hips'],
    ],
  ])('ends where a guideline is named: %j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })

  it.each([
    ['Alder J. Knees (2011).', 'other: Alder J. Knees (2011) (2011)'],
    ['2011: Knees.', 'other: 2011: Knees (2011)'],
    ['Alder J. Knees, 1998; 4: 5.', 'other: Alder J. Knees, 1998; 4: 5 (1998) p. 5-5'],
    ['Alder J. Knees 2011/12.', 'other: Alder J. Knees 2011/12'],
    ['Alder J. Knees 2011-12.', 'other: Alder J. Knees 2011-12'],
    ['Alder J. Knees 12011.', 'other: Alder J. Knees 12011'],
    ['Alder J. Knees 20111.', 'other: Alder J. Knees 20111'],
    ['Alder J. Knees 1899, or 2101.', 'other: Alder J. Knees 1899, or 2101'],
    ['Alder J. Knees 2011, 2012.', 'other: Alder J. Knees 2011, 2012'],
    ['Alder J. Knees x2011.', 'other: Alder J. Knees x2011'],
  ])('has the one year that stands by itself: %j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })

  it.each([
    [
      'ODG, Knee. Alder J. Knees 2011, page 9.',
      [
        ['ODG, Knee', 'Knee'],
        ['Alder J. Knees 2011, page 9', 'Alder J. Knees 2011, page 9', '2011', '9', '9'],
      ],
    ],
    [
      'Other Medical Treatment Guidelines: “Alder J. Knees (2011)”.',
      [['“Alder J. Knees (2011)”', '“Alder J. Knees (2011)”', '2011']],
    ],
    [
      'Non-MTUS Citation (Alder J, Knees 1998).',
      [['(Alder J, Knees 1998)', '(Alder J, Knees 1998)', '1998']],
    ],
  ])('has its places: %j → %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})

describe('an address', () => {
  it.each([
    ['See https://example.org/a_1-2.html?x=1.', 'other: See https://example.org/a_1-2.html?x=1'],
    ['http://example.org/knee, page 9.', 'other: http://example.org/knee, page 9 p. 9-9'],
    [
      'Alder J (www.example.net/b.html), 2011.',
      'other: Alder J (www.example.net/b.html), 2011 (2011)',
    ],
    ['“https://example.org/c”', 'other: “https://example.org/c”'],
    ['example.edu/path/to, accessed 2012.', 'other: example.edu/path/to'],
    ['drugs.example.com.', 'other: drugs.example.com'],
    ['example.education 2012.', 'other: example.education 2012 (2012)'],
    ['www.example.com/Low Back; Heat.', 'other: www.example.com/Low Back; Heat'],
    ['www. example', 'other: www. example'],
  ])('is a work, or a part of one: %j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })

  it.each([
    [
      'MTUS Knee Complaints 2004, section Heat, www.example.org/knee, Cold.',
      'MTUS: Knee Complaints (2004) Heat + Cold',
    ],
    [
      'MTUS Knee Complaints 2004, Heat, https://www.example.org/knee.html, http://example.org/x.',
      'MTUS: Knee Complaints (2004) Heat',
    ],
    [
      'MTUS Knee Complaints 2004, Heat https, Cold; http.',
      'MTUS: Knee Complaints (2004) Heat https + Cold + http',
    ],
    ['MTUS Knee Complaints 2004, example.com, Cold.', 'MTUS: Knee Complaints (2004) Cold'],
    [
      'MTUS Knee Complaints 2004, Heat (example.gov/a.b), Cold.',
      'MTUS: Knee Complaints (2004) Heat (example.gov/a.b) + Cold',
    ],
    [
      'MTUS Knee Complaints 2004, 3.3.1 Heat, www.example.org/a, Cold.',
      'MTUS: Knee Complaints (2004) 3.3.1 Heat + Cold',
    ],
    [
      'MTUS Knee Complaints 2004, Opioids: dosing, Heat/www, Cold.',
      'MTUS: Knee Complaints (2004) Opioids: dosing + Heat/www + Cold',
    ],
    ['ODG, https://www.example.com/Low Back;Heat, Knee, Braces.', 'ODG: Knee Heat + Braces'],
    ['ODG, www.example.com/odg/Low Back Pain; Knee, Braces.', 'ODG: Knee Braces'],
    ['ODG, www.example.com/odg/low back; Knee, Braces.', 'ODG: Knee back + Braces'],
    ['ODG, Knee, Braces www.example.com.', 'ODG: Knee Braces www.example.com'],
    ['ODG, (http://example.org/x), Knee, Braces.', 'ODG: Knee Braces'],
  ])('names no section: %j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })

  it.each([
    [
      'MTUS www.example.org/mtus.pdf, Knee Complaints 2004.',
      [
        ['www.example.org/mtus.pdf', 'www.example.org/mtus.pdf'],
        ['Knee Complaints 2004', 'Knee Complaints', '2004'],
      ],
    ],
    ['ODG [www.example.com/a.b/], Knee.', [['ODG [www.example.com/a.b/], Knee', 'Knee']]],
    [
      'MTUS Knee Complaints 2004 (www.example.com/c.html).',
      [['Knee Complaints 2004 (www.example.com/c.html)', 'Knee Complaints', '2004']],
    ],
    [
      'https://example.org/a,b;c: Knees.',
      [['https://example.org/a,b;c: Knees', 'https://example.org/a,b;c: Knees']],
    ],
  ])('ends before what closes the words around it: %j → %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})

it('gives nothing for words that only connect', () => {
  for (const text of ['and the', '., ;', 'Citing the']) {
    expect(guidelineCitations(text).citations, text).toEqual([])
  }
})
