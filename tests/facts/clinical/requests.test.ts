import { describe, expect, test } from 'vitest'
import { readSummary, textsOf } from './read'

const requestsOf = (source: string) => textsOf(readSummary(source).requests)

describe('a word of request', () => {
  test.each([
    'Utilization Review non-certified the request for a wrist brace.',
    'The claims administrator failed to approve a request for a wrist brace.',
    'The request for wrist brace was denied due to a lack of need.',
    'A request for authorization was submitted on 2-3-16 for a wrist brace.',
    'The request for authorization dated 2-3-16 requested a wrist brace.',
    'The Request for Authorization dated 2-3-16 includes a wrist brace.',
    'The Request for Authorization is for wrist brace.',
    'The RFA (received on 2-3-16) shows that the following item was requested: a wrist brace.',
    'On an RFA form dated February 3, 2016, a wrist brace was ordered.',
    'At issue, is a request for authorization dated February 3, 2016, for a wrist brace.',
    'The plan of care included a request for authorization of a wrist brace.',
    'The treating physician requested authorization for a wrist brace.',
    'The provider requested a wrist brace to rule out instability.',
    'Authorization was requested for a wrist brace.',
    'The treatment requested for review included a wrist brace.',
    'Request under consideration include wrist brace.',
    'Request(s) under consideration include(s) wrist brace.',
    'The request(s) for wrist brace was denied.',
    'Provider is now requesting wrist brace.',
    'The plan was to request a wrist brace.',
    'On 2-3-16, a wrist brace was also requested.',
    'On 2-3-16 a wrist brace was requested.',
    'Authorization for a wrist brace was requested.',
    'She limps. Request: wrist brace.',
    'The provider is requesting a wrist brace.',
    'Her psychologist requests a wrist brace.',
    'Request is made for a wrist brace.',
    'A request had been made for a wrist brace and was not certified.',
    'The provider is asking for a wrist brace.',
    'The treater requested a wrist brace.',
    'The physician is requesting: wrist brace.',
    'A wrist brace has been requested.',
    'A wrist brace was requested; UR denied it.',
    'UR denied a request for a wrist brace, apparently for pain.',
    'Per RFA dated 2/3/16, requests were made for a wrist brace.',
    "Provider's requests: (1) wrist brace.",
    'The RFA dated 2/3/16 requests wrist brace.',
    'The IMR request was for: wrist brace.',
    'The attending provider sought authorization for a wrist brace.',
    "The physician's requests for treatment were noted to include a wrist brace.",
    'On said February 3, 2016 RFA form, a wrist brace was endorsed.',
    'The requests are for a wrist brace.',
    'The physician requested treatment authorization for a wrist brace.',
    'The provider is seeking authorization for a wrist brace.',
    'The plan was to request authorization for a wrist brace.',
    'The services requested are: wrist brace.',
    'UR partially certified the request for a wrist brace, modifying it to a splint.',
    'A retrospective request for a wrist brace given on 2/3/16 was denied.',
    'Independent Medical Review is for wrist brace.',
    'At the time (2/3/16) of request for authorization for wrist brace, there is pain.',
    'UR denied the request for a wrist brace based on a lack of need.',
    'UR denied the request for a wrist brace, on the basis that there was no need.',
    "The physician's PR-2 dated 2-3-16 requested a wrist brace.",
  ])('%s', (source) => {
    const { requests, words } = readSummary(source)
    expect(requests).toEqual([{ text: 'wrist brace', issue: null }])
    expect(words('/requests/0/text')).toBe('wrist brace')
  })
})

describe('a list of requests', () => {
  const listed = (list: string) => requestsOf(`UR denied the requests for ${list}.`)

  test.each([
    ['a TENS unit, a brace and Flexeril', ['TENS unit', 'brace', 'Flexeril']],
    // the part of the body goes with the treatment before it
    [
      'MRI of the cervical and lumbar spine, and x-rays of the hip, knee and ankle without contrast',
      [
        'MRI of the cervical and lumbar spine',
        'x-rays of the hip, knee and ankle without contrast',
      ],
    ],
    // so do counts and the way a drug is taken
    [
      'Motrin 800 mg, one by mouth, twice a day #60 and Norco 5/325 mg #30, 1-2 tabs as needed',
      ['Motrin 800 mg, one by mouth, twice a day #60', 'Norco 5/325 mg #30, 1-2 tabs as needed'],
    ],
    [
      'physical therapy, 12 visits, to the low back',
      ['physical therapy, 12 visits, to the low back'],
    ],
    [
      'a second ESI at L4-5, bilaterally, under fluoroscopy',
      ['second ESI at L4-5, bilaterally, under fluoroscopy'],
    ],
    ['labs including CBC, CMP and a brace', ['labs including CBC, CMP', 'brace']],
    ['medial branch blocks at C4-5 and C5-6', ['medial branch blocks at C4-5 and C5-6']],
    ['pre-op clearance, and 12 post-op PT', ['pre-op clearance', '12 post-op PT']],
    // pairs that are one request
    ['EMG and NCS of the left arm', ['EMG and NCS of the left arm']],
    ['hand surgeon evaluation and treatment', ['hand surgeon evaluation and treatment']],
  ])('%s', (list, expected) => {
    expect(listed(list)).toEqual(expected)
  })

  test('is told once, in its fuller words', () => {
    const source =
      'UR denied the request for acupuncture. The RFA dated 2-3-16 was for acupuncture for 8 visits.'
    expect(requestsOf(source)).toEqual(['acupuncture for 8 visits'])
    const alike =
      'The RFA dated 2-3-16 requested chiropractic for the neck 2x3. UR denied a request for additional neck chiropractic 2x3.'
    expect(requestsOf(alike)).toEqual(['chiropractic for the neck 2x3'])
    const worded =
      'The provider requested 12 sessions of massage. UR denied the request for twelve massage sessions.'
    expect(requestsOf(worded)).toEqual(['12 sessions of massage'])
  })

  test('is what was asked, not what was granted of it', () => {
    const modified = 'UR modified the request for 12 visits of massage to 6 visits of massage.'
    expect(requestsOf(modified)).toEqual(['12 visits of massage'])
    const partial =
      'The administrator partially approved a request for 9 visits of massage as 6 visits of the same.'
    expect(requestsOf(partial)).toEqual(['9 visits of massage'])
  })
})

describe('no request', () => {
  test.each([
    'The treatment plan included an MRI and a brace.',
    'The provider recommended a brace.',
    'The request was received on 2-3-16.',
    'This request was previously denied on 2-3-16.',
    'There was no request for a brace.',
    'Request: none.',
    'The diagnoses per Request for Authorization form dated 2-3-16 include neck pain.',
    'A Request for Authorization was received for the requested services.',
    'The requested surgery was denied.',
  ])('%s', (source) => {
    expect(requestsOf(source)).toEqual([])
  })
})
