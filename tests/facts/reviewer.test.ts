import { describe, expect, it } from 'vitest'
import { readReviewer } from '../../src/facts/reviewer'
import type { HowDetermined } from '../../src/schema/determination'
import { settle } from '../../src/text/leaf'
import { proseOf } from '../support/places'

function read(source: string) {
  const { value, spans } = settle<HowDetermined['reviewer']>(readReviewer(proseOf(source)))
  const words = Object.fromEntries(
    Object.entries(spans).map(([pointer, span]) => [pointer, source.slice(...span)]),
  )
  return { ...value, words }
}

describe('the reviewer in labels', () => {
  const source = `MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has
been in active clinical practice for more than five years and is currently working at least 24
hours a week in active practice.

The Expert Reviewer has the following credentials:
State(s) of Licensure: Oregon, New
Mexico,California
Certification(s)/Specialty: Physical Medicine and Rehabilitation, Pain Medicine`

  it('is read with the words of each fact', () => {
    expect(read(source)).toEqual({
      role: 'expert reviewer',
      specialties: ['Physical Medicine and Rehabilitation', 'Pain Medicine'],
      licensedIn: ['Oregon', 'New Mexico', 'California'],
      minimumYearsInPractice: 5,
      minimumHoursPerWeek: 24,
      words: {
        '/role': 'expert reviewer',
        '/specialties/0': 'Physical Medicine and Rehabilitation',
        '/specialties/1': 'Pain Medicine',
        '/licensedIn/0': 'Oregon',
        '/licensedIn/1': 'New\nMexico',
        '/licensedIn/2': 'California',
        '/minimumYearsInPractice': 'five',
        '/minimumHoursPerWeek': '24',
      },
    })
  })

  it.each([
    ['State of Licensure: Texas', ['Texas']],
    ['States of Licensure: Texas; Nevada', ['Texas', 'Nevada']],
    ['State(s) of Licensure: Texas & New York', ['Texas', 'New York']],
    ['State(s) of Licensure: Texas, Atlantis, and Ohio', ['Texas', 'Ohio']],
    ['State(s) of Licensure: none', []],
    ['State(s) of Licensure: Califomia, N ew York, Ind1ana', ['Califomia', 'N ew York', 'Ind1ana']],
    ['State(s) of Licensure: NewYork, lowa, Yew York', ['NewYork', 'lowa']],
    ['St ate(s) ofLicensure; Texas', ['Texas']],
    ['State(s) of Licensure: Calif., N.Y. and D.C.', ['Calif', 'N.Y.', 'D.C.']],
    [
      'State(s) of Licensure: West Virginia, Washington State',
      ['West Virginia', 'Washington State'],
    ],
    ['State(s) of Licensure: NY, in, or, OR', ['NY', 'OR']],
    ['State(s) of Licensure: Texas He/she has been in practice', ['Texas']],
    ['State(s) of Licensure:', []],
  ])('is licensed where the label says: %s', (text, states) => {
    expect(read(text).licensedIn).toEqual(states)
  })

  it('keeps the spelling of a specialty', () => {
    const { specialties } = read('Certification(s)/Specialty: Orthopedic Surgery, Sports Medicinea')
    expect(specialties).toEqual(['Orthopedic Surgery', 'Sports Medicinea'])
  })

  it('has labels in either order', () => {
    const { specialties, licensedIn } = read(
      'Certification(s)/Specialty: Neurology State(s) of Licensure: Ohio',
    )
    expect([specialties, licensedIn]).toEqual([['Neurology'], ['Ohio']])
  })
})

describe('the reviewer in prose', () => {
  const reviewer = read(
    `The physician reviewer is Board Certified in Occupational Medicine and is licensed to practice
in California and Nevada. He/she has been in active clinical practice for at least ten (10) years
and works at least twenty hours per week in active practice.`,
  )

  it('is read with the words of each fact', () => {
    expect(reviewer).toEqual({
      role: 'physician reviewer',
      specialties: ['Occupational Medicine'],
      licensedIn: ['California', 'Nevada'],
      minimumYearsInPractice: 10,
      minimumHoursPerWeek: 20,
      words: {
        '/role': 'physician reviewer',
        '/specialties/0': 'Occupational Medicine',
        '/licensedIn/0': 'California',
        '/licensedIn/1': 'Nevada',
        '/minimumYearsInPractice': 'ten',
        '/minimumHoursPerWeek': 'twenty',
      },
    })
  })

  it.each([
    [
      'He is Board Certified in Hospice and Palliative Medicine, and is',
      ['Hospice and Palliative Medicine'],
    ],
    [
      'She is board-certified in Psychiatry, Neurology and has a practice',
      ['Psychiatry', 'Neurology'],
    ],
    [
      'is Board Certified in Family Practice, has a subspecialty in Pain Medicine and is licensed',
      ['Family Practice', 'Pain Medicine'],
    ],
    [
      'is Board Certified in Neurology with a subspecialty in Sleep Medicine. He/she has been',
      ['Neurology', 'Sleep Medicine'],
    ],
    [
      'is Board Certified in Surgery and has sub-specialties in Hand Surgery and Vascular Surgery.',
      ['Surgery', 'Hand Surgery', 'Vascular Surgery'],
    ],
    ['is Board Certi ed in Neurology, and is licensed', ['Neurology']],
    [
      'is Board Certified in Dermatology, has a subspecialty certificate in Dermatopathology and is',
      ['Dermatology', 'Dermatopathology'],
    ],
    [
      'holds board certification in Neurology and Sleep Medicine, and is',
      ['Neurology', 'Sleep Medicine'],
    ],
    ['is a diplomate of the American Board of Orthopaedic Surgery and is', ['Orthopaedic Surgery']],
    ['has a certificate in first aid and is licensed', []],
    ['is Board Certi\ufffded in Urology and is licensed', ['Urology']],
    [
      'is Board Certified in Psychiatry and Health Psychology and is',
      ['Psychiatry', 'Health Psychology'],
    ],
  ])('has the specialties of "%s"', (text, specialties) => {
    expect(read(text).specialties).toEqual(specialties)
  })
})

it('has a licence in the District of Columbia, and a role in capitals', () => {
  const source =
    'sent the complete case file to a Physician Reviewer, who is licensed to practice in '
  const { role, licensedIn } = read(`${source}Maryland, Virginia, and the District of Columbia.`)
  expect(role).toBe('Physician Reviewer')
  expect(licensedIn).toEqual(['Maryland', 'Virginia', 'District of Columbia'])
})

describe('an "and" between specialties', () => {
  it.each([
    ['Urology and Oncology', ['Urology', 'Oncology']],
    ['Orthopedic Surgery and Sports Medicine', ['Orthopedic Surgery', 'Sports Medicine']],
    ['Anesthesiology & Pain Medicine', ['Anesthesiology', 'Pain Medicine']],
    [
      'Pain Management and Physical Medicine and Rehabilitation',
      ['Pain Management', 'Physical Medicine and Rehabilitation'],
    ],
    [
      'Preventive Medicine and Occupational Medicine and Toxicology',
      ['Preventive Medicine', 'Occupational Medicine', 'Toxicology'],
    ],
    ['Orthopaedic Surgery/Hand Surgery', ['Orthopaedic Surgery', 'Hand Surgery']],
    ['Psychiatry and Neurology, Pain Medicine', ['Psychiatry', 'Neurology', 'Pain Medicine']],
  ])('parts two that are known: %s', (words, specialties) => {
    const prose = read(`The physician reviewer is Board Certified in ${words} and is licensed`)
    expect(prose.specialties).toEqual(specialties)
    expect(specialties.map((_, i) => prose.words[`/specialties/${i}`])).toEqual(specialties)
    expect(read(`Certification(s)/Specialty: ${words}`).specialties).toEqual(specialties)
  })

  it.each([
    ['Chiropractic, Neurology', ['Chiropractic', 'Neurology']],
    ['Chiropractic; Orthopedics', ['Chiropractic', 'Orthopedics']],
    [
      'Physical Medicine and Rehabilitation, Pain',
      ['Physical Medicine and Rehabilitation', 'Pain'],
    ],
    ['Dentistry, Oral Surgery', ['Dentistry', 'Oral Surgery']],
  ])('and a comma parts two, though without it they were one: %s', (words, specialties) => {
    expect(read(`Certification(s)/Specialty: ${words}`).specialties).toEqual(specialties)
  })

  it.each([
    'Chiropractic Neurology',
    'Chiropractic-Neurology',
    'Physical Medicine and Rehabilitation',
    'Physical Medicine & Rehabilitation',
    'Plastic and Reconstructive Surgery',
    'Obstetrics and Gynecology',
    'Obstetrics & Gynecology',
    'Allergy and Immunology',
    'Hand Surgery',
    'Hospice and Palliative Medicine',
    'Colon and Rectal Surgery',
    'Oral and Maxillofacial Surgery',
    'Child and Adolescent Psychiatry',
    'Occupational and Environmental Medicine',
    'Undersea and Hyperbaric Medicine',
    'Endocrinology, Diabetes, and Metabolism',
    'Ear, Nose, and Throat',
    'Otolaryngology - Head and Neck Surgery',
    'Neuromusculoskeletal Medicine/OMM',
    'Surgery and Widget Care',
    'Widget and Gadget Medicine',
  ])('is a part of one, or of a name that is not known: %s', (name) => {
    expect(read(`Board Certified in ${name} and is licensed`).specialties).toEqual([name])
    expect(read(`Certification(s)/Specialty: ${name}`).specialties).toEqual([name])
  })
})

describe('a profession that no board certifies', () => {
  it.each([
    [
      'The expert reviewer is a licensed Dentist and is licensed to practice in California.',
      ['Dentist'],
    ],
    ['The expert reviewer is a Doctor of Chiropractic and is licensed', ['Doctor of Chiropractic']],
    [
      'The reviewer is a licensed clinical psychologist, has a subspecialty in Pain Medicine and is',
      ['clinical psychologist', 'Pain Medicine'],
    ],
    ['The physician reviewer is a California licensed Podiatrist and', ['Podiatrist']],
    ['He/she is a licensed acupuncturist.', ['acupuncturist']],
    ['The reviewer is a Registered Nurse and', ['Registered Nurse']],
    [
      'She is a practicing Chiropractor, Board Certified in Chiropractic Neurology and is',
      ['Chiropractic Neurology'],
    ],
  ])('is named as printed: %s', (text, specialties) => {
    expect(read(text).specialties).toEqual(specialties)
  })

  it.each([
    'The complete case file was sent to a physician reviewer who reads what a dentist writes.',
    'He is a licensed medical professional.',
    'The reviewer is a nursery owner.',
    'is a widely read Dentist',
  ])('is none elsewhere: %s', (text) => {
    expect(read(text).specialties).toEqual([])
  })
})

describe('a state', () => {
  it.each([
    ['Washington, D.C.', ['Washington, D.C.']],
    ['Washington, DC', ['Washington, DC']],
    ['Washington D.C.', ['Washington D.C.']],
    ['Maryland and Washington, D.C.', ['Maryland', 'Washington, D.C.']],
    ['Washington, D.C. and Maryland', ['Washington, D.C.', 'Maryland']],
    ['Washington', ['Washington']],
    ['Washington and Oregon', ['Washington', 'Oregon']],
    ['Oregon, Washington, California', ['Oregon', 'Washington', 'California']],
    ['CA, TX', ['CA', 'TX']],
    ['CA and TX', ['CA', 'TX']],
    ['CA/NV', ['CA', 'NV']],
    ['the State of California and the Commonwealth of Virginia', ['California', 'Virginia']],
    ['the states of Texas and Ohio', ['Texas', 'Ohio']],
    ['ca, or, XX, Med', []],
  ])('is read as printed: %s', (words, states) => {
    for (const text of [
      `The reviewer is licensed to practice in ${words}. He/she has been in active practice.`,
      `The reviewer is licensed in ${words}.`,
      `State(s) of Licensure: ${words}`,
    ]) {
      const { licensedIn, words: printed } = read(text)
      expect(licensedIn, text).toEqual(states)
      expect(states.map((_, i) => printed[`/licensedIn/${i}`])).toEqual(states)
    }
  })
})

describe('what is no fact of the reviewer', () => {
  it.each([
    ['the reviewer was selected for clinical experience'],
    ['certified mail was sent to a licensed clinic for years'],
    ['The request was reviewed at least 24 hours later'],
    ['the employee had worked there more than a few years'],
    [''],
  ])('is absent: %s', (text) => {
    expect(read(text)).toEqual({
      role: null,
      specialties: [],
      licensedIn: [],
      minimumYearsInPractice: null,
      minimumHoursPerWeek: null,
      words: {},
    })
  })
})

describe('the spelling of a label', () => {
  it.each([
    ['Certifications/Specialties: Neurology, Pain', ['Neurology', 'Pain']],
    ['Certification/Specialty:Neurology', ['Neurology']],
    ['Certification(s) / Specialty : Neurology; Pain', ['Neurology', 'Pain']],
    [
      'Certification(s)/Specialty: Neurology,and Pain,Surgery;Care',
      ['Neurology', 'Pain', 'Surgery', 'Care'],
    ],
    ['Certification(s)/Specialty: Neurology, , Pain.', ['Neurology', 'Pain']],
    ['Certification(s)/Specialty: Neurology ., Pain', ['Neurology', 'Pain']],
    ['Certification(s)/Specialty: .', []],
    ['Certification: Neurology', []],
    ['Certi cation(s)/Specialty: Neurology, Pain', ['Neurology', 'Pain']],
    ['Certi\0cation(s)/Specialty: Neurology', ['Neurology']],
    ['Certi\ufffdcation(s)/Specialty: Neurology', ['Neurology']],
    ['Certi\ufb01cation(s)/Specialty: Neurology', ['Neurology']],
    ['Certi cation for Neurology', []],
    ['Certification(s)/Specialty: Neurology States of Licensure : Ohio', ['Neurology']],
    ['Certification(s)/Specialty: Neurology State of Licensure: Ohio', ['Neurology']],
    ['He is Board Certified in Neurology', ['Neurology']],
    ['He is Board Certified in Neurology.', ['Neurology']],
    ['He, Board Certified in Neurology, who reads,', ['Neurology']],
  ])('%s → %j', (text, specialties) => {
    expect(read(text).specialties).toEqual(specialties)
  })

  it.each([
    ['State(s) of Licensure:Ohio Certification/Specialty: Neurology', ['Ohio']],
    ['State(s) of Licensure : Ohio Certifications / Specialty: Neurology', ['Ohio']],
    ['State(s) of Licensure: Ohio;Texas and Iowa', ['Ohio', 'Texas', 'Iowa']],
    ['State(s) of Licensure: Ohio,Texas', ['Ohio', 'Texas']],
  ])('%s → %j', (text, states) => {
    expect(read(text).licensedIn).toEqual(states)
  })
})

describe('the role', () => {
  it.each([
    ['sent the records to a medical-legal consultant', 'medical-legal consultant'],
    ['sent the case file to an expert advisor', 'expert advisor'],
    ['the dental reviewer', 'dental reviewer'],
    ['sent the file to an expert advisor', null],
    ['sent the record to an Expert reviewer', 'Expert reviewer'],
    ['the careful reviewer', null],
  ])('%s → %s', (text, role) => {
    expect(read(text).role).toBe(role)
  })
})

describe('years and hours', () => {
  it.each([
    ['for more than 123 years', 123, null],
    ['for over five (12) years', 5, null],
    ['for Twenty years', 20, null],
    ['at least 24 (24) hours a week', null, 24],
    ['at least twenty hours each week', null, 20],
    ['for more than 1234 years', null, null],
    ['for more than x12 years', null, null],
    ['for more than 12x years', null, null],
    ['for many years', null, null],
    ['at least zork hours a week', null, null],
    ['at least 24 hours a month', null, null],
  ])('%s → %s, %s', (text, years, hours) => {
    const { minimumYearsInPractice, minimumHoursPerWeek } = read(text)
    expect([minimumYearsInPractice, minimumHoursPerWeek]).toEqual([years, hours])
  })
})
