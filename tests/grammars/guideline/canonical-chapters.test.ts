/** The chapter of a citation in one spelling, whatever the letter prints. */
import { describe, expect, it } from 'vitest'
import { read } from './read'

const chapters = (source: string) => read(source).citations.map(({ chapter }) => chapter)

describe('a chapter of the Official Disability Guidelines', () => {
  it.each<[string, string[]]>([
    [
      'Ankle and Foot',
      ['Ankle & Foot (Acute & Chronic)', 'Ankle/Foot', 'ankle', 'Foot and Ankle', 'Foot'],
    ],
    ['Burns', ['Burns', 'burn']],
    [
      'Carpal Tunnel Syndrome',
      ['Carpal Tunnel Syndrome (Acute & Chronic)', 'Carpal Tunnel', 'carpal tunnel syndrome (CTS)'],
    ],
    ['Diabetes', ['Diabetes (Type 1, 2, and Gestational)', 'Diabetes']],
    ['Elbow', ['Elbow (Acute & Chronic)', 'Elbow & Upper Arm']],
    ['Eye', ['Eye']],
    ['Fitness for Duty', ['Fitness for Duty', 'fitness for duty']],
    [
      'Forearm, Wrist, and Hand',
      [
        'Forearm, Wrist, & Hand (Acute & Chronic)',
        'Forearm, Wrist and Hand',
        'Forearm/Wrist/Hand',
        'Hand, Wrist, & Forearm',
        'Wrist & Hand',
        'Hand',
        'wrist',
      ],
    ],
    [
      'Head',
      [
        'Head',
        'Head (trauma, headaches, etc., not including stress & mental disorders)',
        'Head trauma',
      ],
    ],
    ['Hernia', ['Hernia']],
    ['Hip and Pelvis', ['Hip & Pelvis (Acute & Chronic)', 'Hip and Pelvis', 'hip']],
    ['Infectious Diseases', ['Infectious Diseases', 'Infectious Disease']],
    ['Knee and Leg', ['Knee & Leg (Acute & Chronic)', 'Knee & leg', 'Knee', 'KNEE', 'Knee/Leg']],
    [
      'Low Back',
      [
        'Low Back - Lumbar & Thoracic (Acute & Chronic)',
        'Low Back, Lumbar & Thoracic',
        'Low back',
        'Lower Back',
        'Low Back (Lumbar & Thoracic)',
        'Low Back & Thoracic',
        'Lumbar & Thoracic',
        'Lumbar spine',
        'Low Back-Lumbar & Thoracic',
      ],
    ],
    [
      'Mental Illness and Stress',
      [
        'Mental Illness & Stress',
        'Mental Illness and Stress',
        'Mental/Stress',
        'Stress and Mental Illness',
        'Mental & Stress',
        'Stress/Mental Illness',
      ],
    ],
    [
      'Neck and Upper Back',
      [
        'Neck & Upper Back (Acute & Chronic)',
        'Neck and Upper Back',
        'Neck',
        'Neck/Upper Back',
        'Upper Back',
        'Cervical Spine',
      ],
    ],
    ['Pain', ['Pain (Chronic)', 'Pain', 'Chronic Pain', 'PAIN']],
    ['Preface', ['Preface']],
    ['Pulmonary', ['Pulmonary (Acute & Chronic)', 'pulmonary']],
    ['Shoulder', ['Shoulder (Acute & Chronic)', 'shoulder']],
  ])('is %s for each of its spellings', (chapter, spellings) => {
    for (const spelling of spellings) {
      for (const field of [
        `Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ${spelling}, Widgets.`,
        `Decision based on Non-MTUS Citation ODG ${spelling} Chapter: Widgets.`,
      ]) {
        const { citations, spans } = read(field)
        expect(citations, field).toMatchObject([
          { source: 'ODG', title: spelling, chapter, sections: ['Widgets'] },
        ])
        expect(spans).not.toHaveProperty(['/citations/0/chapter'])
      }
    }
  })

  it.each([
    ['ODG.'],
    ['Official Disability Guidelines (ODG), Widgets.'],
    ['ODG Knee brace.'],
    ['Alder J. Pain, 2011.'],
  ])('is none where none is named: %s', (work) => {
    expect(chapters(`Decision based on Non-MTUS Citation ${work}`)).toEqual([null])
  })
})

describe('a chapter of the MTUS and of ACOEM', () => {
  it.each([
    ['MTUS Chronic Pain Treatment Guidelines Opioids.', 'Chronic Pain Medical Treatment'],
    ['MTUS ACOEM Practice Guidelines, Chapter 12 Low Back Complaints.', 'Low Back Complaints'],
    ['MTUS Low Back Disorders 2020.', 'Low Back Disorders'],
    ['MTUS Hand/Wrist/Forearm Disorders 2019.', 'Hand, Wrist, and Forearm Disorders'],
    ['MTUS ACOEM.', null],
    ['MTUS Widget Care 2015.', null],
  ])('has one spelling: %s', (work, chapter) => {
    expect(chapters(`Decision based on ${work}`)).toEqual([chapter])
  })
})
