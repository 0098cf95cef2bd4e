import { describe, expect, it } from 'vitest'
import { cite, read } from './read'

describe('the Official Disability Guidelines', () => {
  const odg = (words: string) =>
    cite(`Decision based on Non-MTUS Citation Official Disability Guidelines${words}.`)

  it.each([
    [' (ODG), Ankle & Foot Chapter, Bracing', 'Ankle & Foot', ['Bracing']],
    [
      ': Neck & Upper Back (Acute & Chronic) Discography',
      'Neck & Upper Back (Acute & Chronic)',
      ['Discography'],
    ],
    [
      ' (ODG), Hip and Pelvis (updated 11/02/16) Chapter: Arthroplasty',
      'Hip and Pelvis',
      ['Arthroplasty'],
    ],
    [
      ' (ODG) Low Back - Lumbar & Thoracic (Acute & Chronic)',
      'Low Back - Lumbar & Thoracic (Acute & Chronic)',
      [],
    ],
    [
      ' (ODG) Low Back (Thoracic and Lumbar, Acute and Chronic), Traction',
      'Low Back (Thoracic and Lumbar, Acute and Chronic)',
      ['Traction'],
    ],
    [' (ODG) Head/Sleep aids', 'Head', ['Sleep aids']],
    [' (ODG) bracing, elbow chapter', 'elbow', ['bracing']],
    [
      ' (ODG), Preoperative testing, general',
      'Official Disability Guidelines (ODG)',
      ['Preoperative testing, general'],
    ],
    [' (ODG) MRI Elbow', 'Official Disability Guidelines (ODG)', ['MRI Elbow']],
    [' (ODG), Knee brace', 'Official Disability Guidelines (ODG)', ['Knee brace']],
  ])('%s', (words, title, sections) => {
    expect(odg(words)).toEqual([{ source: 'ODG', title, year: null, sections }])
  })

  it('may be cited several times in one sentence', () => {
    expect(odg(' (ODG) Knee/Bracing, Low Back/Traction')).toMatchObject([
      { title: 'Knee', sections: ['Bracing'] },
      { title: 'Low Back', sections: ['Traction'] },
    ])
  })

  it('are not the MTUS, though their topics have the same names', () => {
    expect(odg(', Acupuncture Treatment Guidelines')).toMatchObject([{ source: 'ODG' }])
    expect(odg(', Neck and Upper Back, Acupuncture')).toMatchObject([
      { source: 'ODG', title: 'Neck and Upper Back', sections: ['Acupuncture'] },
    ])
  })
})

describe('other works', () => {
  it('are kept whole, with their own commas and full stops', () => {
    const work = 'Alder J, et al. Braces, casts, and rest. J Invented Med. 2011 Mar;40(3):201-9'
    const source = `Decision based on Non-MTUS Citation ${work}.`
    expect(cite(source)).toEqual([{ source: 'other', title: work, year: 2011, sections: [] }])
    expect(read(source).words('/citations/0/text')).toBe(work)
  })

  it('follow their label, which is no part of them', () => {
    expect(
      cite(
        'Decision based on Non-MTUS Citation ODG Knee, Bracing and Other Medical Treatment ' +
          'Guidelines https://www.example.org/knee-care/a_1.html.',
      ),
    ).toMatchObject([
      { source: 'ODG', title: 'Knee', sections: ['Bracing'] },
      { source: 'other', title: 'https://www.example.org/knee-care/a_1.html' },
    ])
    expect(cite('Decision based on Other Medical Treatment Guidelines.')).toMatchObject([
      { source: 'other', title: 'Other Medical Treatment Guidelines' },
    ])
  })

  it('part where a well-known one begins', () => {
    expect(
      cite(
        "Decision based on Non-MTUS Citation Goodman and Gilman's Pharmacology, 12th ed. Hill, " +
          "2006. Physician's Desk Reference, 68th ed. Official Disability Guidelines (ODG) Pain.",
      ).map(({ source, title }) => `${source}: ${title}`),
    ).toEqual([
      "other: Goodman and Gilman's Pharmacology, 12th ed. Hill, 2006",
      "other: Physician's Desk Reference, 68th ed",
      'ODG: Pain',
    ])
  })

  it('take no year from a date of access', () => {
    expect(
      cite('Decision based on Non-MTUS Citation Gout, accessed from UpToDate.com on 12/17/2016.'),
    ).toMatchObject([{ source: 'other', year: null }])
  })
})
