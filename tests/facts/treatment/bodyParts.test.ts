import { describe, expect, test } from 'vitest'
import { readItem, treatmentOf } from './read'

/** `right knee, lumbar spine`. */
const partsOf = (item: string): string =>
  treatmentOf(item)
    .bodyParts.map(({ name, side }) => (side === null ? name : `${side} ${name}`))
    .join(', ')

describe('the body parts of an item', () => {
  test('stand at their words, the side at its own', () => {
    const { value, words } = readItem('Physical therapy for the\nright  elbow and cervical spine')
    expect(value.bodyParts).toEqual([
      { name: 'elbow', side: 'right' },
      { name: 'cervical spine', side: null },
    ])
    expect(words('/bodyParts/0/name')).toBe('elbow')
    expect(words('/bodyParts/0/side')).toBe('right')
    expect(words('/bodyParts/1/name')).toBe('cervical spine')
    expect(words('/bodyParts/1/side')).toBeUndefined()
  })

  test.each([
    ['MRI of the lumbar', 'lumbar'],
    ['X-ray of the cervical and thoracic spine', 'cervical, thoracic spine'],
    ['Knee MRI, left', 'left knee'],
    ['Left total knee arthroplasty', 'left knee'],
    ['MRI of both hips', 'bilateral hips'],
    ['X-rays of the knees, bilateral', 'bilateral knees'],
    ['MRI right and left ankle', 'bilateral ankle'],
    ['R wrist splint', 'right wrist'],
    ['(L) shoulder sling', 'left shoulder'],
    ['L-spine and C-spine x-rays', 'lumbar spine, cervical spine'],
    ['NCS RUE', 'right upper extremity'],
    [
      'EMG of the bilateral upper and lower extremities',
      'bilateral upper extremity, bilateral lower extremities',
    ],
    ['Right carpal tunnel release', ''],
    ['Shoulder sling, shoulder pulley', 'shoulder'],
  ])('%s → %s', (item, parts) => {
    expect(partsOf(item)).toBe(parts)
  })

  test('a side goes for the paired parts that are listed with it', () => {
    expect(partsOf('MRI left foot, ankle and knee')).toBe('left foot, left ankle, left knee')
    expect(partsOf('MRI right foot, ankle')).toBe('right foot, ankle')
    expect(partsOf('PT for the right wrist/hand')).toBe('right wrist, right hand')
    expect(partsOf('PT for the neck, left arm and head')).toBe('neck, left arm, head')
    expect(partsOf('Chiropractic, low back, right hip')).toBe('low back, right hip')
  })

  test('vertebral levels are none', () => {
    const { value } = readItem('Left L4 and L5-S1 transforaminal injection')
    expect(value.bodyParts).toEqual([])
    expect(partsOf('Facet blocks at C3-4, C4-5')).toBe('')
    expect(partsOf('Lumbar facet blocks L2-3, bilateral')).toBe('bilateral lumbar')
  })
})

describe('no body part', () => {
  test.each([
    'Referral to a hand surgeon',
    'Knee scooter',
    'Hand held shower',
    'Labs: TSH, T3, T4',
    'Urinalysis with C&S',
    'Transportation, back up driver',
  ])('%s', (item) => {
    expect(treatmentOf(item).bodyParts).toEqual([])
  })

  test('and no side where none is said of it', () => {
    expect(partsOf('PT for the neck and left hip, upper extremities')).toBe(
      'neck, left hip, upper extremities',
    )
    expect(partsOf('Right of refusal discussed, knee brace')).toBe('knee')
  })
})
