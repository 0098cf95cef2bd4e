import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/facts/clinical/lists'
import { belongsToRequest, contentWords, GENERAL } from '../../../src/facts/clinical/request-items'
import { clauseOf } from '../../../src/facts/clinical/words'

const belongs = (before: string, part: string, mark: Place['mark'] = ',') =>
  belongsToRequest({ before, part, mark, next: '' })

describe('a part that goes on with the request before it', () => {
  it.each([
    ['left', 'right knee MRI'],
    ['right knee', 'left knee MRI'],
    ['electromyography', 'nerve conduction study'],
    ['electromyogram', 'NCS'],
    ['EMG', 'NCV'],
    ['NCV', 'EMG'],
    ['nerve conduction studies', 'electromyography'],
    ['nerve conduction velocity', 'electrodiagnostic myogram'],
    ['nerve conduction study', 'electro diagnostic myogram'],
    ['evaluation', 'treatment'],
    ['pain consult', 'management'],
    ['history', 'physical'],
    ['incision', 'drainage'],
    ['TENS supplies', 'accessories'],
    ['range of motion', 'muscle testing'],
    ['range of motion', 'muscle strength testing'],
    ['Norco', 'quantity 60'],
    ['Norco', '#60'],
    ['Norco', 'x 3'],
    ['MRI', 'without contrast'],
    ['MRI of the knee', 'right hand'],
    ['MRI of the knee', 'right hand without contrast'],
    ['MRI of the knee', 'hand x2'],
    ['MRI of the knee', 'hand DOS 1/2/16'],
    ['MRI knee', 'hand'],
    ['MRI', 'right hand'],
    ['custom orthotics', 'left foot x 2 pair'],
    ['physical therapy', '12 visits'],
    ['physical therapy', 'twelve in all'],
    ['fusion', 'L5'],
    ['fusion', 'T10 and down'],
    ['labs including CBC', 'CMP'],
    ['labs to include: CBC', 'A1C'],
    ['a device to assist walking', 'standing'],
  ])('%s, %s', (before, part) => {
    expect(belongs(before, part)).toBe(true)
  })
})

describe('a part that is a request of its own', () => {
  it.each([
    ['a walker', 'a cane'],
    ['MRI of the knee', 'brace'],
    ['MRI of the knee', 'hand brace'],
    ['physical therapy', 'acupuncture'],
    ['physical therapy', '12 visits of acupuncture'],
    ['EMG study', 'a NCS-free walk'],
    ['a history book', 'physical'],
    ['history', 'a physical'],
    ['incisions', 'drainage'],
    ['incision', 'a drainage'],
    ['supplies closet', 'accessories'],
    ['supplies', 'new accessories'],
    ['range of motions', 'muscle stretch'],
    ['range of motion', 'a muscle test'],
    ['evaluations', 'treats'],
    ['evaluation', 'a treat'],
    ['nerve conduction studiesx', 'electromyogram'],
    ['NCX', 'EMG study'],
    ['a walker', 'CMP'],
    ['labs including CBC', 'some C'],
    ['labs including CBC', 'CBCx'],
    ['labs including CBC', 'C'],
    ['fusion', 'aL5'],
    ['fusion', 'L5x'],
    ['fusion', 'L125'],
    ['Norco', 'a withering gel'],
    ['MRI', 'hand brace'],
  ])('%s, %s', (before, part) => {
    expect(belongs(before, part)).toBe(false)
  })

  it('stands behind a semicolon', () => {
    expect(belongs('left', 'right knee MRI', ';')).toBe(false)
    expect(belongs('Norco', '#60', ';')).toBe(false)
  })
})

describe('the words that tell a request', () => {
  it.each([
    ['MRIs of the knee', ['mri', 'knee']],
    ['magnetic resonance imaging', ['mri']],
    ['x-rays', ['xray']],
    ['X ray', ['xray']],
    ['xrays', ['xray']],
    ['CT scans', ['ct', 'scan']],
    ['computed tomography', ['ct']],
    ['PT visits', ['physical', 'session']],
    ['12 sessions or 1 visit', ['12', 'session', '1']],
    ['Norco 2.5mg #60.', ['norco', '2.5mg', '#60']],
    ['an additional, further cane', ['cane']],
    ['more of the same', []],
    [' -- ', []],
  ])('%j → %j', (item, words) => {
    expect([...contentWords(item)]).toEqual(words)
  })
})

describe('words that only point to requests', () => {
  it.each([
    'treatment',
    'same',
    'Above requests',
    'requested services',
    'it',
    'IMR',
    'continuation of care',
  ])('%s', (words) => expect(GENERAL.test(words)).toBe(true))

  it.each(['the treatment', 'treatments of pain', 'brace', ''])('but not %j', (words) => {
    expect(GENERAL.test(words)).toBe(false)
  })
})

describe('the last clause', () => {
  it.each([
    ['a, b', ' b'],
    ['a; b', ' b'],
    ['a. b', ' b'],
    ['a, b; c. d', ' d'],
    [',a', 'a'],
    ['a,', ''],
    ['a: b', 'a: b'],
    ['', ''],
  ])('of %j is %j', (text, clause) => {
    expect(clauseOf(text)).toBe(clause)
  })
})
