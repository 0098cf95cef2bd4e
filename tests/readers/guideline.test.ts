import { describe, expect, it } from 'vitest'
import { readGuideline } from '../../src/readers/guideline'
import type { Citation, Guideline } from '../../src/schema/determination'
import { settle } from '../../src/source/leaf'
import { reflow } from '../../src/source/reflow'

function read(source: string) {
  const prose = reflow(source, [{ start: 0, end: source.length, opens: true }])
  const marked = readGuideline(prose)
  if (!marked) throw new Error('no guideline')
  const { value, spans } = settle<Guideline>(marked)
  const words = (pointer: string) => {
    const span = spans[pointer]
    return span && source.slice(...span)
  }
  return { ...value, spans, words }
}

const cite = (source: string): Partial<Citation>[] =>
  read(source).citations.map(({ source, title, year, sections }) => ({
    source,
    title,
    year,
    sections,
  }))

describe('the wording of 2016', () => {
  it('names chapters with their year and sections', () => {
    const source =
      'Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care, Summary, and ' +
      'Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies.'
    expect(cite(source)).toEqual([
      {
        source: 'MTUS',
        title: 'Shoulder Complaints',
        year: 2004,
        sections: ['Initial Care', 'Summary'],
      },
      {
        source: 'MTUS',
        title: 'Forearm, Wrist, and Hand Complaints',
        year: 2004,
        sections: ['Special Studies'],
      },
    ])
    const { words } = read(source)
    expect(words('/text')).toBe(source)
    expect(words('/citations/0/title')).toBe('Shoulder Complaints')
    expect(words('/citations/0/year')).toBe('2004')
    expect(words('/citations/0/sections/1')).toBe('Summary')
    expect(words('/citations/0/text')).toBe(
      'Shoulder Complaints 2004, Section(s): Initial Care, Summary',
    )
    expect(words('/citations/1/title')).toBe('Forearm, Wrist, and Hand Complaints')
  })

  it.each([
    ['NSAIDs, GI symptoms & cardiovascular risk, Gabapentin (Neurontin)', 2],
    ['TENS, chronic pain (transcutaneous electrical nerve stimulation), Exercise', 2],
    ['Opioids, criteria for use, Opioids, dosing', 2],
    [
      'Opioids, California Controlled Substance Utilization Review (CURES), Weaning of Medications',
      2,
    ],
    ['Ultrasound, therapeutic', 1],
    ['Capsaicin, Topical, Diagnostic Criteria', 2],
    ['Regional sympathetic blocks (stellate ganglion, thoracic, & lumbar)', 1],
    ['Forearm, Wrist, & Hand, Shoulder', 2],
    ['Hand, Wrist, and Forearm Disorders, Shoulder', 2],
    ['Pain, Suffering, and the Restoration of Function, Initial Approaches to Treatment', 2],
    ['3.3.1.1 Screening, Prior to Chronic Opioid Treatment: Misuse/Abuse, 3.3.9 Maintenance', 2],
  ])('keeps the commas of a section name: %s', (sections, count) => {
    const source = `Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${sections}.`
    const { citations } = read(source)
    expect(citations).toHaveLength(1)
    expect(citations[0]?.sections).toHaveLength(count)
    expect(citations[0]?.sections.join(', ')).toBe(sections)
  })

  it('begins a section at a number, behind “and” too', () => {
    const sections = 'Opioids, criteria for use, and 5.1 Tapering opioids'
    const source = `Decision based on MTUS Opioid Treatment 2016, Section(s): ${sections}.`
    expect(read(source).citations[0]?.sections).toEqual([
      'Opioids, criteria for use',
      '5.1 Tapering opioids',
    ])
  })

  it('keeps the commas of a chapter’s title', () => {
    const title = 'Hand, Wrist, and Forearm Disorders'
    const { citations } = read(`Decision based on Non-MTUS Citation ACOEM 3rd Edition, ${title}.`)
    expect(citations).toMatchObject([{ source: 'ACOEM', title, sections: [] }])
  })

  it('reads a chapter name in a list of sections as a section, unless a year follows', () => {
    expect(
      cite(
        'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to ' +
          'Treatment, and Opioid Treatment 2016, Section(s): 3.3.9 Opioids for Chronic Pain and ' +
          'Chronic Opioid Treatment: Maintenance.',
      ),
    ).toEqual([
      {
        source: 'MTUS',
        title: 'General Approaches',
        year: 2004,
        sections: ['Initial Approaches to Treatment'],
      },
      {
        source: 'MTUS',
        title: 'Opioid Treatment',
        year: 2016,
        sections: ['3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance'],
      },
    ])
  })

  it('reads a chapter that is in no table by its year', () => {
    expect(
      cite(
        'Decision based on MTUS Knee Complaints 2004, and Hip, Pelvis, and Thigh Complaints 2017.',
      ),
    ).toMatchObject([
      { title: 'Knee Complaints', year: 2004 },
      { source: 'MTUS', title: 'Hip, Pelvis, and Thigh Complaints', year: 2017 },
    ])
  })

  it('reads what line breaks and lost hyphens leave of it', () => {
    const source =
      'Decision based on MTUS Low Back\n\nComplaints 2004, Section(s): Physical\n\nMethods. ' +
      'Decision based on NonMTUS\nCitation ODG.'
    expect(cite(source)).toMatchObject([
      { title: 'Low Back Complaints', sections: ['Physical Methods'] },
      { source: 'ODG' },
    ])
    expect(read(source).words('/citations/0/title')).toBe('Low Back\n\nComplaints')
  })
})

describe('a blank inside a word, as one extractor sets it', () => {
  it('hides neither chapter nor year', () => {
    const source =
      'Decision based on MTUS Acupuncture Treat ment 200 7, and Knee Complaints 20 04, Section(s): Summary.'
    const { words } = read(source)
    expect(cite(source)).toEqual([
      { source: 'MTUS', title: 'Acupuncture Treatment', year: 2007, sections: [] },
      { source: 'MTUS', title: 'Knee Complaints', year: 2004, sections: ['Summary'] },
    ])
    expect(words('/citations/0/year')).toBe('200 7')
    expect(words('/citations/0/title')).toBe('Acupuncture Treat ment')
  })
})

describe('nothing cited', () => {
  it.each([
    'The Claims Administrator did not cite any medical evidence for its decision.',
    'The Expert Reviewer did not cite any evidence-based criteria in its decision.',
    'The Physician Reviewer did not cite any evidence basis for his/her decision.',
    'None cited.',
    'N/A',
  ])('%s', (source) => {
    expect(read(source)).toMatchObject({ text: source, cited: false, citations: [] })
  })

  it('is not what a decision outside of the MTUS says', () => {
    for (const words of [
      'based their decision on recommendation(s) outside of the MTUS Guidelines',
      'did not base their decision on the MTUS',
    ]) {
      const source = `The Expert Reviewer ${words}. Decision based on Non-MTUS Citation ODG.`
      expect(read(source).cited).toBe(true)
      expect(cite(source)).toMatchObject([{ source: 'ODG' }])
    }
  })

  it('is null where the field is empty', () => {
    expect(readGuideline(reflow(' \n ', [{ start: 0, end: 3, opens: true }]))).toBeNull()
  })
})

describe('the wording of 2014', () => {
  it('names sections and pages with no year', () => {
    const source =
      'Decision based on MTUS Chronic Pain Treatment Guidelines Manual Therapy Page(s): 58-60, 64.'
    const { citations, words } = read(source)
    expect(citations).toMatchObject([
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: null,
        sections: ['Manual Therapy'],
        pages: [
          { from: 58, to: 60 },
          { from: 64, to: 64 },
        ],
      },
    ])
    expect(words('/citations/0/title')).toBe('Chronic Pain Treatment')
    expect(words('/citations/0/pages/0/to')).toBe('60')
    expect(words('/citations/0/pages/1/from')).toBe('64')
  })

  it.each([
    'MTUS Chronic Pain Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page(s): 22 of 127.',
    'MTUS Chronic Pain Treatment Guidelines 8 C.C.R. §§9792.20 - 9792.26 (Effective July 18, 2009) Page 22 of 127.',
  ])('names the place in the code of regulations, which is no work of its own: %s', (work) => {
    const { citations, words } = read(`Decision based on ${work}`)
    expect(citations).toMatchObject([
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: 2009,
        sections: [],
        pages: [{ from: 22, to: 22 }],
      },
    ])
    expect(words('/citations/0/pages/0/from')).toBe('22')
  })

  it.each(['Manual therapy. Page 58-59.', 'Manual therapy Page(s): pp. 58-59.'])(
    'names pages behind a full stop or two labels: %s',
    (words) => {
      const { citations } = read(
        `Decision based on MTUS Chronic Pain Treatment Guidelines ${words}`,
      )
      expect(citations).toMatchObject([
        { sections: ['Manual therapy'], pages: [{ from: 58, to: 59 }] },
      ])
    },
  )

  it('names chapters by number', () => {
    expect(
      cite(
        'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 335, Chronic Pain ' +
          'Treatment Guidelines Opioids Page(s): 78.',
      ),
    ).toEqual([
      { source: 'MTUS', title: 'Knee Complaints', year: null, sections: [] },
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: null,
        sections: ['Opioids'],
      },
    ])
    const { words, citations } = read('Decision based on MTUS ACOEM Chapter 9, page 211.')
    expect(citations[0]?.title).toBe('Shoulder Complaints')
    expect(words('/citations/0/title')).toBe('Chapter 9')
  })
})

describe('the sentences of 2013', () => {
  it('name a part of the MTUS', () => {
    const source =
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment ' +
      'Guidelines (May, 2009), Manual Therapy, pages 58-60, which is part of the MTUS.'
    const { citations } = read(source)
    expect(citations).toEqual([
      {
        source: 'MTUS',
        title: 'Chronic Pain Medical Treatment',
        year: 2009,
        sections: ['Manual Therapy'],
        pages: [{ from: 58, to: 60 }],
        text: 'Chronic Pain Medical Treatment Guidelines (May, 2009), Manual Therapy, pages 58-60',
      },
    ])
  })

  it('name a chapter of the ACOEM Practice Guidelines', () => {
    const source =
      'The Physician Reviewer based his/her decision on the American College of Occupational and ' +
      'Environmental Medicine (ACOEM) Practice Guidelines, 2nd Edition (2004), Chapter 13, Table ' +
      '13-5, page 343, which is part of the MTUS.'
    expect(read(source).citations).toMatchObject([
      {
        source: 'ACOEM',
        title: 'Knee Complaints',
        year: 2004,
        sections: ['Table 13-5'],
        pages: [{ from: 343, to: 343 }],
      },
    ])
  })

  it('do not guess the chapter where the edition is not told', () => {
    expect(
      cite('The Expert Reviewer based his/her decision on the ACOEM Guidelines, Chapter 13.'),
    ).toMatchObject([{ source: 'ACOEM', title: 'Chapter 13', year: null }])
  })

  it('name a chapter with its book in brackets', () => {
    expect(
      cite(
        'The Expert Reviewer based his/her decision on the Shoulder Complaints Chapter (ACOEM ' +
          'Practice Guidelines, 2nd Edition (2004), Chapter 9), page 207, which is part of the MTUS, ' +
          'and the Official Disability Guidelines (ODG), Shoulder Chapter, which is not part of the MTUS.',
      ),
    ).toEqual([
      { source: 'MTUS', title: 'Shoulder Complaints', year: 2004, sections: [] },
      { source: 'ODG', title: 'Shoulder', year: null, sections: [] },
    ])
  })

  it('may speak of the guidelines and cite none', () => {
    expect(
      cite(
        'The Expert Reviewer found that no section of the MTUS was applicable. Per the Strength of ' +
          'Evidence hierarchy established by the California Department of Industrial Relations, Division ' +
          "of Workers' Compensation, the Expert Reviewer based his/her decision on the ODG, Hernia " +
          'Chapter. These guidelines are relevant to the injury.',
      ),
    ).toEqual([{ source: 'ODG', title: 'Hernia', year: null, sections: [] }])
  })

  it.each([
    'No MTUS guideline applies. The reviewer relied on the ODG, Hernia Chapter.',
    'There is no MTUS section for this. Decision based on Non-MTUS Citation ODG, Hernia Chapter.',
    'The Expert Reviewer relied on the same guidelines. Alternative guidelines were used, the ODG, Hernia Chapter.',
    'The Expert Reviewer based his/her decision on the guidelines cited by the Claims Administrator. ODG, Hernia Chapter.',
  ])('make no work of what they say of guidelines: %s', (source) => {
    expect(cite(source)).toEqual([{ source: 'ODG', title: 'Hernia', year: null, sections: [] }])
  })
})

describe('the Official Disability Guidelines', () => {
  const odg = (words: string) =>
    cite(`Decision based on Non-MTUS Citation Official Disability Guidelines${words}.`)

  it.each([
    [' (ODG), Ankle & Foot Chapter, Bracing', 'Ankle & Foot', ['Bracing']],
    [': Neck & Upper Back (Acute & Chronic) Discography', 'Neck & Upper Back', ['Discography']],
    [
      ' (ODG), Hip and Pelvis (updated 11/02/16) Chapter: Arthroplasty',
      'Hip and Pelvis',
      ['Arthroplasty'],
    ],
    [' (ODG) Low Back - Lumbar & Thoracic (Acute & Chronic)', 'Low Back - Lumbar & Thoracic', []],
    [
      ' (ODG) Low Back (Thoracic and Lumbar, Acute and Chronic), Traction',
      'Low Back',
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
