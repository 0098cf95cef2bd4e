/** The chapters of the MTUS, under the names that letters give them, and where such a name is no chapter. */
import { describe, expect, it } from 'vitest'
import { wordsIn, worksIn } from './works-in'

describe('a chapter of the MTUS', () => {
  it.each([
    [
      'Chronic Pain Medical Guidelines, Section(s): Medications for chronic pain',
      'Chronic Pain Medical Treatment Medications for chronic pain',
    ],
    [
      'Chronic Pain, Section(s): Functional improvement measures',
      'Chronic Pain Medical Treatment Functional improvement measures',
    ],
    ['Chronic Pain Treatment, Opioids, page 78', 'Chronic Pain Medical Treatment Opioids p. 78-78'],
    ['Acupuncture Medical Treatment Guidelines (2007)', 'Acupuncture Treatment (2007)'],
    ['Acupuncture Guidelines', 'Acupuncture Treatment'],
    [
      'Postsurgical Treatment Guidelines, Shoulder, page 27',
      'Postsurgical Treatment Shoulder p. 27-27',
    ],
    ['Post-Surgical Rehabilitation Guidelines', 'Postsurgical Treatment'],
    ['Post Surgical Treatment 2009, Section(s): Knee', 'Postsurgical Treatment (2009) Knee'],
    ['Opioid Medical Treatment Guidelines 2016', 'Opioid Treatment (2016)'],
    [
      'Opioids Treatment Guideline 2016, Section(s): 3.3.1 Screening, Prior to use, 3.3.2 Titration',
      'Opioid Treatment (2016) 3.3.1 Screening, Prior to use + 3.3.2 Titration',
    ],
    ['General Approaches 2004, Section(s): Prevention', 'General Approaches (2004) Prevention'],
    ['Prevention 2004', 'Prevention (2004)'],
    ['Prevention Chapter, page 6', 'Prevention p. 6-6'],
    [
      'General Approach to Initial Assessment and Documentation 2004, Section(s): Red Flags',
      'General Approach to Initial Assessment and Documentation (2004) Red Flags',
    ],
    [
      'General Approaches to Initial Assessments and Documentation',
      'General Approach to Initial Assessment and Documentation',
    ],
    [
      'Initial Approaches to Treatment 2004, Section(s): Physical Methods',
      'Initial Approaches to Treatment (2004) Physical Methods',
    ],
    ['Initial Approach to Treatments, page 44', 'Initial Approaches to Treatment p. 44-44'],
    ['Work-Relatedness 2004', 'Work-Relatedness (2004)'],
    ['Work Relatedness Chapter', 'Work-Relatedness'],
    ['WorkRelatedness', 'Work-Relatedness'],
    [
      'Cornerstones of Disability Prevention and Management 2004',
      'Cornerstones of Disability Prevention and Management (2004)',
    ],
    [
      'Cornerstone of Disability Prevention & Management, page 83',
      'Cornerstones of Disability Prevention and Management p. 83-83',
    ],
    [
      'Pain, Suffering, and the Restoration of Function 2004, Section(s): Sleep',
      'Pain, Suffering, and the Restoration of Function (2004) Sleep',
    ],
    [
      'Pain, Suffering and Restoration of Function Chapter, page 108',
      'Pain, Suffering, and the Restoration of Function p. 108-108',
    ],
    [
      'Independent Medical Examinations and Consultations 2004',
      'Independent Medical Examinations and Consultations (2004)',
    ],
    [
      'Independent Medical Examination and Consultation, page 127',
      'Independent Medical Examinations and Consultations p. 127-127',
    ],
    ['Neck and Upper Back, page 177', 'Neck and Upper Back Complaints p. 177-177'],
    ['Neck & Upper Back Complaint 2004', 'Neck and Upper Back Complaints (2004)'],
    ['Shoulder Chapter, page 209', 'Shoulder Complaints p. 209-209'],
    ['Elbow 2007', 'Elbow Complaints (2007)'],
    ['Elbow Disorders Chapter, pages 34-36', 'Elbow Disorders p. 34-36'],
    [
      'Forearm, Wrist, & Hand Complaints 2004, Section(s): Splinting',
      'Forearm, Wrist, and Hand Complaints (2004) Splinting',
    ],
    ['Forearm Wrist Hand', 'Forearm, Wrist, and Hand Complaints'],
    ['Lower Back, page 303', 'Low Back Complaints p. 303-303'],
    ['Ankle and Foot, page 371', 'Ankle and Foot Complaints p. 371-371'],
    [
      'Stress Related Conditions 2004, Section(s): Treatment',
      'Stress Related Conditions (2004) Treatment',
    ],
    ['Stress-Related Condition, page 398', 'Stress Related Conditions p. 398-398'],
    ['StressRelated Conditions', 'Stress Related Conditions'],
    ['Eye Chapter, page 423', 'Eye Complaints p. 423-423'],
    ['Eye 2004', 'Eye Complaints (2004)'],
    ['California Low Back Complaints 2004', 'Low Back Complaints (2004)'],
  ])('%j → %s', (words, work) => {
    expect(worksIn(`Decision based on MTUS ${words}.`)).toEqual([`MTUS: ${work}`])
  })

  it.each([
    ['Chapter 1', 'Prevention'],
    ['Chapter 2', 'General Approach to Initial Assessment and Documentation'],
    ['Chapter 3', 'Initial Approaches to Treatment'],
    ['Chapter 4', 'Work-Relatedness'],
    ['Chapter 5', 'Cornerstones of Disability Prevention and Management'],
    ['Chapter 6', 'Pain, Suffering, and the Restoration of Function'],
    ['Chapter 7', 'Independent Medical Examinations and Consultations'],
    ['Chapter 8', 'Neck and Upper Back Complaints'],
    ['Chapter 9', 'Shoulder Complaints'],
    ['Chapter 10', 'Elbow Complaints'],
    ['Chapter 11', 'Forearm, Wrist, and Hand Complaints'],
    ['Chapter 12', 'Low Back Complaints'],
    ['Chapter 13', 'Knee Complaints'],
    ['Chapter 14', 'Ankle and Foot Complaints'],
    ['Chapter 15', 'Stress Related Conditions'],
    ['Chapter 16', 'Eye Complaints'],
  ])('%s of the ACOEM Practice Guidelines is %s', (number, work) => {
    expect(worksIn(`MTUS ACOEM ${number}.`)).toEqual([`MTUS: ${work}`])
  })
})

describe('a chapter without the word MTUS before it', () => {
  it.each([
    [
      'CA Knee Complaints Chapter, page 343, which is part of the MTUS.',
      ['MTUS: Knee Complaints p. 343-343'],
    ],
    ['Knee Complaints Chapter 13, page 343.', ['MTUS: Knee Complaints p. 343-343']],
    [
      'Knee Complaints Chapter (2004), and the Elbow Complaints Chapter (ACOEM, 2004).',
      ['MTUS: Knee Complaints (2004)', 'MTUS: Elbow Complaints (2004)'],
    ],
    [
      'Shoulder Complaints (American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition (2004), Chapter 9), page 209.',
      ['MTUS: Shoulder Complaints (2004) p. 209-209'],
    ],
    [
      'Acupuncture Treatment Guidelines, which is part of the MTUS.',
      ['MTUS: Acupuncture Treatment'],
    ],
    ['Low Back Complaints 2004.', ['MTUS: Low Back Complaints (2004)']],
    [
      'California Chronic Pain Treatment Guideline, Opioids.',
      ['MTUS: Chronic Pain Medical Treatment Opioids'],
    ],
  ])('%j → %j', (words, works) => {
    expect(worksIn(`The Claims Administrator based its decision on the ${words}`)).toEqual(works)
  })

  it.each([
    ['a topic', 'Decision based on Chronic Pain, page 3.'],
    ['a part of the body', 'Decision based on Shoulder 2004.'],
    ['the paper of someone', 'Decision based on Alder J. On Low Back Complaints, and Others 2004.'],
    ['a state', 'Decision based on California, page 3.'],
  ])('is not the name of %s: %s', (_, text) => {
    expect(worksIn(text).filter((work) => work.startsWith('MTUS'))).toEqual([])
  })
})

describe('the words of a chapter', () => {
  it.each([
    [
      'MTUS California Knee Complaints Chapter 2004, Section(s): Heat.',
      [
        [
          'California Knee Complaints Chapter 2004, Section(s): Heat',
          'Knee Complaints',
          '2004',
          'Heat',
        ],
      ],
    ],
    [
      'MTUS Chronic Pain Medical Treatment Guidelines (May 2009), pages 8-9.',
      [
        [
          'Chronic Pain Medical Treatment Guidelines (May 2009), pages 8-9',
          'Chronic Pain Medical Treatment',
          '2009',
          '8',
          '9',
        ],
      ],
    ],
    [
      'MTUS CA Acupuncture Medical Treatment Guideline, page 8.',
      [
        [
          'CA Acupuncture Medical Treatment Guideline, page 8',
          'Acupuncture Medical Treatment',
          '8',
          '8',
        ],
      ],
    ],
    [
      'Elbow Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2007)), page 34.',
      [
        [
          'Elbow Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2007)), page 34',
          'Elbow Complaints',
          '2007',
          '34',
          '34',
        ],
      ],
    ],
    [
      'Knee Complaints (ACOEM Guidelines), page 343.',
      [['Knee Complaints (ACOEM Guidelines), page 343', 'Knee Complaints', '343', '343']],
    ],
    [
      'MTUS Low Back Complaints, Chapter 12, page 303, Knee Complaints (Chapter 13).',
      [
        ['Low Back Complaints, Chapter 12, page 303', 'Low Back Complaints', '303', '303'],
        ['Knee Complaints (Chapter 13)', 'Knee Complaints'],
      ],
    ],
    [
      'MTUS ACOEM Chapter 12 Low Back Complaints, Chapter 13 Knee Complaints.',
      [
        ['ACOEM Chapter 12 Low Back Complaints', 'Low Back Complaints'],
        ['Chapter 13 Knee Complaints', 'Knee Complaints'],
      ],
    ],
    [
      'MTUS Widget Care Guidelines 2015, Section(s): Heat, and Gadget Care 2016.',
      [
        ['Widget Care Guidelines 2015, Section(s): Heat', 'Widget Care Guidelines', '2015', 'Heat'],
        ['Gadget Care 2016', 'Gadget Care', '2016'],
      ],
    ],
  ])('%j → %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})
