/** Strength and quantity of a drug, where a text could mean the one or the other. */
import { describe, expect, it } from 'vitest'
import { readItem, treatmentOf } from './read'

describe('the strength of a drug', () => {
  it.each([
    ['Norco 10/325', '10/325'],
    ['Norco 10 / 325 mg', '10 / 325 mg'],
    ['Norco 10-325 mg', '10-325 mg'],
    ['Norco 10/325/5 mg', '10/325/5 mg'],
    ['Norco 10-325', null],
    ['Norco 10/325/5', null],
    ['Norco tablet 10/325', null],
    ['Norco 10 325', null],
    ['Norco #10 325mg', '325mg'],
    ['Morphine 10mg/5ml', '10mg/5ml'],
    ['Morphine 10mg/5 ml', '10mg/5 ml'],
    ['Morphine 10 mg - 5 mg', '10 mg - 5 mg'],
    ['Morphine 10mg/5 tabs', '10mg'],
    ['Morphine 10mg/5', '10mg'],
    ['Morphine 10mg/ml', '10mg/ml'],
    ['Morphine 10mg/day', '10mg'],
    ['Morphine 10mg, 5ml', '10mg'],
    ['Morphine 10 mg or ml', '10 mg'],
    ['Fentanyl 25mcg/hr', '25mcg/hr'],
    ['Botox 100 units', '100 units'],
    ['Morphine 10', null],
    ['Morphine 10 tablets', null],
    ['Morphine 10 - mg', null],
    ['Lidocaine 5 %', '5 %'],
    ['Lidocaine 5%', '5%'],
    ['Lidocaine 2.5%/2.5%', '2.5%/2.5%'],
    ['Lidocaine 2.5%/30 g', '2.5%'],
    ['Lidocaine 2.5%/ 2.5%', '2.5%'],
    ['Lidocaine 2.5%-2.5%', '2.5%'],
    ['Sucralfate 1 g', '1 g'],
    ['Sucralfate 99 g', '99 g'],
    ['Sucralfate 100 g', null],
    ['Lidocaine cream 9 g', '9 g'],
    ['Lidocaine cream 10 g', null],
  ])('%s → %s', (item, strength) => {
    expect(treatmentOf(item).drug).toMatchObject({ strength })
  })
})

describe('the quantity of a drug', () => {
  it.each([
    ['Norco #60', 60],
    ['Norco # 60', 60],
    ['Norco qty 60', 60],
    ['Norco, quantity of 60', 60],
    ['Norco, dispense 60', 60],
    ['Norco, one of 60', null],
    ['Norco 60 tablets', 60],
    ['Norco 5 tablets', 5],
    ['Norco 4 tablets', null],
    ['Norco 60-tablets', null],
    ['Norco 1-60 tablets', null],
    ['Norco (60)', 60],
    ['Norco (5)', 5],
    ['Norco (4)', null],
    ['Norco (60', null],
    ['Norco 60)', null],
    ['Norco [60]', null],
    ['Norco 60', null],
    ['Norco (30) 60 tablets qty 90 #120', 120],
    ['Norco (30) 60 tablets qty 90', 90],
    ['Norco (30) 60 tablets', 60],
    ['60 tablets of Norco', 60],
    ['Lidocaine cream 240 grams', 240],
    ['Lidocaine cream 10 g', 10],
    ['Lidocaine cream 9 g', null],
    ['Lidocaine cream 240 - grams', null],
    ['Lidocaine cream 1/240 grams', null],
    ['Lidocaine cream 1-240 grams', null],
    ['Lidocaine solution 5 ml', 5],
    ['Sucralfate powder 100 g', 100],
    ['Sucralfate powder 99 g', null],
  ])('%s → %s', (item, quantity) => {
    expect(treatmentOf(item).drug).toMatchObject({ quantity })
  })

  it('stands at its number', () => {
    expect(readItem('Norco, quantity of 60').words('/drug/quantity')).toBe('60')
  })
})
