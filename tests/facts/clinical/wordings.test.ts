/** One fact in many wordings, and wordings that come near to it. */
import { textsOf } from './read'
import { type Summary, table } from './table'

table('diagnoses', ({ diagnoses }) => textsOf(diagnoses), [
  ['Diagnoses included knee pain; hip pain, right knee.', ['knee pain', 'hip pain, right knee']],
  [
    'Diagnoses include sprain of the knee, hip, shoulder pain.',
    ['sprain of the knee, hip', 'shoulder pain'],
  ],
  ['Diagnoses include knee sprain, right hip.', ['knee sprain, right hip']],
  ['Diagnoses include knee sprain, right hip, back pain.', ['knee sprain, right hip', 'back pain']],
  ['Diagnoses include knee sprain, right hip, cane.', ['knee sprain, right hip', 'cane']],
  ['Diagnoses include left, right knee pain.', ['left, right knee pain']],
  ['Diagnoses include knee pain, knee pain and Knee-Pain.', ['knee pain']],
  ['The diagnosis is knee sprain, strain of the hip.', ['knee sprain', 'strain of the hip']],
  ['The diagnosis is knee sprain, mild; hip pain.', ['knee sprain, mild', 'hip pain']],
  ['The diagnosis is rupture of tendon, old, healed.', ['rupture of tendon, old, healed']],
  ['He was diagnosed on 1/2/2016 as having knee pain.', ['knee pain']],
  ['He was diagnosed with knee pain and for hip pain.', ['knee pain', 'hip pain']],
  ['Diagnoses include “knee pain, hip pain” and more.', ['knee pain', 'hip pain']],
  ['Diagnoses include "knee pain, hip pain" and more.', ['knee pain', 'hip pain']],
  ['He is being actively treated for knee pain.', ['knee pain']],
  ['He is undergoing medical treatment for knee pain.', ['knee pain']],
  ['He has a diagnosis of knee pain.', ['knee pain']],
  ['He carries a current diagnosis of: knee pain.', ['knee pain']],
  ['Diagnoses include an injury of the knee.', ['injury of the knee']],
  ['Diagnoses include knee pain which was treated.', ['knee pain']],
  ['Diagnoses include knee pain and he walks.', ['knee pain']],
  ['He was treated for hip pain. Diagnoses include knee pain.', ['hip pain', 'knee pain']],
  ['Diagnoses: knee pain', ['knee pain']],
  [
    'Diagnoses: disorder associated with both mood and a medical condition, lumbago.',
    ['disorder associated with both mood and a medical condition', 'lumbago'],
  ],
  [
    'Diagnoses: 722.10 disc displacement, 724.4 radiculitis.',
    ['722.10 disc displacement', '724.4 radiculitis'],
  ],
  [
    'Diagnoses: knee arthritis, right greater than left, and abrasions, multiple.',
    ['knee arthritis, right greater than left', 'abrasions, multiple'],
  ],
  ['Diagnosis: lumbar strain and myospasms.', ['lumbar strain', 'myospasms']],
  [
    'Diagnoses: Depressive Disorder, Severe without Psychosis.',
    ['Depressive Disorder, Severe without Psychosis'],
  ],
  [
    'Diagnoses: cervical spondylosis C5-6 and C6-7, strain.',
    ['cervical spondylosis C5-6 and C6-7', 'strain'],
  ],
  [
    'Diagnoses: opioid dependence, uncomplicated, and headache, not intractable.',
    ['opioid dependence, uncomplicated', 'headache, not intractable'],
  ],
  [
    'Diagnoses: strain; disorder with mixed anxiety and depressed mood, secondary to #1 and #2.',
    ['strain', 'disorder with mixed anxiety and depressed mood, secondary to #1 and #2'],
  ],
  ['Dx: 2nd degree burn, neuropathic pain.', ['2nd degree burn', 'neuropathic pain']],
  [
    'Diagnoses: strain of muscle(s) and tendon(s) of the shoulder, bursitis.',
    ['strain of muscle(s) and tendon(s) of the shoulder', 'bursitis'],
  ],
  [
    'Diagnoses are other tear of meniscus, current injury, left knee; sprain.',
    ['other tear of meniscus, current injury, left knee', 'sprain'],
  ],
  ['The diagnosis was ankle sprain and gait abnormality.', ['ankle sprain', 'gait abnormality']],
  ['Diagnostic assessment included sprain and spondylolysis.', ['sprain', 'spondylolysis']],
  ['There is pain, diagnoses (sprain, wrist pain), and more.', ['sprain', 'wrist pain']],
  [
    'Diagnoses were Pain Disorder and Depressive Disorder NOS; GAF 58.',
    ['Pain Disorder', 'Depressive Disorder NOS'],
  ],
])

table('no diagnosis', ({ diagnoses }) => textsOf(diagnoses), [
  ['He was diagnosed "knee pain".', []],
  ['He is undergoing very long medical treatment for knee pain.', []],
  ['Treatment for knee pain was given.', []],
  ['A differential diagnosis is knee pain.', []],
  ['To confirm the working diagnosis is knee pain.', []],
  ['A diagnosis of knee pain was made.', []],
  ['Diagnoses are not known.', []],
  ['Diagnoses include an industrial injury.', []],
  ['There are no current diagnoses (see above).', []],
  ['There are many, diagnoses (see above) too.', []],
])

const review = ({ utilizationReview }: Summary) =>
  utilizationReview && [utilizationReview.decision, utilizationReview.date?.iso ?? null]

table('the utilization review', review, [
  ['On 1/2/16 UR denied the cane.', ['denied', '2016-01-02']],
  ['UR denied the cane on 1/2/16.', ['denied', '2016-01-02']],
  ['UR modified the cane on 1/2/16.', ['modified', '2016-01-02']],
  ['UR non-certified the cane on 1/2/16', ['denied', '2016-01-02']],
  ['UR approved the cane on 1/2/16', ['certified', '2016-01-02']],
  ['UR did not approve the cane on 1/2/16', ['denied', '2016-01-02']],
  ['UR dated 1/2/16 certified the cane and denied the bed.', ['mixed', '2016-01-02']],
  ['UR denied the cane and (1/2/16) slept.', ['denied', null]],
  ['The request was denied 1/2/16.', ['denied', '2016-01-02']],
  ['UR (1/2/16). UR on 2/3/16 denied the cane.', ['denied', '2016-02-03']],
  ['UR was done. UR denied the cane. UR of 2/3/16.', ['denied', '2016-02-03']],
  ['UR dated 1/2/16 and dated 2/3/16 denied it.', ['denied', '2016-01-02']],
  ['In January UR denied the cane. On 1/2/16 he fell.', ['denied', null]],
])

table('no utilization review', review, [
  ['The cane was denied on 1/2/16.', null],
  ['The cane was denied by his wife on 1/2/16.', null],
  ['He denied pain on 1/2/16.', null],
  ['It was FDA approved on 1/2/16.', null],
  ['Her duties were previously modified on 1/2/16.', null],
  ['The patient was previously denied coverage on 1/2/16.', null],
  ['On 1/2/16 the attending physician certified his absence.', null],
  ['He recommended a brace on 1/2/16 and noted denial.', null],
])

table('the date of injury', ({ dateOfInjury }) => dateOfInjury?.iso ?? null, [
  ['He was injured on 1/2/16.', '2016-01-02'],
  ['one who on 1/2/16 fell.', '2016-01-02'],
  ['one who, on 1/2/16, fell.', '2016-01-02'],
  ['injury of 1/2/14, seen 3/4/15', '2014-01-02'],
  ['The 1/2/14 industrial injury hurts.', '2014-01-02'],
  ['1/2/14 as the date of injury', '2014-01-02'],
  ['Date of injury: 1/2/14. A prior injury on 3/4/12.', '2014-01-02'],
  ['hurt his knee at work on 1/2/14', '2014-01-02'],
  ['one who on 1/2/16 sang.', null],
  ['He sang on 1/2/16 fell.', null],
  ['His injury from 1/2/14 to 3/4/15 hurts.', null],
  ['injury of 1/2/14 - 3/4/15', null],
  ['injury of 1/2/14 through on 3/4/15', null],
  ['A prior injury on 1/2/14.', null],
  ['The report of injury on 1/2/14', null],
])

table('treatments to date', ({ treatmentsToDate }) => treatmentsToDate?.text ?? null, [
  ['Treatment to date included ice and rest.', 'ice and rest'],
  ['He was conservatively treated with ice.', 'ice'],
  ['Prior treatment: ice.', 'ice'],
  ['He tried the following treatments: ice.', 'ice'],
  ['Treatments have included none.', null],
  ['Treatment to date has included.', null],
])
