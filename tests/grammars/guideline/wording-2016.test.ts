import { describe, expect, it } from 'vitest'
import { cite, read } from './read'

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
