import { describe, expect, test } from 'vitest'
import { readSummary } from './clinical/read'

describe('age and sex', () => {
  test.each([
    ['This 45 year-old female sustained an injury.', 45, 'female'],
    ['The injured worker is a(n) 59 year old female, who was hurt.', 59, 'female'],
    ['This case involves a now 53-year-old male with a claim.', 53, 'male'],
    ['The applicant is a 29-year-old woman who has filed a claim.', 29, 'female'],
    ['The patient is a 46 y/o M with back pain.', 46, 'male'],
    ['Patient is a 31 yr old F with neck pain.', 31, 'female'],
    ['The claimant is a 28-year old right hand dominant male carpenter.', 28, 'male'],
    ['The injured worker is a 34year-old male.', 34, 'male'],
    ['The injured worker is a 34-yearold male.', 34, 'male'],
    ['The claimant is a fifty-four-year-old female.', 54, 'female'],
    ['This case concerns a 41-year-old who was bitten. He limps.', 41, 'male'],
    ['The patient, a male aged 48 years, was hurt.', 48, 'male'],
    ['The patient is male, 48 years of age, with back pain.', 48, 'male'],
    ['This 62 y.o. male developed back pain.', 62, 'male'],
    ['The patient is a Sixty year old man.', 60, 'male'],
    ['pt is a 45 y/o F with neck pain.', 45, 'female'],
    ['Pt is a 45yo M, s/p fall.', 45, 'male'],
    ['45 y.o. F. Fell at work.', 45, 'female'],
    ['The patient is a ninety-one year-old. His knee hurts.', 91, 'male'],
  ])('%s', (source, age, sex) => {
    expect(readSummary(source).patient).toEqual({ age, sex })
  })

  test('point to the number and to the word', () => {
    const { words } = readSummary('This is a 58 year\nold gentleman with knee pain.')
    expect(words('/patient/age')).toBe('58')
    expect(words('/patient/sex')).toBe('gentleman')
  })

  test('may be told apart', () => {
    const source = 'The applicant is a 39-year-old who was hurt at work. She has knee pain.'
    const { patient, words } = readSummary(source)
    expect(patient).toEqual({ age: 39, sex: 'female' })
    expect(words('/patient/sex')).toBe('She')
  })

  test('may be told with no "old"', () => {
    expect(readSummary('The patient, aged 45, hurt his back.').patient.age).toBe(45)
    expect(readSummary('The worker is 61 years of age.').patient.age).toBe(61)
  })

  test('an age may be absent', () => {
    const source = 'The injured worker is a female who sustained an industrial injury on 3-4-16.'
    expect(readSummary(source).patient).toEqual({ age: null, sex: 'female' })
  })
})

describe('no age', () => {
  test.each([
    'She has smoked since 13 years old.',
    'Colonoscopy is advised over age 40.',
    'He drove an 18 wheeler.',
    'Patients over 65 were excluded, as were patients aged 18 to 21.',
    'He worked as a welder for 20 years.',
    'The patient lives with his 13-year-old daughter.',
    "The patient's 60 year old mother has diabetes.",
    'The MRI is a 10-year-old study.',
    'She had asthma until 12 years old.',
    'Her husband is a seventy-one-year-old man.',
    "The patient's wife, who is 60 years old, drives her.",
    'Her son, a 30 year old male, does the housework.',
  ])('%s', (source) => {
    expect(readSummary(source).patient.age).toBeNull()
  })
})

describe('no sex', () => {
  test.each([
    'The patient was bitten by a male coworker.',
    'The claimant is a 50 year old bus driver.',
    'He fell. She fell.',
    'The treating physician stated that he would order an MRI.',
  ])('%s', (source) => {
    expect(readSummary(source).patient.sex).toBeNull()
  })

  test('pronouns for a physician do not count against those for the patient', () => {
    const source = 'She has back pain. The provider repeated his request.'
    expect(readSummary(source).patient.sex).toBe('female')
  })
})

describe('letters behind an age', () => {
  test.each([
    ['Pt is a 45 y/o F with neck pain.', 45, 'female', 'F'],
    ['pt is a 45 y/o M.', 45, 'male', 'M'],
    ['45 yo M with low back pain.', 45, 'male', 'M'],
    ['45yo F, RHD, hurt her wrist.', 45, 'female', 'F'],
    ['The pt is a 52 y.o. RHD M who fell.', 52, 'male', 'M'],
    ['Pt is a 38 yo right-handed F who fell.', 38, 'female', 'F'],
    ['This is a 61 yr old Hispanic M cook.', 61, 'male', 'M'],
    ['The pt is a 45 yo/M.', 45, 'male', 'M'],
    ['The claimant is a 45-year-old gentleman.', 45, 'male', 'gentleman'],
    ['The claimant is a 45-year-old lady.', 45, 'female', 'lady'],
    ['45-year-old pleasant lady with knee pain.', 45, 'female', 'lady'],
  ])('%s', (source, age, sex, said) => {
    const { patient, words } = readSummary(source)
    expect([patient.age, patient.sex, words('/patient/sex')]).toEqual([age, sex, said])
  })

  test.each([
    'The 45 y/o was seen by Dr. F at the M clinic.',
    'The worker is a 45 yo, M-F schedule.',
    'The worker is a 45 yo welder M.',
    'The report of F. Quill, MD, is kept.',
    'Figure 12F shows the disc.',
  ])('are no sex in "%s"', (source) => {
    expect(readSummary(source).patient.sex).toBeNull()
  })
})

describe('whose age it is', () => {
  test.each([
    ['A 45 year old worker fell.', 45],
    ['A 45 year old injured PATIENT fell.', 45],
    ['A 12 year old worker fell.', 12],
    ['A 199 year old worker fell.', 199],
    ['The worker is a 45 year old who fell with his son.', 45],
    ['The worker is now a 45 year old. A son came.', 45],
    ['The patient, a 45 year old welder', 45],
    ['A 45 year old welder fell.', null],
    ['A 45 year old who fell.', null],
    ['A 45 year old SON of the worker fell.', null],
    ['A 45 year old study of a worker', null],
    ['A 11 year old worker fell.', null],
    ['A 200 year old worker fell.', null],
    ['It was over 45 years old worker lore.', null],
    ['His 45 year old worker card', null],
    ['It was a 45 year old son. The 50 year old worker fell.', 50],
  ])('%s → %s', (source, age) => {
    expect(readSummary(source).patient.age).toBe(age)
  })

  test('stands at its number, where it is told behind', () => {
    const { words } = readSummary('The patient, aged 45, is a LADY.')
    expect([words('/patient/age'), words('/patient/sex')]).toEqual(['45', 'LADY'])
  })
})

describe('whose sex it is', () => {
  test.each([
    ['Pain is hers. Her knee hurts.', 'female', 'Her'],
    ['He fell.', 'male', 'He'],
    ['Pain took his sleep.', 'male', 'his'],
    ['Pain took him.', 'male', 'him'],
    ['Mr. Quill fell.', 'male', 'Mr'],
    ['Ms. Quill fell.', 'female', 'Ms'],
    ['Mrs. Quill fell.', 'female', 'Mrs'],
    ['Ms.  reports pain.', 'female', 'Ms'],
    ['Ms Quill fell.', 'female', 'Ms'],
    ['MS Contin 15 mg helps.', null, null],
    ['Ms Contin 15 mg helps. He fell.', 'male', 'He'],
    ['The claimant has MS. HE fell.', 'male', 'HE'],
    ['A history of multiple sclerosis (MS) is given. MS causes fatigue.', null, null],
    ['A. Quill, MS, PT wrote. A. Quill, Ms, wrote. MS IR is taken.', null, null],
    ['MR arthrogram of the hip; MR. The latency was 3.4 ms to the thumb.', null, null],
    ['She fell. SHE hurts. Her knee is sore.', 'female', 'She'],
    ['This is a 45 year old worker. It is a male with pain.', 'male', 'male'],
    ['A 46 y/o F fell.', 'female', 'F'],
    ['A 46 y/o welder F fell. The patient is well.', null, null],
  ])('%s → %s', (source, sex, said) => {
    const { patient, words } = readSummary(source)
    expect([patient.sex, words('/patient/sex')]).toEqual([sex, said])
  })
})
