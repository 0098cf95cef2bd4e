import { describe, expect, test } from 'vitest'
import { readSummary, textsOf } from './clinical/read'

const diagnosesOf = (source: string) => textsOf(readSummary(source).diagnoses)

describe('diagnoses are announced', () => {
  test.each([
    'The injured worker is undergoing treatment for cervicalgia and lumbago.',
    'The patient is being treated for cervicalgia and lumbago.',
    'The worker sustained an injury on 1-2-16 and has been treated for cervicalgia and lumbago.',
    'Diagnoses included cervicalgia and lumbago.',
    'Diagnoses are cervicalgia; lumbago.',
    'The current diagnoses are documented as cervicalgia, and lumbago.',
    'His diagnoses were noted to include cervicalgia and lumbago.',
    'Diagnoses, and-or impressions, were noted to include: cervicalgia; lumbago.',
    'Diagnoses: (1) cervicalgia; (2) lumbago.',
    'The injured worker was diagnosed as having cervicalgia and lumbago.',
    'She was diagnosed with a cervicalgia and lumbago.',
    'The applicant was given diagnoses of cervicalgia and lumbago.',
    'Dx: cervicalgia, lumbago.',
    'Dx cervicalgia, lumbago.',
    'Diagnoses at that visit were cervicalgia and lumbago.',
    'Diagnoses on the same date included cervicalgia; injury, subsequent encounter; and lumbago.',
    'He was diagnosed with: 1) cervicalgia 2) lumbago.',
    'The diagnoses per Request for Authorization form dated 2-3-16 include cervicalgia and lumbago.',
    'The listed diagnoses per Dr. Wexcombe dated 2-3-16 are: 1. cervicalgia. 2. lumbago.',
    'The diagnostic impression: 1. cervicalgia 2. lumbago.',
    'The diagnoses noted are cervicalgia and lumbago.',
    'The diagnoses consist of cervicalgia and lumbago.',
    'The diagnoses are as follows: cervicalgia, lumbago.',
    'Diagnoses include, but are not limited to, cervicalgia and lumbago.',
    'He has been diagnosed with cervicalgia and lumbago, among others.',
    'Her diagnoses are listed as: (1) cervicalgia; and (2) lumbago.',
    'DIAGNOSES: cervicalgia; lumbago.',
    "Claimant's dx: cervicalgia, lumbago.",
    'Diagnoses as of 02/03/16 report are: 1. cervicalgia 2. lumbago.',
    'Diagnosis lists include: cervicalgia; and lumbago.',
    'Diagnostic Impression: cervicalgia, lumbago.',
    'The diagnoses according to the treating physician include: 1. cervicalgia. 2. lumbago.',
    'There is documentation of current diagnoses (cervicalgia and lumbago), and no red flags.',
    'There are associated diagnoses of cervicalgia and lumbago.',
    'He has been under the care of the treating physician for cervicalgia; and lumbago.',
    'He continues to be treated for cervicalgia and lumbago.',
  ])('%s', (source) => {
    expect(diagnosesOf(source)).toEqual(['cervicalgia', 'lumbago'])
  })

  test('in a numbered list, which goes on over full stops', () => {
    const source =
      'The diagnoses are: 1. Sprain, strain of knee.\n2. Low back pain and\nspasm. 3. Insomnia. On exam, 2. toes.'
    const { diagnoses, words } = readSummary(source)
    expect(textsOf(diagnoses)).toEqual([
      'Sprain, strain of knee',
      'Low back pain and spasm',
      'Insomnia',
    ])
    expect(words('/diagnoses/1/text')).toBe('Low back pain and\nspasm')
    expect(words('/diagnoses/2/text')).toBe('Insomnia')
  })

  test('in a numbered list set in lines, with no full stops', () => {
    const { diagnoses, words } = readSummary(
      'Her diagnoses are:\n1. Lumbar sprain\n2. Knee pain, right\n3. Insomnia\nShe was seen.',
    )
    expect(textsOf(diagnoses)).toEqual(['Lumbar sprain', 'Knee pain, right', 'Insomnia'])
    expect(words('/diagnoses/2/text')).toBe('Insomnia')
    const paragraphs = 'Diagnoses:\n\n1. Cervicalgia\n2. Knee pain\n\nTreatment to date: ice.'
    expect(diagnosesOf(paragraphs)).toEqual(['Cervicalgia', 'Knee pain'])
  })

  test('in quotes', () => {
    const source = 'The provider gave the applicant a diagnosis of "knee pain, left," and Motrin.'
    expect(diagnosesOf(source)).toEqual(['knee pain, left'])
  })

  test('in several sentences, each told once', () => {
    const source = 'Diagnoses include neck strain. He was diagnosed with neck strain and anxiety.'
    expect(diagnosesOf(source)).toEqual(['neck strain', 'anxiety'])
  })

  test('and point to their words, over a line break', () => {
    const source =
      'She is undergoing treatment for a right\nhip strain and low back pain. She limps.'
    const { diagnoses, words } = readSummary(source)
    expect(textsOf(diagnoses)).toEqual(['right hip strain', 'low back pain'])
    expect(words('/diagnoses/0/text')).toBe('right\nhip strain')
    expect(words('/diagnoses/1/text')).toBe('low back pain')
  })
})

describe('a list of diagnoses', () => {
  test.each([
    // parts of the body that share a noun are one diagnosis
    ['knee, ankle, and foot sprain', ['knee, ankle, and foot sprain']],
    ['neck and shoulder strain', ['neck and shoulder strain']],
    ['left and right ankle joint sprain', ['left and right ankle joint sprain']],
    [
      'rib sprain, left and right ankle joint sprain and groin strain',
      ['rib sprain', 'left and right ankle joint sprain', 'groin strain'],
    ],
    [
      'strain of the neck, upper extremity numbness syndrome, and headaches',
      ['strain of the neck', 'upper extremity numbness syndrome', 'headaches'],
    ],
    ['nausea and vomiting', ['nausea and vomiting']],
    ['neck pain and lumbar strain', ['neck pain', 'lumbar strain']],
    ['knee sprain, initial', ['knee sprain']],
    ['persistent left sided neck and arm pain', ['persistent left sided neck and arm pain']],
    ['cervical sprain and strain', ['cervical sprain and strain']],
    // parts of the body that a diagnosis goes on with
    [
      'sprain of joints and ligaments of the neck, and contusion to the head, face and jaw',
      ['sprain of joints and ligaments of the neck', 'contusion to the head, face and jaw'],
    ],
    [
      'strain of muscle, fascia and tendon at wrist and hand level left arm and left wrist pain',
      ['strain of muscle, fascia and tendon at wrist and hand level left arm', 'left wrist pain'],
    ],
    // words that only qualify
    [
      'radiculopathy, lumbar region; muscle spasm of back',
      ['radiculopathy, lumbar region', 'muscle spasm of back'],
    ],
    ['carpal tunnel syndrome, right wrist', ['carpal tunnel syndrome, right wrist']],
    ['headache and left and right sided sciatica', ['headache', 'left and right sided sciatica']],
    [
      'radius fracture, closed, initial encounter; ulnar fracture',
      ['radius fracture, closed, initial encounter', 'ulnar fracture'],
    ],
    ['closed head injury, neck pain', ['closed head injury', 'neck pain']],
    ['hernia without obstruction or gangrene', ['hernia without obstruction or gangrene']],
    [
      'major depressive disorder, single episode, moderate, and insomnia',
      ['major depressive disorder, single episode, moderate', 'insomnia'],
    ],
    // a hyphen lost at a line's end
    ['strain of tendon of the shoulderupper arm', ['strain of tendon of the shoulderupper arm']],
    // brackets hold commas of their own
    ['reflux (GERD, mild) and obesity', ['reflux (GERD, mild)', 'obesity']],
  ])('%s', (list, expected) => {
    expect(diagnosesOf(`Diagnoses include ${list}.`)).toEqual(expected)
  })

  test('stays one after "diagnosis is"', () => {
    const source = 'The current diagnosis is documented as spondylosis, thoracic spine.'
    expect(diagnosesOf(source)).toEqual(['spondylosis, thoracic spine'])
  })

  test('ends where the sentence tells something else', () => {
    const source = 'He is being treated for elbow pain and is working with restrictions.'
    expect(diagnosesOf(source)).toEqual(['elbow pain'])
  })
})

describe('no diagnoses', () => {
  test.each([
    'Diagnoses were not provided.',
    'The diagnosis was deferred.',
    'The patient has filed a claim for chronic low back pain.',
    'The differential diagnosis of radiculopathy was raised.',
    'An MRI was requested to confirm the diagnosis of a meniscus tear.',
    'He has been treated for 6 weeks.',
    'The treatment for which she returned was not described.',
    'Treatment for this injury was denied.',
  ])('%s', (source) => {
    expect(diagnosesOf(source)).toEqual([])
  })
})
