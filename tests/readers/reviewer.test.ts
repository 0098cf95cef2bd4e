import { describe, expect, it } from 'vitest'
import { readReviewer } from '../../src/readers/reviewer'
import type { HowDetermined } from '../../src/schema/determination'
import { settle } from '../../src/source/leaf'
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
    ['is Board Certified in Family Practice, has a subspecialty in Pain', ['Family Practice']],
  ])('has the specialties of "%s"', (text, specialties) => {
    expect(read(text).specialties).toEqual(specialties)
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
