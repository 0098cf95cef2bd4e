/** Several drug names in one item: one drug, its other name, or the next drug. */
import { describe, expect, it } from 'vitest'
import { treatmentOf } from './read'

const drugOf = (item: string) => treatmentOf(item).drug?.name ?? null

describe('names of one drug', () => {
  it.each([
    ['Hydrocodone/acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone - acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone + acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone, acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone and acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone w/ acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone bitartrate / acetaminophen', 'acetaminophen / hydrocodone'],
    ['Hydrocodone 5mg / acetaminophen 325mg', 'acetaminophen / hydrocodone'],
    ['Norco 10/325 (hydrocodone and acetaminophen)', 'acetaminophen / hydrocodone'],
    ['Mobic (meloxicam)', 'meloxicam'],
    ['Ketoprofen 10%, lidocaine 5%', 'ketoprofen / lidocaine'],
    ['Ketoprofen lidocaine cream', 'ketoprofen / lidocaine'],
    ['Ketoprofen and lidocaine in a cream', 'ketoprofen / lidocaine'],
    ['Bupivacaine with Kenalog', 'bupivacaine / triamcinolone'],
    ['Lidocaine and Kenalog injection', 'lidocaine / triamcinolone'],
  ])('%s → %s', (item, name) => {
    expect(drugOf(item)).toBe(name)
  })
})

describe('names of two drugs', () => {
  it.each([
    ['Norco and Soma', 'acetaminophen / hydrocodone'],
    ['Norco (Soma)', 'acetaminophen / hydrocodone'],
    ['Norco (Soma and Mobic)', 'acetaminophen / hydrocodone'],
    ['Ketoprofen, lidocaine', 'ketoprofen'],
    ['Voltaren, Lidoderm cream', 'diclofenac'],
    ['Ketoprofen, Lidoderm cream', 'ketoprofen'],
    ['Voltaren, lidocaine cream', 'diclofenac'],
    ['Ketoprofen 10mg, lidocaine 5mg', 'ketoprofen'],
    ['Hydrocodone #60 / acetaminophen', 'hydrocodone'],
    ['Hydrocodone tablets / acetaminophen', 'hydrocodone'],
    ['Hydrocodone 10mg and acetaminophen 325mg', 'hydrocodone'],
    ['Hydrocodone 10 acetaminophen', 'hydrocodone'],
    ['Bupivacaine with Norco', 'bupivacaine'],
    ['Norco with Kenalog', 'acetaminophen / hydrocodone'],
  ])('%s → %s', (item, name) => {
    expect(drugOf(item)).toBe(name)
  })
})

describe('the class of a drug', () => {
  it.each([
    ['Diclofenac', 'nsaids'],
    ['Diclofenac gel', 'topicals'],
    ['Diclofenac patch', 'topicals'],
    ['Cream, diclofenac', 'topicals'],
    ['Diclofenac 1%', 'topicals'],
    ['Diclofenac, 1% of users', 'topicals'],
    ['1% rate, diclofenac', 'nsaids'],
    ['Triamcinolone', 'corticosteroids'],
    ['Triamcinolone cream', 'topical-corticosteroids'],
    ['Fentanyl cream', 'topicals'],
    ['Fentanyl patch', 'opioids'],
    ['Tramadol', 'opioids'],
    ['Clonidine patch', 'antihypertensives'],
    ['Norco/Soma', 'opioids'],
    ['Norco/Soma cream', 'topicals'],
  ])('%s → %s', (item, subcategory) => {
    expect(treatmentOf(item)).toMatchObject({ category: 'pharmaceuticals', subcategory })
  })
})
