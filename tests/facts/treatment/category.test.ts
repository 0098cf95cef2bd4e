import { describe, expect, test } from 'vitest'
import { TREATMENT_CATEGORIES } from '../../../src/schema/determination'
import { CATEGORY_ROWS } from '../../../src/vocabulary/categories'
import { kindOf, treatmentOf } from './read'

describe('the category of a disputed item', () => {
  test.each([
    ['MRI of the left wrist without contrast', 'diagnostic-testing / imaging'],
    ['Thoracic spine CT', 'diagnostic-testing / imaging'],
    ['X-rays of the left heel, 2 views', 'diagnostic-testing / imaging'],
    ['Xray right thumb', 'diagnostic-testing / imaging'],
    ['EMG/NCV of the bilateral lower extremities', 'diagnostic-testing / emg-ncs'],
    ['Electrodiagnostic studies, left arm', 'diagnostic-testing / emg-ncs'],
    ['Urine drug screen x 4', 'diagnostic-testing / urine-drug-testing'],
    ['Comprehensive metabolic panel', 'diagnostic-testing / laboratory'],
    ['DNA testing', 'diagnostic-testing / genetic-testing'],
    ['Overnight sleep study', 'diagnostic-testing / sleep-study'],
    ['Functional capacity evaluation', 'diagnostic-testing / functional-capacity-evaluation'],
    ['TENS unit, two month rental', 'dmepos / tens'],
    ['H-wave home device', 'dmepos / electrical-stimulator'],
    ['Shoe inserts', 'dmepos / footwear-and-orthotics'],
    ['CPAP supplies', 'dmepos / respiratory-equipment'],
    ['Left wrist splint', 'dmepos / braces-and-supports'],
    ['Office visit', 'evaluation-and-management / office-visit'],
    ['Ortho consult', 'evaluation-and-management / consultation'],
    ['Second opinion with a foot surgeon', 'evaluation-and-management / consultation'],
    ['Pre-op medical clearance', 'evaluation-and-management / medical-clearance'],
    ['Caregiver, 5 hours a day', 'home-health / home-health-aide'],
    ['Housekeeping services', 'home-health / homemaker-services'],
    ['Lumbar ESI at L3-4', 'injection / epidural-steroid-injection'],
    ['RFA of the right L3-L5 facets', 'injection / radiofrequency-ablation'],
    ['Trigger point injections to the trapezius', 'injection / trigger-point-injection'],
    ['Functional restoration program', 'programs / functional-restoration'],
    ['Gym membership, one year', 'programs / gym-membership'],
    ['Psych evaluation', 'psych-services / psychological-evaluation'],
    ['Biofeedback, 4 sessions', 'psych-services / biofeedback'],
    ['CBT x 8', 'psych-services / cognitive-behavioral-therapy'],
    ['Acupuncture for the neck', 'rehabilitation / acupuncture'],
    ['Chiropractic 2x3', 'rehabilitation / chiropractic'],
    ['Occupational therapy for the left hand', 'rehabilitation / pt-ot'],
    ['Massage therapy', 'rehabilitation / massage'],
    ['Left total knee arthroplasty', 'surgery / joint-surgery'],
    ['L5-S1 microdiscectomy', 'surgery / spine-surgery'],
    ['Assistant surgeon', 'surgery / assistant-surgeon'],
    ['Inpatient stay, 2 days', 'surgery / inpatient-stay'],
    ['Transport to appointments', 'transportation / null'],
  ])('%s → %s', (item, kind) => {
    expect(kindOf(item)).toBe(kind)
  })

  test('is null where the words tell none', () => {
    expect(kindOf('Interpreter')).toBe('null / null')
    expect(kindOf('Medical records')).toBe('null / null')
    expect(kindOf('')).toBe('null / null')
  })
})

describe('what decides is the head of the item', () => {
  test.each([
    ['Cold therapy unit for knee arthroplasty', 'dmepos / cold-heat-therapy'],
    ['Consultation for a possible lumbar fusion', 'evaluation-and-management / consultation'],
    [
      'Cervical epidural steroid injection with fluoroscopy',
      'injection / epidural-steroid-injection',
    ],
    ['Transportation to physical therapy', 'transportation / null'],
    ['Post-op sling', 'dmepos / braces-and-supports'],
    ['Labs to include: ECG', 'diagnostic-testing / cardiac-testing'],
    ['Post-op labs: PT/INR', 'diagnostic-testing / laboratory'],
    ['Lumbar fusion consult', 'evaluation-and-management / consultation'],
    ['Referral for an MRI', 'diagnostic-testing / imaging'],
  ])('%s → %s', (item, kind) => {
    expect(kindOf(item)).toBe(kind)
  })

  test('an associated surgical service keeps its own category', () => {
    const { category, subcategory } = treatmentOf('Associated surgical service: Knee brace')
    expect([category, subcategory]).toEqual(['dmepos', 'braces-and-supports'])
  })
})

describe('the same word in two services', () => {
  test.each([
    ['Ultrasound 2 times 5', 'rehabilitation / physical-modalities'],
    ['Pulsed ultrasound twice a week', 'rehabilitation / physical-modalities'],
    ['Ultrasound of the left shoulder', 'diagnostic-testing / imaging'],
    ['Ultrasound guided steroid injection, right hip', 'injection / steroid-injection'],
    ['Ultrasound', 'null / null'],
    ['Electrical stimulation 1 times 4', 'rehabilitation / physical-modalities'],
    ['Electrical stimulation device for home', 'dmepos / electrical-stimulator'],
    ['Chiropractic evaluation', 'evaluation-and-management / evaluation'],
    ['Chiropractic evaluation and treatment', 'rehabilitation / chiropractic'],
    ['Referral to a chiropractor, twice a week for 4 weeks', 'rehabilitation / chiropractic'],
    ['Re-exam with the chiropractor', 'evaluation-and-management / evaluation'],
    ['Consultation with a psychologist', 'psych-services / psychological-evaluation'],
    ['PT 2x4', 'rehabilitation / pt-ot'],
    ['PT/INR', 'diagnostic-testing / laboratory'],
    ['Ten visits of physical therapy', 'rehabilitation / pt-ot'],
    ['Steroid injection, left heel', 'injection / steroid-injection'],
    ['Vitamin D level', 'diagnostic-testing / laboratory'],
  ])('%s → %s', (item, kind) => {
    expect(kindOf(item)).toBe(kind)
  })
})

test('the table holds only categories of the schema, and subcategories in kebab-case', () => {
  for (const { category, subcategory } of CATEGORY_ROWS) {
    if (category !== null) expect(TREATMENT_CATEGORIES).toContain(category)
    if (subcategory !== null) expect(subcategory).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  }
})
