import { describe, expect, test } from 'vitest'
import { readSummary, textsOf } from './clinical/read'

const requestsOf = (source: string) => textsOf(readSummary(source).requests)

describe('requested treatments', () => {
  test.each([
    ['The requested knee brace was denied.', ['knee brace']],
    ['There is no reflux to support the requested omeprazole.', ['omeprazole']],
    ['Acupuncture for 8 sessions was the original request.', ['Acupuncture for 8 sessions']],
    ['Requested were a walker and a shower chair.', ['walker', 'shower chair']],
    ['Request PT 2 x 4.', ['PT 2 x 4']],
    ['Dr.  requests a lumbar MRI.', ['lumbar MRI']],
    ['UR denied the MRI, the brace and the cane on 2/3/16.', ['MRI', 'brace', 'cane']],
    [
      'The utilization review form dated 2/3/16 noncertified EMG of the left arm.',
      ['EMG of the left arm'],
    ],
    ['This is about the non-certification for a knee scooter.', ['knee scooter']],
    [
      'Requested: bone scan; ketamine cream; knee scooter rental.',
      ['bone scan', 'ketamine cream', 'knee scooter rental'],
    ],
    ['The doctor wants Orthovisc and an unloader brace.', ['Orthovisc', 'unloader brace']],
    ['The surgeon, , requests a bone scan.', ['bone scan']],
    [
      'She limps.  is requesting acupuncture 2x6 for the left hip.',
      ['acupuncture 2x6 for the left hip'],
    ],
    ['A notice of 2/3/16 denied the bone scan.', ['bone scan']],
    ['The surgeon requests a right total knee arthroplasty.', ['right total knee arthroplasty']],
    [
      'He asked for an ointment with menthol, camphor, and lidocaine.',
      ['ointment with menthol, camphor, and lidocaine'],
    ],
    [
      'The provider requested an MRI of the neck and right hand without contrast.',
      ['MRI of the neck and right hand without contrast'],
    ],
    [
      'The physician requested evaluation and treatment by a spine surgeon.',
      ['evaluation and treatment by a spine surgeon'],
    ],
    [
      'The RFA dated 1/2/16 was noted for an MRI and 6 visits of acupuncture.',
      ['MRI', '6 visits of acupuncture'],
    ],
    [
      'On the RFA form dated 1/2/16, a wrist splint and naproxen were ordered.',
      ['wrist splint', 'naproxen'],
    ],
    [
      'The provider requested Norco 5/325 mg #60, 1-2 tabs orally every 4 hours as needed, and Colace.',
      ['Norco 5/325 mg #60, 1-2 tabs orally every 4 hours as needed', 'Colace'],
    ],
  ])('%s', (source, want) => {
    expect(requestsOf(source)).toEqual(want)
  })
})

describe('no requested treatment', () => {
  test.each([
    'This request was received on 2/3/16.',
    'The services requested were reviewed.',
    'A request for authorization was signed on 2/3/16.',
    'A request for failure to respond was filed.',
    'UR approved a walker on 2/3/16.',
    'A decision on the request will be made.',
    'The plan was to continue with a home exercise program.',
    'The patient denied numbness.',
    'Additional information was requested.',
    'The request was denied.',
  ])('%s', (source) => {
    expect(requestsOf(source)).toEqual([])
  })
})

test('what was granted of a request is none', () => {
  expect(
    requestsOf('UR modified the request for physical therapy to an initial trial of 6 sessions.'),
  ).toEqual(['physical therapy'])
  expect(
    requestsOf('UR modified the request for 12 visits of massage to 6 visits of massage.'),
  ).toEqual(['12 visits of massage'])
})

test('each points to its words', () => {
  const { words } = readSummary('The provider requested a knee\nbrace and a cane.')
  expect(words('/requests/0/text')).toBe('knee\nbrace')
  expect(words('/requests/1/text')).toBe('cane')
})
