import { describe, expect, test } from 'vitest'
import { readItem, treatmentOf } from './read'

describe('the drug an item asks for', () => {
  test('has its RxNorm name, strength, form and quantity, each at its words', () => {
    const source = 'Relafen 750mg tablets #45'
    const { value, words } = readItem(source)
    expect(value.category).toBe('pharmaceuticals')
    expect(value.subcategory).toBe('nsaids')
    expect(value.drug).toEqual({
      name: 'nabumetone',
      strength: '750mg',
      form: 'tablets',
      quantity: 45,
      unit: null,
      refills: null,
    })
    expect(words('/drug/name')).toBe('Relafen')
    expect(words('/drug/strength')).toBe('750mg')
    expect(words('/drug/form')).toBe('tablets')
    expect(words('/drug/quantity')).toBe('45')
  })

  test.each([
    ['Percocet 10-325mg #80', 'acetaminophen / oxycodone', 'opioids'],
    ['Hydrocodone/APAP 5/325mg #20', 'acetaminophen / hydrocodone', 'opioids'],
    ['Ultracet #50', 'acetaminophen / tramadol', 'opioids'],
    ['Tylenol #3, #20', 'acetaminophen / codeine', 'opioids'],
    ['Tramadol HCl ER 200mg', 'tramadol', 'opioids'],
    ['Motrin 600mg', 'ibuprofen', 'nsaids'],
    ['Skelaxin', 'metaxalone', 'muscle-relaxants'],
    ['Cyclobenzeprine 5mg', 'cyclobenzaprine', 'muscle-relaxants'],
    ['Neurontin 400 mg', 'gabapentin', 'anticonvulsants'],
    ['Cymbalta 30mg', 'duloxetine', 'antidepressants'],
    ['Nexium 40mg', 'esomeprazole', 'proton-pump-inhibitors'],
    ['Salonpas patches', 'menthol / methyl salicylate', 'topicals'],
    ['Lidoderm 5% patch', 'lidocaine', 'topicals'],
    ['Ketophene cream', 'ketoprofen', 'topicals'],
    ['Synapryn oral suspension', 'glucosamine / tramadol', 'opioids'],
    ['Ativan 0.5mg', 'lorazepam', 'benzodiazepines'],
    ['Lunesta 3mg', 'eszopiclone', 'hypnotics'],
    ['Imitrex 50mg', 'sumatriptan', 'migraine-drugs'],
    ['Keflex 500mg', 'cephalexin', 'antibiotics'],
    ['Zestril 20mg', 'lisinopril', 'antihypertensives'],
    ['Metformin 500mg', 'metformin', 'antidiabetics'],
    ['Colace 100mg', 'docusate', 'laxatives'],
    ['Cialis 20mg', 'tadalafil', 'erectile-dysfunction-drugs'],
    ['Theramine #60', 'theramine', 'medical-foods'],
    ['Methylprednisolone 4mg #21', 'methylprednisolone', 'corticosteroids'],
  ])('%s → %s (%s)', (item, name, subcategory) => {
    const treatment = treatmentOf(item)
    expect(treatment.drug?.name).toBe(name)
    expect(treatment.subcategory).toBe(subcategory)
    expect(treatment.category).toBe('pharmaceuticals')
  })

  test('is named once where its other name stands in brackets', () => {
    const { value, words } = readItem('Mobic (meloxicam) 15mg #30')
    expect(value.drug).toMatchObject({ name: 'meloxicam', strength: '15mg', quantity: 30 })
    expect(words('/drug/name')).toBe('Mobic')
    const generic = readItem('Soma 350mg (carisoprodol) #40')
    expect(generic.value.drug).toMatchObject({ name: 'carisoprodol', strength: '350mg' })
    const combined = readItem('Hydrocodone/acetaminophen (Norco) 10/325mg')
    expect(combined.value.drug?.strength).toBe('10/325mg')
    expect(combined.words('/drug/name')).toBe('Hydrocodone/acetaminophen')
  })

  test('holds across a line break', () => {
    const source = 'Oxycodone/\nacetaminophen 5/325\nmg, # 30'
    const { value, words } = readItem(source)
    expect(value.drug?.name).toBe('acetaminophen / oxycodone')
    expect(value.drug?.quantity).toBe(30)
    expect(words('/drug/strength')).toBe('5/325\nmg')
  })

  test('is the first where an item lists several', () => {
    const { drug } = treatmentOf('Naproxen 550mg #60, Omeprazole 20mg #30')
    expect(drug).toEqual({
      name: 'naproxen',
      strength: '550mg',
      form: null,
      quantity: 60,
      unit: null,
      refills: null,
    })
    expect(treatmentOf('Norco and Lidoderm patch').drug).toMatchObject({
      name: 'acetaminophen / hydrocodone',
      form: null,
    })
  })
})

describe('compounded drugs', () => {
  test('are named by all their ingredients in RxNorm order, without one strength', () => {
    const item = 'Flurbiprofen 15%, Lidocaine 4%, Amitriptyline 3% cream 150 grams'
    const { value, words } = readItem(item)
    expect(value.subcategory).toBe('topicals')
    expect(value.drug).toEqual({
      name: 'amitriptyline / flurbiprofen / lidocaine',
      strength: null,
      form: 'cream',
      quantity: 150,
      unit: 'g',
      refills: null,
    })
    expect(words('/drug/name')).toBe('Flurbiprofen 15%, Lidocaine 4%, Amitriptyline')
  })

  test('are topicals by the per cent, whatever the ingredient', () => {
    expect(treatmentOf('Compound Ketoprofen 10%, 120 grams')).toMatchObject({
      subcategory: 'topicals',
      drug: { name: 'ketoprofen', strength: '10%', form: null, quantity: 120 },
    })
    expect(treatmentOf('Tramadol 15% in base').subcategory).toBe('topicals')
  })

  test('an opioid patch is no topical', () => {
    expect(treatmentOf('Fentanyl patch 12mcg/hr #10')).toMatchObject({
      subcategory: 'opioids',
      drug: { strength: '12mcg/hr', form: 'patch', quantity: 10 },
    })
  })
})

describe('strength and quantity', () => {
  test.each([
    ['Ultracet 37.5/325mg #60', '37.5/325mg', 60],
    ['Norco 7.5/325 #90', '7.5/325', 90],
    ['Percocet 5/325mg, 1-2 tabs at bedtime every 6-8 hrs, #40', '5/325mg', 40],
    ['Synapryn (5mg/1ml oral suspension) 300ml', '5mg/1ml', 300],
    ['Ibuprofen 800 mg, quantity: 90 with 2 refills', '800 mg', 90],
    ['Diazepam 5mg, 30 tablets', '5mg', 30],
    ['30 tablets of Diazepam 5mg', '5mg', 30],
    ['Suboxone 8mg/2mg film', '8mg/2mg', null],
    ['Sucralfate 1 gm #120', '1 gm', 120],
    ['Miralax powder 17 gm daily', '17 gm', null],
    ['Lidocaine/prilocaine cream 2.5%/2.5%', '2.5%/2.5%', null],
    ['Zanaflex 4mg, one tablet three times a day', '4mg', null],
    ['Celebrex, one month supply', null, null],
    ['Hydrocodone 10mg/acetaminophen 325mg #60', null, 60],
  ])('%s → %s, %s', (item, strength, quantity) => {
    expect(treatmentOf(item).drug).toMatchObject({ strength, quantity })
  })
})

describe('an injection', () => {
  test('has a drug only where one is named', () => {
    expect(treatmentOf('Steroid injection to the left shoulder').drug).toBeNull()
    expect(treatmentOf('PRP injection, right knee').drug).toBeNull()
    expect(treatmentOf('Botox injections, 150 units')).toMatchObject({
      category: 'injection',
      drug: { name: 'botulinum toxin type a', strength: '150 units' },
    })
    expect(treatmentOf('Orthovisc to the right knee')).toMatchObject({
      category: 'injection',
      subcategory: 'viscosupplementation',
      drug: { name: 'hyaluronate' },
    })
    expect(treatmentOf('Toradol 30mg IM').category).toBe('injection')
  })
})

describe('no drug', () => {
  test.each([
    'Lithium level',
    'Labs: vitamin B12',
    'Testosterone test',
    'Consultation for weaning of Norco',
    'Exam #2',
    'Motrineum therapy',
    'MRI with sedation',
  ])('%s', (item) => {
    expect(treatmentOf(item).drug).toBeNull()
  })

  test('a name that is not known is a drug without a name', () => {
    expect(treatmentOf('Zorbexanol 40mg #30')).toMatchObject({
      category: 'pharmaceuticals',
      subcategory: null,
      drug: null,
    })
  })
})
