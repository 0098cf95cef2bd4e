import { describe, expect, test } from 'vitest'
import { readSummary } from './clinical/read'

describe('the date of injury', () => {
  test.each([
    'The injured worker is a 40 year old male, who sustained an industrial injury on 3-4-2016.',
    'This is a 40 year old male with a date of injury on 3-4-2016.',
    'The injured worker is a 40 year old male with an industrial injury date of 3-4-2016.',
    'A 40-year-old male with a history of an occupational claim from 3/4/2016.',
    'The pain is reportedly associated with an industrial injury of March 4, 2016.',
    'A 40 year old male who sustained an industrial injury March 4, 2016.',
    'DOI: 3/4/2016.',
    'The patient was injured on 3/4/16 while lifting a crate.',
    'The patient injured her left knee on 3/4/16.',
    'He sustained a work related injury to his neck on March 4, 2016.',
    'The claimant has a March 4, 2016 industrial injury.',
    'The date of injury is listed as 3/4/16.',
    'The injury of record is 3/4/16.',
    'He sustained a burn to the right forearm on 3/4/16.',
    'She was injured when a shelf fell on her on 3/4/16.',
    'This is a 53-year-old male with a 3/4/16 date of injury.',
    'She is a 61-year-old female with a 3/4/16 injury date who fell.',
    'The underlying date of injury in this case is 03/04/2016.',
    'The IMR application shows the injury date as 3/4/2016 and disputes the decision.',
    'The patient was injured on the job 03/04/2016.',
    'He has pain subsequent to an injury dated 3/4/16.',
    'The report notes that the patient is a 49 y/o M with DOI 3/4/16.',
    'A 43-year-old male with industrial injury to the right eye 3/4/16 when a nail hit it.',
    'This man, who, on 3/4/16, sustained injuries to his neck, has pain.',
    'She has back pain since a fall at work on 3/4/16.',
    'He was injured in a work related accident on 03/04/16.',
    "The patient's injury of record is dated 3/4/16.",
    'On March 4, 2016, the patient sustained an industrial injury when she tripped.',
    'On 3/4/16 he was injured when a pallet fell.',
    'On 3-4-2016 the injured worker experienced a work related injury.',
    'He filed a claim for injury occurring March 4, 2016.',
    "The injured worker's date of injury was reported to be 03/04/2016.",
    'The date of injury is listed in the records as 3-4-16.',
    "The patient's injury took place on 3/4/16.",
    'He developed pain as of 3/4/16 (date of injury).',
    'She injured her neck, left shoulder and low back pulling a mattress on 3/4/16.',
    'He hurt his back lifting crates on or about 3/4/2016.',
    'The injury sustained on 3/4/16 is old.',
    'The injury which occurred on 3/4/16 is old.',
    'The day of accident was noted as 3/4/16.',
    'The date of incident as 3/4/16.',
    'The date of the injury (DOI) being 3/4/16.',
    'D.O.I. (from the file) is 3/4/16.',
    "A workers' compensation claim dated 3/4/16.",
    'A work-related claim of 3/4/16.',
    'She was hurt at work on 3/4/16.',
    'He injured himself in 3/4/16.',
    'He was involved in a car accident on 3/4/16.',
    'She filed an accident on 3/4/16.',
    'He incurred severe head trauma on 3/4/16.',
    'She suffered a dog bite on 3/4/16.',
    'She suffered multiple contusions dated 3/4/16.',
    'The 3/4/16 occupational claim is old.',
    'The 3/4/16 work fall accident is old.',
    'He gives 3/4/16 as the day of the accident.',
    'A clerk who on 3/4/16 slipped on ice.',
    'A clerk who, on 3/4/16, was struck by a box.',
    'A clerk who on 3/4/16 burned a hand.',
    'A clerk who was injured , 3/4/16, due to typing.',
    'Date of loss: 3/4/16.',
    'The date of loss was 3/4/16. He was seen on 5/6/16.',
    'This 40 y/o M slipped on grease on 3/4/16.',
    'She was struck by a cart on the 4th of March, 2016. She was seen on 5/6/16.',
    'She hurt her hip when she was knocked down by a door on 3/4/16.',
    'On 3/4/16 she fell from a ladder.',
    'DOI 3/4/16.',
  ])('%s', (source) => {
    expect(readSummary(source).dateOfInjury?.iso).toBe('2016-03-04')
  })

  test('is printed with its words', () => {
    const source = 'She sustained an industrial injury on March\n4, 2016.'
    const { dateOfInjury, words } = readSummary(source)
    expect(dateOfInjury).toMatchObject({ text: 'March 4, 2016', problems: ['line-break'] })
    expect(words('/dateOfInjury/text')).toBe('March\n4, 2016')
  })

  test('is null for a range of exposure, which has no one date', () => {
    const source = 'She reported a cumulative trauma injury from 1/1/2010 to 6/30/2016.'
    expect(readSummary(source)).toMatchObject({ dateOfInjury: null, records: [] })
  })

  test.each([
    'She has a date of injury of CT 1/1/2010 - 6/30/2016.',
    'He has hearing loss from noise (CT 1/1/2010 to 6/30/2016).',
    'DOI: CT 1/1/10-6/30/16.',
    'CT 1/1/2010 to 6/30/2016.',
    'Cumulative trauma between 1/1/2010 and 6/30/2016.',
    'The date of injury is cumulative trauma from 1/1/2010 to 6/30/2016.',
  ])('and is no CT scan: %s', (source) => {
    expect(readSummary(source)).toMatchObject({ dateOfInjury: null, records: [] })
  })

  test('is none of the calendar where it was misprinted, and no other', () => {
    const { dateOfInjury, words } = readSummary('A 54 y/o F with DOI of 02/30/12. She limps.')
    expect(dateOfInjury).toEqual({ text: '02/30/12', iso: null, problems: ['impossible'] })
    expect(words('/dateOfInjury/text')).toBe('02/30/12')
  })

  test.each([
    'He sustained industrial injuries on 1/2/2013 and 3/4/2014.',
    'Pain of the knee, associated with industrial injuries of 1/2/2013 and 3/4/2014.',
  ])('is the first of several: %s', (source) => {
    const { dateOfInjury, records, words } = readSummary(source)
    expect([dateOfInjury?.iso, records]).toEqual(['2013-01-02', []])
    expect(words('/dateOfInjury/text')).toBe('1/2/2013')
  })

  test.each([
    'Cumulative trauma from 1/2/2013 to 3/4/2014.',
    'She had a work injury between 1/2/2013 and 3/4/2014.',
  ])('is null for a range: %s', (source) => {
    expect(readSummary(source)).toMatchObject({ dateOfInjury: null, records: [] })
  })
})

describe('no date of injury', () => {
  test.each([
    "According to the Doctor's First Report of Occupational Injury dated 3-5-2016, he has pain.",
    'On 3/4/16 the patient sustained her balance.',
    'On 3/4/16 the therapist was injured.',
    'He has a prior date of injury of 3/4/2006.',
    'She injured her neck, her claim was filed on 3/5/2016.',
    'He was treated for his neck, back and a cough on 3/5/2016.',
    'The injured worker presented on 3-5-2016 for a recheck.',
    'The patient had a prior injury on 3-5-2006.',
    'The injured worker was seen for his injury on 3-5-2016.',
    'The patient reported that the injury had improved on 3-5-2016.',
    'The claim form was mailed. He was examined on 3-5-2016.',
    'A subsequent injury on 3-5-2016.',
    'A reinjury on 3-5-2016.',
    'A non-industrial accident on 3-5-2016.',
    'The injury was evaluated on 3-5-2016.',
    'The injury had surgery on 3-5-2016.',
    'He sustained an injury and was better on 3-5-2016.',
    'She suffered a fracture with pain on 3-5-2016.',
    'He injured his back and it worsened on 3-5-2016.',
    'A clerk who on 3-5-2016 walked home.',
    'He was seen on 1/2/16. He fell at home on 3-5-2016.',
    'After surgery she fell on 3-5-2016.',
    'She was struck by how well he walked. She left on 3-5-2016.',
    'Nobody was hurt in the fire. The report is of 3-5-2016.',
    'A clerk who works fell. On 3-5-2016 slipped.',
    'He gives 3-5-2016 as the day of the visit.',
    'The 3-5-2016 occupational therapy claimed much.',
  ])('%s', (source) => {
    expect(readSummary(source).dateOfInjury).toBeNull()
  })
})
