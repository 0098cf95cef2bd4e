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
      'Official Disability Guidelines',
      ['Preoperative testing, general'],
    ],
    [' (ODG) MRI Elbow', 'Official Disability Guidelines', ['MRI Elbow']],
    [' (ODG), Knee brace', 'Official Disability Guidelines', ['Knee brace']],
    [' (ODG)', 'Official Disability Guidelines', []],
    ['® (ODG)', 'Official Disability Guidelines®', []],
    [' (ODG) (updated 11/22/16), Knee & Leg, MRI', 'Knee & Leg', ['MRI']],
    ['® (ODG), Hip and Pelvis (online version), Arthroplasty', 'Hip and Pelvis', ['Arthroplasty']],
    [' (ODG), Chiropractic Guidelines', 'Chiropractic Guidelines', []],
    [' (ODG), Physical Therapy Guidelines, Knee Chapter', 'Knee', ['Physical Therapy Guidelines']],
    [' (ODG), Knee Chapter, Physical Therapy Guidelines', 'Knee', ['Physical Therapy Guidelines']],
    [
      ' (ODG), Low Back: Preoperative lab testing and Preoperative testing, general',
      'Low Back',
      ['Preoperative lab testing', 'Preoperative testing, general'],
    ],
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

  it.each([
    ['Gout', ', accessed from UpToDate.com on 12/17/2016'],
    ['Gout: Drug information', ' (accessed 12/17/2016)'],
    ['Gout: care, and rest', ', retrieved on December 17, 2016'],
    ['Gout', '. Available at: http://www.example.org/gout'],
    ['www.example.org/gout', ', viewed online 12/17/2016'],
  ])('have their date of access in the text, not in title and year: %s%s', (title, access) => {
    const source = `Decision based on Non-MTUS Citation ${title}${access}.`
    const { citations, words } = read(source)
    expect(citations).toMatchObject([{ source: 'other', title, year: null, sections: [] }])
    expect(words('/citations/0/title')).toBe(title)
    expect(words('/citations/0/text')).toBe(title + access)
  })

  it.each(['A walker accessed by many, 2011', 'Gout available in pills 2011'])(
    'may speak of access in their title: %s',
    (title) => {
      expect(cite(`Decision based on Non-MTUS Citation ${title}.`)).toMatchObject([
        { title, year: 2011 },
      ])
    },
  )

  it.each([
    ['Gout, accessed 4/2/16; Rest, accessed 4/3/16', ['Gout', 'Rest']],
    [
      'ODG-TWC, Pain Chapter, Widgets (Wid); FDA prescribing information',
      ['Pain', 'FDA prescribing information'],
    ],
    ['UpToDate: Gout; Cochrane: Braces; ODG Knee', ['UpToDate: Gout', 'Cochrane: Braces', 'Knee']],
    [
      'ODG, Knee, Braces; American College of Radiology, Knee',
      ['Knee', 'American College of Radiology, Knee'],
    ],
    ['Alder J. Gout; a study of the CDC', ['Alder J. Gout; a study of the CDC']],
    ['Neck and Upper Back, Traction, ODG Preface – Traction', ['Neck and Upper Back', 'Preface']],
    ['Pain in nurses, 2011', ['Pain in nurses, 2011']],
    ['Pain, 2011', ['Pain, 2011']],
  ])('may be several in one sentence: %s', (works, titles) => {
    const source = `Decision based on Non-MTUS Citation ${works}.`
    expect(cite(source).map(({ title }) => title)).toEqual(titles)
  })

  it.each([
    ['J Widgets 2011; 82: 943-949', [{ from: 943, to: 949 }]],
    ['Alder J. Knees. J Med. 2011 Mar;40(3):201-9', [{ from: 201, to: 209 }]],
    ['Alder J. Knees. J Med. 2011;40(3 Suppl):S1', []],
    ['Alder J. Knees at 10:30, 2011', []],
    ['Knees; 4 weeks: 5 braces', []],
  ])('have the pages of their journal: %s', (title, pages) => {
    expect(read(`Decision based on Non-MTUS Citation ${title}.`).citations).toMatchObject([
      { source: 'other', title, pages },
    ])
  })
})
