/** Which words of an item decide what it is, where several could. */
import { describe, expect, it } from 'vitest'
import { kindOf } from './read'

const table = (title: string, rows: readonly (readonly [item: string, kind: string])[]) =>
  describe(title, () => {
    it.each(rows)('%s → %s', (item, kind) => {
      expect(kindOf(item)).toBe(kind)
    })
  })

table('an unknown name', [
  ['Zorbex 40mg', 'pharmaceuticals / null'],
  ['Zorbex 40mcg', 'pharmaceuticals / null'],
  ['Zorbex 40 mg', 'null / null'],
  ['Zorbex mg', 'null / null'],
  ['Zorbex x mg', 'null / null'],
  ['Zorbex 40ml', 'null / null'],
  ['Zorbex 40', 'null / null'],
])

table('ultrasound', [
  ['Ultrasound 6 sessions', 'rehabilitation / physical-modalities'],
  ['Ultra sound 6 sessions', 'rehabilitation / physical-modalities'],
  ['Ultrasound of the knee', 'diagnostic-testing / imaging'],
  ['Ultra sound of the knee', 'diagnostic-testing / imaging'],
  ['Ultrasound guided', 'diagnostic-testing / imaging'],
  ['Ultra sound guidance', 'diagnostic-testing / imaging'],
  ['Ultrasound guidance for injection', 'injection / null'],
  ['Ultrasound', 'null / null'],
  ['Ultra', 'null / null'],
  ['Ultra light knee', 'null / null'],
  ['Sound of the knee', 'null / null'],
])

table('a visit', [
  ['Chiropractic evaluation', 'evaluation-and-management / evaluation'],
  ['Chiropractic evaluation, 6 visits', 'rehabilitation / chiropractic'],
  ['Chiropractic care, evaluation', 'rehabilitation / chiropractic'],
  ['Chiropractic with evaluation', 'rehabilitation / chiropractic'],
  ['Chiropractic (evaluation)', 'rehabilitation / chiropractic'],
  ['Chiropractic; evaluation', 'rehabilitation / chiropractic'],
  ['Chiropractic & evaluation', 'rehabilitation / chiropractic'],
  ['Chiropractic + evaluation', 'rehabilitation / chiropractic'],
  ['Lumbar fusion consult', 'evaluation-and-management / consultation'],
  ['Lumbar fusion, consult', 'surgery / spine-surgery'],
  ['Injection consult', 'evaluation-and-management / consultation'],
  ['Psychology evaluation', 'psych-services / psychological-evaluation'],
  ['Psychologist visit', 'psych-services / null'],
  ['Psychotherapy visit', 'psych-services / psychotherapy'],
  ['Office visit', 'evaluation-and-management / office-visit'],
  ['Office visit with physical therapy', 'evaluation-and-management / office-visit'],
  ['Office visit for physical therapy 6 sessions', 'rehabilitation / pt-ot'],
])

table('a drug', [
  ['Vitamin D', 'pharmaceuticals / vitamins-and-supplements'],
  ['Labs: vitamin D', 'diagnostic-testing / laboratory'],
  ['Norco injection', 'injection / null'],
  ['Kenalog injection', 'injection / steroid-injection'],
  ['Baclofen pump', 'surgery / intrathecal-pump'],
  ['Baclofen pump refill', 'pharmaceuticals / muscle-relaxants'],
  ['Baclofen', 'pharmaceuticals / muscle-relaxants'],
])

table('an operation known by its ending', [
  ['Zorbectomy', 'surgery / null'],
  ['Tenotomy', 'surgery / null'],
  ['Tenodesis', 'surgery / null'],
  ['Meniscectomy', 'surgery / joint-surgery'],
  ['Zorbectomi', 'null / null'],
  ['Zorbectomyx', 'null / null'],
  ['Ectomy', 'null / null'],
  ['Myelopathy', 'null / null'],
])

table('a device, or the therapy that uses it', [
  ['Traction', 'rehabilitation / physical-modalities'],
  ['Traction unit', 'dmepos / traction-device'],
  ['Massage', 'rehabilitation / massage'],
  ['Massage chair', 'dmepos / exercise-equipment'],
  ['Hot packs', 'rehabilitation / physical-modalities'],
  ['Hot pack unit', 'dmepos / cold-heat-therapy'],
])
