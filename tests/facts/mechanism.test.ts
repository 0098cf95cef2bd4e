import { expect, test } from 'vitest'
import { readSummary } from './clinical/read'

test.each([
  ['The mechanism of injury is detailed as lifting a box of tiles.', 'lifting a box of tiles'],
  ['The mechanism of injury was a fall from a truck tailgate.', 'fall from a truck tailgate'],
  ['Mechanism of injury was described as repetitive keyboarding.', 'repetitive keyboarding'],
  ['Mechanism: slipped on a wet floor.', 'slipped on a wet floor'],
  ['Mechanism of injury occurred when the injured worker was hit by a cart.', 'hit by a cart'],
  ['The injury occurred when he slipped on ice and fell.', 'slipped on ice and fell'],
  ['The patient was injured on 1-2-16 when she twisted her knee.', 'twisted her knee'],
  ['He sustained an injury on 1-2-16 while he was lifting a tire.', 'lifting a tire'],
  ['The claimant reported a strain when bending over.', 'bending over'],
  ['The claim is associated with cumulative trauma at work.', 'cumulative trauma at work'],
  ['This 67-year-old woman slipped on a loading dock on 10/2/98.', 'slipped on a loading dock'],
  ['The applicant tripped over a hose on 3-4-15.', 'tripped over a hose'],
  ['The patient was injured on 11-6-11, due to repetitive use.', 'repetitive use'],
  [
    'He is treated for a facial contusion, status post being punched in the face.',
    'being punched in the face',
  ],
  ['The patient is a man who was struck by a pallet jack on 9-11-13.', 'struck by a pallet jack'],
])('%s', (source, want) => {
  const { mechanismOfInjury, words } = readSummary(source)
  expect(mechanismOfInjury).toBe(want)
  expect(words('/mechanismOfInjury')).toBe(want)
})

test.each([
  'The injured worker sustained an industrial injury on 1-2-16.',
  'The mechanism of injury was not detailed in the information provided.',
  'Pain is worse when bending over.',
  'A 15-pound lifting limitation was imposed.',
  'She has difficulty when lifting her child.',
  'She was injured while working for a bakery.',
  'He filed a claim for low back pain.',
  'The knee injury of 1-2-16 was treated.',
])('none: %s', (source) => {
  expect(readSummary(source).mechanismOfInjury).toBeNull()
})
