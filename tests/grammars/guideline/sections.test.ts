/** The sections of a chapter: what parts them, and which names hold a comma of their own. */
import { describe, expect, it } from 'vitest'
import { guidelineCitations } from '../../../grammars/guideline'

function sectionsIn(list: string): string[] {
  const text = `MTUS Knee Complaints 2004, Section(s): ${list}.`
  const { citations } = guidelineCitations(text)
  return citations[0]!.sections.map(({ start, end }) => text.slice(start, end))
}

describe('a section with a comma in its name', () => {
  it.each([
    [
      'NSAIDs, GI symptoms & cardiovascular risk, NSAIDs, Hypertension and renal function',
      ['NSAIDs, GI symptoms & cardiovascular risk', 'NSAIDs, Hypertension and renal function'],
    ],
    [
      'NSAIDs, Specific drug list & adverse effects, NSAIDs, Long-term use',
      ['NSAIDs, Specific drug list & adverse effects', 'NSAIDs, Long-term use'],
    ],
    [
      'Opioids, California Controlled Substance Utilization Review, Opioids, Cancer pain',
      ['Opioids, California Controlled Substance Utilization Review', 'Opioids, Cancer pain'],
    ],
    [
      'Opioids, Criteria for use, Opioids, Dealing with misuse & addiction',
      ['Opioids, Criteria for use', 'Opioids, Dealing with misuse & addiction'],
    ],
    [
      'Opioids, Differentiation: dependence & addiction, Opioids, Dosing',
      ['Opioids, Differentiation: dependence & addiction', 'Opioids, Dosing'],
    ],
    [
      'Opioids, Indicators for addiction, Opioids, Long-term assessment',
      ['Opioids, Indicators for addiction', 'Opioids, Long-term assessment'],
    ],
    [
      'Opioids, Long-term users of opioids, Opioids, On-going management',
      ['Opioids, Long-term users of opioids', 'Opioids, On-going management'],
    ],
    [
      'Opioids, Ongoing management, Opioids, Pain treatment agreement',
      ['Opioids, Ongoing management', 'Opioids, Pain treatment agreement'],
    ],
    [
      'Opioids, Psychological intervention, Opioids, Screening for risk of addiction (tests)',
      ['Opioids, Psychological intervention', 'Opioids, Screening for risk of addiction (tests)'],
    ],
    [
      'Opioids, Specific drug list, Opioids, State medical boards guidelines',
      ['Opioids, Specific drug list', 'Opioids, State medical boards guidelines'],
    ],
    [
      'Opioids, Steps to avoid misuse, Opioids, Tools for risk stratification',
      ['Opioids, Steps to avoid misuse', 'Opioids, Tools for risk stratification'],
    ],
    [
      'Opioids, When to Continue, Weaning of Medications',
      ['Opioids, When to Continue', 'Weaning of Medications'],
    ],
    [
      'CRPS, Diagnostic criteria, CRPS, Medications, CRPS, Prevention',
      ['CRPS, Diagnostic criteria', 'CRPS, Medications', 'CRPS, Prevention'],
    ],
    [
      'CRPS, Spinal cord stimulators, CRPS, Sympathetic blocks, CRPS, Treatment',
      ['CRPS, Spinal cord stimulators', 'CRPS, Sympathetic blocks', 'CRPS, Treatment'],
    ],
    [
      'TENS, Chronic pain (transcutaneous electrical nerve stimulation), TENS, Post operative pain',
      [
        'TENS, Chronic pain (transcutaneous electrical nerve stimulation)',
        'TENS, Post operative pain',
      ],
    ],
    [
      'TENS, Post-operative pain, Topical Analgesics',
      ['TENS, Post-operative pain', 'Topical Analgesics'],
    ],
    [
      'Chronic Pain Programs, Early intervention, Chronic Pain Programs, Intensity',
      ['Chronic Pain Programs, Early intervention', 'Chronic Pain Programs, Intensity'],
    ],
    ['Chronic Pain Programs, Opioids, Yoga', ['Chronic Pain Programs, Opioids', 'Yoga']],
    [
      'Weaning, Scheduled medications (general), Weaning, Opioids, Weaning, Stimulants',
      ['Weaning, Scheduled medications (general)', 'Weaning, Opioids', 'Weaning, Stimulants'],
    ],
    [
      'Psychological evaluations, IDDS & SCS, Work conditioning, Work hardening',
      ['Psychological evaluations, IDDS & SCS', 'Work conditioning, Work hardening'],
    ],
    [
      'Intrathecal drug delivery systems, Medications, Yoga',
      ['Intrathecal drug delivery systems, Medications', 'Yoga'],
    ],
    [
      'Forearm, Wrist, & Hand, Forearm, Wrist, and Hand, Forearm, Wrist, Hand, Knee',
      ['Forearm, Wrist, & Hand', 'Forearm, Wrist, and Hand', 'Forearm, Wrist, Hand', 'Knee'],
    ],
    [
      'Hand, Wrist, and Forearm, Hand, Wrist, & Forearm, Hand, Wrist, Forearm, Knee',
      ['Hand, Wrist, and Forearm', 'Hand, Wrist, & Forearm', 'Hand, Wrist, Forearm', 'Knee'],
    ],
    [
      'Hip, Pelvis, and Thigh, Hip, Pelvis, & Thigh, Hip, Pelvis, Thigh, Knee',
      ['Hip, Pelvis, and Thigh', 'Hip, Pelvis, & Thigh', 'Hip, Pelvis, Thigh', 'Knee'],
    ],
    [
      'Pain, Suffering, and the Restoration of Function, Yoga',
      ['Pain, Suffering, and the Restoration of Function', 'Yoga'],
    ],
    [
      'Ultrasound, Therapeutic, Salicylate, Topical, Pumps, Intrathecal, Sleep, General',
      ['Ultrasound, Therapeutic', 'Salicylate, Topical', 'Pumps, Intrathecal', 'Sleep, General'],
    ],
    [
      'Hyaluronic acid, Intraarticular; Creams, Compounded; Blocks, Diagnostic',
      ['Hyaluronic acid, Intraarticular', 'Creams, Compounded', 'Blocks, Diagnostic'],
    ],
    [
      'Ultrasound, Therapeutic (see note), Ultrasound, therapeutic, Yoga',
      ['Ultrasound, Therapeutic (see note)', 'Ultrasound, therapeutic', 'Yoga'],
    ],
    [
      'Opioids, criteria for use, and tapering, Yoga',
      ['Opioids, criteria for use, and tapering', 'Yoga'],
    ],
    [
      'NSAIDs, and Opioids, criteria for use, and Ultrasound, Therapeutic',
      ['NSAIDs', 'Opioids, criteria for use', 'Ultrasound, Therapeutic'],
    ],
    [
      'Forearm, Wrist, and Hand, and Hip, Pelvis, and Thigh',
      ['Forearm, Wrist, and Hand', 'Hip, Pelvis, and Thigh'],
    ],
  ])('%j → %j', (list, sections) => {
    expect(sectionsIn(list)).toEqual(sections)
  })
})

describe('a comma that parts two sections', () => {
  it.each([
    [
      'Physical Medicine, Medications, Heat, Treatment, Yoga, Opioids',
      ['Physical Medicine', 'Medications', 'Heat', 'Treatment', 'Yoga', 'Opioids'],
    ],
    ['Opioids, Dosingrooms, Opioids, Yoga', ['Opioids', 'Dosingrooms', 'Opioids', 'Yoga']],
    ['Nonopioids, Dosing, My Opioids, Dosing', ['Nonopioids', 'Dosing', 'My Opioids', 'Dosing']],
    ['Wrist, Hand, Pelvis, Thigh', ['Wrist', 'Hand', 'Pelvis', 'Thigh']],
    [
      'Forearm, Hand, Hip, Thigh, Pain, And the Restoration of Function',
      ['Forearm', 'Hand', 'Hip', 'Thigh', 'Pain', 'And the Restoration of Function'],
    ],
    [
      'Heat, Therapeutic Exercise, Cold, Topical Analgesics, Massage, Generality',
      ['Heat', 'Therapeutic Exercise', 'Cold', 'Topical Analgesics', 'Massage', 'Generality'],
    ],
    ['Heat, Cold, therapeutics, Ice', ['Heat', 'Cold, therapeutics', 'Ice']],
    ['Heat, Cold, and Ice', ['Heat', 'Cold', 'Ice']],
    ['Heat, cold, and ice, and Snow', ['Heat, cold, and ice', 'Snow']],
    ['Heat, Wrist, Suffering', ['Heat', 'Wrist', 'Suffering']],
    ['Heat, IDDS, Work hardening, Forearm', ['Heat', 'IDDS', 'Work hardening', 'Forearm']],
    ['Heat, GI symptoms, Pelvis', ['Heat', 'GI symptoms', 'Pelvis']],
    ['Forearm, Wrist, Knee, Hand, Wrist, Knee', ['Forearm, Wrist', 'Knee', 'Hand, Wrist', 'Knee']],
    ['Hip, Pelvis, Knee', ['Hip, Pelvis', 'Knee']],
    ['heat, cold, Yoga', ['heat', 'cold', 'Yoga']],
    ['9 Heat, 10 Cold, zeal', ['9 Heat', '10 Cold, zeal']],
    ['Opioids; Dosing, Opioids; dosing', ['Opioids', 'Dosing', 'Opioids', 'dosing']],
  ])('%j → %j', (list, sections) => {
    expect(sectionsIn(list)).toEqual(sections)
  })
})

describe('a section with a number before its name', () => {
  it.each([
    [
      '3.3.1 Screening and Risk, Prior to Use, 3.3.2.1 Titration, Dose',
      ['3.3.1 Screening and Risk, Prior to Use', '3.3.2.1 Titration, Dose'],
    ],
    [
      '10.12 Tapering, Slow, and 2.10 Use, Safe, and 12.1.3.4.15 More, Even More',
      ['10.12 Tapering, Slow', '2.10 Use, Safe', '12.1.3.4.15 More, Even More'],
    ],
    [
      '3.3.1 Screening, and 3.3.2 Titration, 11.1 Tapering',
      ['3.3.1 Screening', '3.3.2 Titration', '11.1 Tapering'],
    ],
    ['Acute Pain 3.3, Chronic Pain 3.4', ['Acute Pain 3.3', 'Chronic Pain 3.4']],
    ['Acute 3.3 Pain, Chronic Pain', ['Acute 3.3 Pain', 'Chronic Pain']],
    ['3 Screening, Titration', ['3 Screening', 'Titration']],
  ])('goes on up to the next number: %j → %j', (list, sections) => {
    expect(sectionsIn(list)).toEqual(sections)
  })
})

describe('brackets and quotes around a section', () => {
  it.each([
    ['"Heat", "Cold", “Ice (dry)”, ‘Snow', ['"Heat"', '"Cold"', '“Ice (dry)”', '‘Snow']],
    [
      '(Heat; cold), [Ice, dry], Braces ((soft), hard), Casts',
      ['(Heat; cold)', '[Ice, dry]', 'Braces ((soft), hard)', 'Casts'],
    ],
    ['Heat), Cold)), Ice (dry, wet), Snow', ['Heat', 'Cold', 'Ice (dry, wet)', 'Snow']],
    ['Heat (cold, Ice, Braces', ['Heat (cold, Ice, Braces']],
    ['Braces (((soft))), Casts [hard]', ['Braces (((soft)))', 'Casts [hard]']],
  ])('belong to it, and what they hold is one: %j → %j', (list, sections) => {
    expect(sectionsIn(list)).toEqual(sections)
  })
})

describe('words that announce a section', () => {
  it.each([
    ['Section: Heat, Cold', ['Heat', 'Cold']],
    ['Sections: Heat, Cold', ['Heat', 'Cold']],
    ['Sections Heat, Cold', ['Heat', 'Cold']],
    ['Chapter and Section Heat', ['Heat']],
    ['and the Heat, or & Cold', ['Heat', 'Cold']],
    ['Heat Sections, Section Cold', ['Heat Sections', 'Cold']],
    ['chapters Heat, Chapter Cold', ['Heat', 'Cold']],
    ['in Heat, and', ['Heat']],
    ['see Heat, In Cold, And More', ['see Heat', 'In Cold', 'And More']],
  ])('are no part of its name: %j → %j', (words, sections) => {
    const text = `MTUS Knee Complaints 2004, ${words}.`
    const { citations } = guidelineCitations(text)
    expect(citations[0]!.sections.map(({ start, end }) => text.slice(start, end))).toEqual(sections)
  })
})
