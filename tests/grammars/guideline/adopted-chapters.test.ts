/** The chapters of the ACOEM Practice Guidelines that the MTUS adopts since December 2017. */
import { describe, expect, it } from 'vitest'
import { chaptersIn, wordsIn, worksIn } from './works-in'

describe('an adopted chapter', () => {
  it.each([
    ['Low Back Disorders', 'Low Back Disorders'],
    ['Shoulder Disorders', 'Shoulder Disorders'],
    ['Knee Disorders', 'Knee Disorders'],
    ['Ankle and Foot Disorders', 'Ankle and Foot Disorders'],
    ['Ankle & Foot Disorders', 'Ankle and Foot Disorders'],
    ['Elbow Disorders', 'Elbow Disorders'],
    ['Hip and Groin Disorders', 'Hip and Groin Disorders'],
    ['Hand, Wrist, and Forearm Disorders', 'Hand, Wrist, and Forearm Disorders'],
    ['Hand/Wrist/Forearm Disorders', 'Hand, Wrist, and Forearm Disorders'],
    ['Eye Disorders', 'Eye Disorders'],
    ['Cervical and Thoracic Spine Disorders', 'Cervical and Thoracic Spine Disorders'],
    ['Chronic Pain', 'Chronic Pain'],
    ['Opioids', 'Opioids'],
    ['Antiemetics', 'Antiemetics'],
    ['Traumatic Brain Injury', 'Traumatic Brain Injury'],
    [
      'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
      'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
    ],
    [
      'Workplace Mental Health: Depressive Disorders',
      'Workplace Mental Health: Depressive Disorders',
    ],
    ['Workplace Mental Health', 'Workplace Mental Health'],
    ['Occupational Interstitial Lung Disease', 'Occupational Interstitial Lung Disease'],
    ['Interstitial Lung Disease', 'Occupational Interstitial Lung Disease'],
    ['Work-Related Asthma', 'Work-Related Asthma'],
    ['Occupational/Work-Related Asthma', 'Work-Related Asthma'],
    ['COVID-19', 'COVID-19'],
    ['Initial Approaches to Treatment', 'Initial Approaches to Treatment'],
    [
      'Cornerstones of Disability Prevention and Management',
      'Cornerstones of Disability Prevention and Management',
    ],
    ['Knee', 'Knee Disorders'],
  ])('keeps its name and year as printed: %s', (title, chapter) => {
    const text = `Decision based on MTUS ${title} 2020, Section(s): Heat, Exercise.`
    expect(worksIn(text)).toEqual([`MTUS: ${title} (2020) Heat + Exercise`])
    expect(chaptersIn(text)).toEqual([chapter])
    expect(wordsIn(text)[0]).toEqual([
      `${title} 2020, Section(s): Heat, Exercise`,
      title,
      '2020',
      'Heat',
      'Exercise',
    ])
  })

  it.each([
    [
      'MTUS Opioids 2017, Section(s): A; and Chronic Pain 2017, Section(s): B.',
      ['MTUS: Opioids (2017) A', 'MTUS: Chronic Pain (2017) B'],
    ],
    [
      'MTUS Elbow Disorders 2018, and Opioids 2017, Section(s): Tapering.',
      ['MTUS: Elbow Disorders (2018)', 'MTUS: Opioids (2017) Tapering'],
    ],
    [
      'MTUS Eye Disorders 2017, Section(s): Ulcers, Hip and Groin Disorders 2019.',
      ['MTUS: Eye Disorders (2017) Ulcers', 'MTUS: Hip and Groin Disorders (2019)'],
    ],
    [
      'MTUS Low Back Disorders Guideline 2020, Section(s): Heat.',
      ['MTUS: Low Back Disorders (2020) Heat'],
    ],
    ['MTUS Low Back Disorders.', ['MTUS: Low Back Disorders']],
    ['ACOEM, 3rd Edition, Low Back Disorders, page 9.', ['ACOEM: Low Back Disorders p. 9-9']],
    [
      'ACOEM V.3, Knee, Specific Diagnoses, Injections.',
      ['ACOEM: Knee Specific Diagnoses + Injections'],
    ],
    ['ACOEM Version 3, Shoulder, Surgery.', ['ACOEM: Shoulder Surgery']],
    ['MTUS Low Back Syndromes 2020.', ['MTUS: Low Back Syndromes (2020)']],
  ])('is one citation, whatever follows: %j → %j', (text, works) => {
    expect(worksIn(`Decision based on ${text}`)).toEqual(works)
  })
})

describe('an older chapter', () => {
  it.each([
    ['MTUS Low Back Complaints 2004.', 'Low Back Complaints'],
    ['MTUS Low Back 2004.', 'Low Back Complaints'],
    ['MTUS Chronic Pain 2009, Section(s): Opioids.', 'Chronic Pain Medical Treatment'],
    ['MTUS Chronic Pain Medical Treatment 2018.', 'Chronic Pain Medical Treatment'],
    ['MTUS Chronic Pain, Opioids, page 78.', 'Chronic Pain Medical Treatment'],
    ['MTUS Opioid Treatment 2016.', 'Opioid Treatment'],
    ['MTUS ACOEM Chapter 9.', 'Shoulder Complaints'],
    ['ACOEM, 2nd Edition, Knee, page 343.', 'Knee Complaints'],
    ['ACOEM, 3rd Edition, Knee, page 343.', 'Knee Disorders'],
    ['MTUS Widget Care 2015.', null],
    ['ODG, Pain, Opioids.', 'Pain'],
    ['MTUS.', null],
  ])('is not taken for an adopted one: %j → %s', (text, chapter) => {
    expect(chaptersIn(`Decision based on ${text}`)).toEqual([chapter])
  })

  it.each([
    [
      'MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, Antiemetics, Chronic pain.',
      'MTUS: Chronic Pain Medical Treatment (2016) Opioids + Antiemetics + Chronic pain',
    ],
    ['ODG, Pain, Antiemetics.', 'ODG: Pain Antiemetics'],
    ['ODG, Head, Traumatic brain injury.', 'ODG: Head Traumatic brain injury'],
    ['ODG, Knee, Knee Disorders.', 'ODG: Knee Knee Disorders'],
    ['MTUS Knee Complaints 2004, Heat, Opioids.', 'MTUS: Knee Complaints (2004) Heat + Opioids'],
  ])('has sections that are named as adopted chapters are: %j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })
})

describe('the word behind the year', () => {
  it.each([
    [
      'MTUS Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Yoga.',
      'MTUS: Chronic Pain Medical Treatment (2016) Yoga',
    ],
    [
      'MTUS Low Back Disorders 2020 Guideline, Section(s): Yoga.',
      'MTUS: Low Back Disorders (2020) Yoga',
    ],
    ['MTUS Knee Complaints 2004 Chapter, Heat.', 'MTUS: Knee Complaints (2004) Heat'],
    ['MTUS Knee Complaints 2004 Chapter 13, Heat.', 'MTUS: Knee Complaints (2004) Heat'],
    [
      'MTUS Knee Complaints 2004, Guidelines for use.',
      'MTUS: Knee Complaints (2004) Guidelines for use',
    ],
  ])('is no section where it names nothing: %j → %s', (text, work) => {
    expect(worksIn(text)).toEqual([work])
  })
})

describe('a number with a full stop before a section', () => {
  it.each([
    [
      '3. Opioids for Chronic Pain: Overview, 4.1 Tapering.',
      ['3. Opioids for Chronic Pain: Overview', '4.1 Tapering'],
    ],
    [
      '3. Opioids for Chronic Pain, Prior to Use, 4. Tapering, and 5.1 Weaning.',
      ['3. Opioids for Chronic Pain, Prior to Use', '4. Tapering', '5.1 Weaning'],
    ],
    ['12. Yoga, Rest.', ['12. Yoga, Rest']],
    ['32.', ['32']],
    ['32. Decision based on Non-MTUS Citation ODG, Knee.', ['32']],
  ])('is a part of its name: %j → %j', (list, sections) => {
    const words = wordsIn(`MTUS Opioid Treatment 2016, Section(s): ${list}`)[0]!
    expect(words.slice(3)).toEqual(sections)
  })
})
