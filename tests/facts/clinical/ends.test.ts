/** Where diagnoses, requests and the kinds of records begin and end, in many wordings. */
import { describe, expect, it } from 'vitest'
import { readSummary, recordsOf, textsOf } from './read'

describe('the kind of a record', () => {
  it.each([
    'orthopedic consultation report',
    'psychiatric progress note',
    'pain management report',
    'chiropractic treatment note',
    'emergency department note',
    'hospital discharge note',
    'functional capacity evaluation',
    'urgent care note',
    'hand therapy note',
    'abdominal imaging report',
    'diagnostic laboratory report',
  ])('holds the words that tell of what it is: %s', (kind) => {
    expect(recordsOf(`The file holds the ${kind} dated 1/2/16.`)).toEqual([`${kind} 2016-01-02`])
  })
})

describe('the end of a diagnosis', () => {
  it.each([
    'which was treated',
    'was noted today',
    'and has pain',
    'but the patient walks',
    'and there is pain',
    'following a fall at work',
    'because of a fall',
    'resulting from a fall',
    'sustained on the job',
    'reportedly associated with an industrial fall',
    'since the fall at work',
    'per the doctor of hers',
    'by the provider of care',
  ])('is before: %s', (rest) => {
    expect(textsOf(readSummary(`She was diagnosed with a knee sprain ${rest}.`).diagnoses)).toEqual(
      ['knee sprain'],
    )
  })

  it.each([
    ['knee sprain with the loss of motion', ['knee sprain with the loss of motion']],
    ['knee sprain; hip strain', ['knee sprain', 'hip strain']],
  ])('is not within it: %s', (words, diagnoses) => {
    expect(textsOf(readSummary(`She was diagnosed with ${words}.`).diagnoses)).toEqual(diagnoses)
  })
})

describe('who requests', () => {
  it.each([
    'provider',
    'surgeon',
    'psychologist',
    'acupuncturist',
    'practitioner',
    'RFA',
    'Dr. Quill',
    'office',
    'appeal',
  ])('may be the %s', (asker) => {
    const read = (source: string) => textsOf(readSummary(source).requests)
    expect(read(`The ${asker} requested a cane.`)).toEqual(['cane'])
    expect(read(`The ${asker} now requests a cane.`)).toEqual(['cane'])
  })

  it.each(['The bird requested a cane.', 'The bird requests a cane.', 'He thus requests a cane.'])(
    'and not, as here, another: %s',
    (source) => expect(textsOf(readSummary(source).requests)).toEqual([]),
  )

  it.each([
    'The report dated 1/2/16 requested a cane.',
    'The visit on 1/2/16, requested a cane.',
    'The PR-2 of 1/2/16 requested a cane.',
  ])('may be a paper with its date: %s', (source) => {
    expect(textsOf(readSummary(source).requests)).toEqual(['cane'])
  })
})

describe('the end of a request', () => {
  it.each([
    'was non-certified',
    'were authorized',
    'has been deferred',
    'is not needed',
    'was medically unneeded',
    'is reasonable',
    'was unclear',
    'was beyond it',
    'and denied it',
  ])('is before: %s', (rest) => {
    expect(textsOf(readSummary(`The request for a cane ${rest}.`).requests)).toEqual(['cane'])
  })

  it.each([
    ['The RFA dated 1/2/16 lists services for a cane.', ['cane']],
    ['The RFA (dated 1/2/16), asks for approval of a cane.', ['cane']],
    ['The RFA signed on (1/2/16) seeks treatment to include a cane.', ['cane']],
    ['UR modified the request for canes to only one cane.', ['canes']],
    ['UR modified the request for canes to a trial of one.', ['canes']],
    ['The request for a cane to walk with was denied.', ['cane to walk with']],
  ])('%s', (source, requests) => {
    expect(textsOf(readSummary(source).requests)).toEqual(requests)
  })
})
