import { describe, expect, test } from 'vitest'
import { readItem } from './read'

describe('a retrospective request', () => {
  test('says so, with the date of service behind its label', () => {
    const source = 'Retrospective TENS unit (DOS 2/14/16)'
    const { value, words } = readItem(source, { '2/14/16': '2016-02-14' })
    expect(value.retrospective).toBe(true)
    expect(value.dateOfService).toEqual({ text: '2/14/16', iso: '2016-02-14', problems: [] })
    expect(words('/retrospective')).toBe('Retrospective')
    expect(words('/dateOfService/text')).toBe('2/14/16')
    expect(value.category).toBe('dmepos')
  })

  test('is told by a date of service alone', () => {
    const source = 'Urinalysis, date of service: 3-4-16'
    const { value, words } = readItem(source, { '3-4-16': '2016-03-04' })
    expect(value.retrospective).toBe(true)
    expect(words('/retrospective')).toBe('date of service')
    expect(value.dateOfService?.iso).toBe('2016-03-04')
  })

  test('has the first of several dates, and the only date where there is no label', () => {
    const several = 'Retro: acupuncture, dates of service 1/5/16 and 1/12/16'
    const dates = { '1/5/16': '2016-01-05', '1/12/16': '2016-01-12' }
    expect(readItem(several, dates).value.dateOfService?.iso).toBe('2016-01-05')
    const bare = readItem('Retrospective Motrin dispensed 5/6/16', { '5/6/16': '2016-05-06' })
    expect(bare.value.dateOfService?.iso).toBe('2016-05-06')
  })
})

describe('no date of service', () => {
  test('a date in a request that is not retrospective', () => {
    const { value } = readItem('MRI as ordered 5/6/16', { '5/6/16': '2016-05-06' })
    expect(value.dateOfService).toBeNull()
    expect(value.retrospective).toBe(false)
  })

  test('a label with no date behind it', () => {
    const { value } = readItem('Retrospective MRI (DOS unknown)')
    expect(value.retrospective).toBe(true)
    expect(value.dateOfService).toBeNull()
  })

  test('two dates and no label', () => {
    const dates = { '5/6/16': '2016-05-06', '6/6/16': '2016-06-06' }
    expect(readItem('Retrospective MRI, 5/6/16 or 6/6/16', dates).value.dateOfService).toBeNull()
  })
})

describe('a service beside a surgery', () => {
  test('is announced by the words Associated surgical service', () => {
    const source = 'Associated surgical\nservice: Ice machine'
    const { value, words } = readItem(source)
    expect(value.surgicalAdjunct).toBe(true)
    expect(words('/surgicalAdjunct')).toBe('Associated surgical\nservice')
    expect(value.category).toBe('dmepos')
    expect(readItem('Retrospective associated surgical services: EKG').value).toMatchObject({
      surgicalAdjunct: true,
      retrospective: true,
      subcategory: 'cardiac-testing',
    })
  })

  test('and by no other', () => {
    expect(readItem('Post-op physical therapy').value.surgicalAdjunct).toBe(false)
    expect(readItem('Surgical assistant').value.surgicalAdjunct).toBe(false)
  })
})

describe('the words of a service', () => {
  const DATES = { '1/1/2016': '2016-01-01', '1/2/2016': '2016-01-02' }

  test.each([
    ['Norco of 1/1/2016, DOS 1/2/2016', 'DOS', '2016-01-02'],
    ['Norco of 1/1/2016, date of service 1/2/2016', 'date of service', '2016-01-02'],
    ['Norco of 1/1/2016, dates of service 1/2/2016', 'dates of service', '2016-01-02'],
    ['Norco of 1/1/2016, service date 1/2/2016', 'service date', '2016-01-02'],
    ['Norco of 1/1/2016, date of injury 1/2/2016', undefined, undefined],
    ['Norco of 1/1/2016, date for service 1/2/2016', undefined, undefined],
    ['Norco of 1/1/2016, day of service 1/2/2016', undefined, undefined],
    ['Norco of 1/1/2016, service dated 1/2/2016', undefined, undefined],
    ['Norco of 1/1/2016, date 1/2/2016', undefined, undefined],
    ['1/1/2016, 1/2/2016, service', undefined, undefined],
    ['1/1/2016, 1/2/2016, date of', undefined, undefined],
    ['1/1/2016, 1/2/2016, date', undefined, undefined],
  ])('%s: %s', (item, said, iso) => {
    const { value, words } = readItem(item, DATES)
    expect(words('/retrospective')).toBe(said)
    expect(value.dateOfService?.iso).toBe(iso)
  })

  test.each([
    ['Associated surgical service: cane', 'Associated surgical service'],
    ['Associated surgical items: cane', 'Associated surgical items'],
    ['Associated surgical cane', 'Associated surgical'],
    ['Associated surgical', 'Associated surgical'],
    ['A retro associated surgical cane', 'associated surgical'],
    ['A retro request, associated surgical cane', undefined],
    ['Associated cane', undefined],
    ['Associated', undefined],
    ['Cane, surgical service', undefined],
  ])('%s: %s', (item, said) => {
    expect(readItem(item).words('/surgicalAdjunct')).toBe(said)
  })
})
