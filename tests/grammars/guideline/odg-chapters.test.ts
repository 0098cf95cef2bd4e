/** Chapters of the Official Disability Guidelines: their names, what qualifies them, where a name ends. */
import { describe, expect, it } from 'vitest'
import { wordsIn, worksIn } from './works-in'

describe('a chapter of the Official Disability Guidelines', () => {
  it.each([
    ['ODG, Foot Chapter, Orthotics.', 'ODG: Foot Orthotics'],
    [
      'ODG, Foot and Ankle (Acute & Chronic), Orthotics.',
      'ODG: Foot and Ankle (Acute & Chronic) Orthotics',
    ],
    ['ODG, Burns Chapter.', 'ODG: Burns'],
    ['ODG, Carpal Tunnel Syndrome, Splinting.', 'ODG: Carpal Tunnel Syndrome Splinting'],
    ['ODG, Carpal Tunnel Chapter: Splinting.', 'ODG: Carpal Tunnel Splinting'],
    ['ODG, Diabetes; Metformin.', 'ODG: Diabetes Metformin'],
    ['ODG, Elbow & Upper Arm, Splinting.', 'ODG: Elbow & Upper Arm Splinting'],
    ['ODG, Eye (updated 4/2/14), Patching.', 'ODG: Eye Patching'],
    ['ODG, Fitness for Duty, FCE.', 'ODG: Fitness for Duty FCE'],
    ['ODG, Forearm, Wrist & Hand, Splinting.', 'ODG: Forearm, Wrist & Hand Splinting'],
    ['ODG, Hand, Wrist and Forearm, Splinting.', 'ODG: Hand, Wrist and Forearm Splinting'],
    ['ODG, Wrist & Hand, Splinting.', 'ODG: Wrist & Hand Splinting'],
    ['ODG, Head, Melatonin.', 'ODG: Head Melatonin'],
    ['ODG, Hernia, Mesh.', 'ODG: Hernia Mesh'],
    ['ODG, Infectious Diseases, Doxycycline.', 'ODG: Infectious Diseases Doxycycline'],
    ['ODG, Lumbar & Thoracic, MRI.', 'ODG: Lumbar & Thoracic MRI'],
    [
      'ODG, Lumbar Spine, MRI; Thoracic Spine, CT; Cervical Spine, X-ray.',
      'ODG: Lumbar Spine MRI + Thoracic Spine + CT + Cervical Spine + X-ray',
    ],
    ['ODG, Mental Illness & Stress, Sleep aids.', 'ODG: Mental Illness & Stress Sleep aids'],
    ['ODG, Mental and Stress Chapter, Sleep aids.', 'ODG: Mental and Stress Sleep aids'],
    ['ODG, Stress and Mental Illness, Sleep aids.', 'ODG: Stress and Mental Illness Sleep aids'],
    ['ODG, Upper Back, Sleep aids.', 'ODG: Upper Back Sleep aids'],
    ['ODG, Pulmonary, Inhaler.', 'ODG: Pulmonary Inhaler'],
    ['ODG, Preface, Guidelines in the aggregate.', 'ODG: Preface Guidelines in the aggregate'],
    ['ODG Knee Chapters; Braces.', 'ODG: Knee Braces'],
    ['ODG Section: Knee, Braces.', 'ODG: Knee Braces'],
    ['ODG Knee Section: Braces.', 'ODG: Knee Braces'],
    ['ODG Online Edition, Knee, Braces.', 'ODG: Knee Braces'],
    ['ODG (web version) Knee Chapter, Braces.', 'ODG: Knee Braces'],
    ['ODG, Current Version, Knee, Braces.', 'ODG: Knee Braces'],
    ['ODG Knee Chapter updated 10/27/2014, Braces.', 'ODG: Knee Braces'],
    ['ODG Knee Procedure Summary, Braces.', 'ODG: Knee Braces'],
    ['ODG Treatment Index, 11th Edition (web), 2013, Knee, Braces.', 'ODG: Knee (2013) Braces'],
    ['ODG Pain, acute and chronic, Yoga.', 'ODG: Pain Yoga'],
    ['ODG Pain (Chronic) Chapter, Yoga.', 'ODG: Pain (Chronic) Yoga'],
    ['ODG Pain Chapter (Chronic), Yoga.', 'ODG: Pain Yoga'],
    ['ODG Pain (Chronic, updated 1/2/16), Yoga.', 'ODG: Pain Yoga'],
    [
      'ODG Hip & Pelvis (Acute & Chronic) (updated 1/2/16): MRI',
      'ODG: Hip & Pelvis (Acute & Chronic) MRI',
    ],
    [
      'ODG, Diabetes (Type 1, 2, and Gestational), Metformin.',
      'ODG: Diabetes (Type 1, 2, and Gestational) Metformin',
    ],
    [
      'ODG: Head (trauma, headaches, etc., not including stress & mental disorders), CT.',
      'ODG: Head (trauma, headaches, etc., not including stress & mental disorders) CT',
    ],
    ['ODG Shoulder - Surgery.', 'ODG: Shoulder Surgery'],
    ['ODG Shoulder-Surgery.', 'ODG: Shoulder Surgery'],
    ['ODG Shoulder -MRI.', 'ODG: Shoulder MRI'],
    ['ODG Shoulder [web], Surgery.', 'ODG: Shoulder [web] + Surgery'],
    [
      'ODG (updated 5/6/2015) Neck & Upper Back, Discography.',
      'ODG: Neck & Upper Back Discography',
    ],
    ['ODG, Knee & Leg Chapter, online version, Braces.', 'ODG: Knee & Leg Braces'],
    ['ODG Hip & Pelvis/Arthroplasty.', 'ODG: Hip & Pelvis Arthroplasty'],
    ['ODG (Knee Chapter), Braces.', 'ODG: Knee Braces'],
    ['ODG Low Back: Lumbar & Thoracic, MRI.', 'ODG: Low Back: Lumbar & Thoracic MRI'],
    ['ODG Pain; Section Yoga.', 'ODG: Pain Yoga'],
    ['ODG Shoulder Chapter 10-27-14 Surgery.', 'ODG: Shoulder Surgery'],
    ['ODG Shoulder Chapter 4/2/2014: Surgery.', 'ODG: Shoulder Surgery'],
    ['ODG, Knee because it speaks of braces.', 'ODG: Knee'],
    ['ODG Knee within the MTUS.', 'ODG: Knee'],
  ])('%j → %s', (text, work) => {
    expect(worksIn(`Decision based on Non-MTUS Citation ${text}`)).toEqual([work])
  })
})

describe('words that are no chapter', () => {
  it.each([
    ['ODG Shoulder-surgery criteria.', 'ODG: ODG Shoulder-surgery criteria'],
    ['ODG Shoulder* Surgery.', 'ODG: ODG Shoulder* Surgery'],
    ['ODG Knee 3-4-15 Braces.', 'ODG: ODG Knee 3-4-15 Braces'],
    ['ODG Knee and Shoulder, Surgery.', 'ODG: ODG Knee and Shoulder + Surgery'],
    ['ODG Criteria for shoulder surgery, MRI.', 'ODG: ODG Criteria for shoulder surgery + MRI'],
    ['ODG, Kneecaps, Pains.', 'ODG: ODG Kneecaps + Pains'],
    ['ODG Knee (Shoulder), Surgery.', 'ODG: Knee (Shoulder) + Surgery'],
    ['ODG Pain (see note), Diabetes, Hernia.', 'ODG: Pain (see note) + Diabetes + Hernia'],
    ['ODG Knee Chapter (chronicle), Braces.', 'ODG: Knee (chronicle) + Braces'],
    [
      'ODG Knee Chapter, Braces (updated), Section of bone.',
      'ODG: Knee Braces (updated) + Section of bone',
    ],
    ['ODG Low Back Complaints.', 'ODG: ODG Low Back Complaints'],
    [
      'ODG, Chronic Pain Medical Treatment Guidelines.',
      'ODG: Chronic Pain Medical Treatment Guidelines',
    ],
    ['ODG, Knee, Acupuncture Treatment.', 'ODG: Knee Acupuncture Treatment'],
    ['ODG Knee brace sections.', 'ODG: ODG Knee brace sections'],
  ])('%j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })
})

describe('several chapters', () => {
  it.each([
    [
      'ODG, Knee, Pain, Diabetes, Shoulder, Surgery.',
      ['ODG: Knee Pain + Diabetes', 'ODG: Shoulder Surgery'],
    ],
    ['ODG Shoulder – Surgery; Knee—Surgery.', ['ODG: Shoulder Surgery', 'ODG: Knee Surgery']],
    ['ODG Knee ODG Shoulder ACOEM Chapter 9.', ['ODG: Knee', 'ODG: Shoulder', 'ACOEM: Chapter 9']],
    [
      'ODG Knee Page 12 and Other Medical Treatment Guidelines Alder 2011.',
      ['ODG: Knee p. 12-12', 'other: Alder 2011 (2011)'],
    ],
    [
      'ODG Knee Other Medical Treatment Guidelines Alder 2011.',
      ['ODG: Knee', 'other: Alder 2011 (2011)'],
    ],
    ['ODG Knee Non-MTUS Citation ODG Shoulder.', ['ODG: Knee', 'ODG: Shoulder']],
    [
      'ODG Knee Decision based on MTUS Eye Complaints 2004.',
      ['ODG: Knee', 'MTUS: Eye Complaints (2004)'],
    ],
    [
      'ODG, Knee, Chronic Pain Medical Treatment Guidelines, page 3.',
      ['ODG: Knee', 'MTUS: Chronic Pain Medical Treatment p. 3-3'],
    ],
    ['ODG, Knee, Shoulder Complaints, page 3.', ['ODG: Knee', 'MTUS: Shoulder Complaints p. 3-3']],
  ])('%j → %j', (text, works) => {
    expect(worksIn(text)).toEqual(works)
  })

  it.each([
    [
      'ODG, Low Back (Lumbar & Thoracic), MRI, Knee & Leg (updated 3/4/15), Braces.',
      [
        ['ODG, Low Back (Lumbar & Thoracic), MRI', 'Low Back (Lumbar & Thoracic)', 'MRI'],
        ['Knee & Leg (updated 3/4/15), Braces', 'Knee & Leg', 'Braces'],
      ],
    ],
    [
      'ODG (Knee Chapter), Braces; Shoulder - Surgery, page 9.',
      [
        ['ODG (Knee Chapter), Braces', 'Knee', 'Braces'],
        ['Shoulder - Surgery, page 9', 'Shoulder', 'Surgery', '9', '9'],
      ],
    ],
  ])('have their places: %j → %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})
