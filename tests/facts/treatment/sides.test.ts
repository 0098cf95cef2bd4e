/** Parts of the body and levels of the spine, each with the side that is said of it. */
import { describe, expect, it } from 'vitest'
import { readItem } from './read'

const partsOf = (item: string) =>
  readItem(item).value.bodyParts.map(({ name, side }) => (side ? `${side} ${name}` : name))

const table = (title: string, rows: readonly (readonly [item: string, parts: string[]])[]) =>
  describe(title, () => {
    it.each(rows)('%s → %j', (item, parts) => {
      expect(partsOf(item)).toEqual(parts)
    })
  })

table('a side behind its part', [
  ['MRI of the knee, right', ['right knee']],
  ['MRI of the knee (right)', ['right knee']],
  ['MRI of the knee - left', ['left knee']],
  ['MRI of the knee: left', ['left knee']],
  ['MRI of the knee – left', ['left knee']],
  ['MRI of the knees bilaterally', ['bilateral knees']],
  ['Knee MRI, right', ['right knee']],
  ['MRI of the knee, right shoulder', ['knee', 'right shoulder']],
  ['MRI of knee and right hand', ['knee', 'right hand']],
  ['MRI of the knee, right of the new and old hand', ['right knee', 'hand']],
  ['Hand therapy for wrist, left and elbow', ['hand', 'wrist', 'left elbow']],
  ['Knee brace and shoulder sling, right', ['knee', 'shoulder']],
  ['MRI of the spine, right', ['spine']],
  ['Neck, right side therapy', ['neck']],
])

table('two sides', [
  ['Right and left knee MRI', ['bilateral knee']],
  ['Right or left knee MRI', ['bilateral knee']],
  ['Right & left knee MRI', ['bilateral knee']],
  ['Right, left knee MRI', ['left knee']],
  ['Right right knee MRI', ['right knee']],
  ['Right right and left knee MRI', ['bilateral knee']],
])

table('a side for several parts', [
  ['Left hip, thigh and knee therapy', ['left hip', 'left thigh', 'left knee']],
  ['Left hip, thigh, knee therapy', ['left hip', 'thigh', 'knee']],
  ['Left hip / thigh therapy', ['left hip', 'left thigh']],
  ['Left hip, thigh or neck therapy', ['left hip', 'left thigh', 'neck']],
  ['Left hip and lumbar spine therapy', ['left hip', 'lumbar spine']],
  ['MRI of hip, left and knee, right', ['hip', 'left knee']],
  ['Bilateral knee and left shoulder x-ray', ['bilateral knee', 'left shoulder']],
  ['Right total distal carpal knee repair', ['right knee']],
  ['Right total open distal carpal knee repair', ['knee']],
])

table('both extremities', [
  ['EMG of upper and lower extremities', ['upper extremity', 'lower extremities']],
  ['EMG of the lower and upper extremity', ['lower extremity', 'upper extremity']],
  ['EMG upper/lower extremities', ['upper extremity', 'lower extremities']],
  [
    'EMG of bilateral upper and lower extremities',
    ['bilateral upper extremity', 'bilateral lower extremities'],
  ],
  ['EMG of the upper and upper extremity', ['upper extremity']],
  ['EMG of the upper or lower extremity', ['lower extremity']],
  ['EMG of the upper and lower limits', []],
  ['EMG of the lower and', []],
  ['EMG of the upper and lower', []],
  ['EMG of upper', []],
])

table('a part named twice', [
  ['Left knee, left knee MRI', ['left knee']],
  ['MRI of knee and left knee', ['left knee']],
  ['MRI of left knee, right knee', ['left knee', 'right knee']],
  ['MRI of knee, then knee', ['knee']],
])

table('a side in a letter', [
  ['R knee MRI', ['right knee']],
  ['L knee MRI', ['left knee']],
  ['(R) knee MRI', ['right knee']],
  ['r knee MRI', ['knee']],
  ['X knee MRI', ['knee']],
  ['B/L knee MRI', ['bilateral knee']],
  ['b/l knee MRI', ['bilateral knee']],
  ['B knee MRI', ['knee']],
  ['B/X knee MRI', ['knee']],
  ['B-L knee MRI', ['left knee']],
  ['R. spine MRI', ['spine']],
  ['L spine MRI', ['lumbar spine']],
  ['R', []],
  ['Grade R', []],
  ['C/S MRI', ['cervical spine']],
  ['C&S of a wound', []],
])

table('levels of the spine are no part, and lend their side to one', [
  ['Injection at L4-5', []],
  ['Injection at L5-S1', []],
  ['Injection at L4', []],
  ['Injection at L1', []],
  ['Injection at C5-C6', []],
  ['Injection at C5/C6', []],
  ['Injection at C5 – 6', []],
  ['Injection at C7-8', []],
  ['Injection at T11-12', []],
  ['Nerve block at T3', []],
  ['Nerve block at C8', []],
  ['Transforaminal injection at T12', []],
  ['Right L4-5 injection', []],
  ['Right facet joint L4-5 injection', []],
  ['Right sided lumbar L4-5 injection', ['right lumbar']],
  ['Injection at L4-5, right', []],
  ['Lumbar spine injection, right L4-5', ['right lumbar spine']],
  ['Right knee and L4-5 injections', ['right knee']],
])

table('no level', [
  ['Injection T3', []],
  ['Labs: T3, T4', []],
  ['Labs: C3', []],
  ['Labs: T4; 5 tubes', []],
  ['Labs: T3-uptake', []],
  ['Labs: C3/s', []],
  ['Labs: T4-13', []],
  ['Nerve block C9-10', []],
  ['Nerve block T13', []],
  ['Injection L6', []],
  ['Injection L0', []],
  ['Injection L 4', []],
  ['Injection L', []],
  ['Injection L-x', []],
])
