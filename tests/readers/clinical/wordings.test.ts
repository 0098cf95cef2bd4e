/** One fact in many wordings, and wordings that come near to it. */
import { describe, expect, it } from 'vitest'
import { readSummary } from './read'

type Summary = ReturnType<typeof readSummary>

const table = <Fact>(
  title: string,
  fact: (summary: Summary) => Fact,
  rows: readonly (readonly [source: string, expected: Fact])[],
) =>
  describe(title, () => {
    it.each(rows)('%s → %j', (source, expected) => {
      expect(fact(readSummary(source))).toEqual(expected)
    })
  })

table('requested treatments', ({ requestedTreatments }) => requestedTreatments, [
  ['The provider requested a cane and bed. A walking cane was requested.', ['walking cane', 'bed']],
  ['The provider requested a walking cane. He also requested a cane.', ['walking cane']],
  ['The provider requested an X-ray. He also requested xray.', ['X-ray']],
  ['On the RFA form dated 1/2/16, a cane was ordered.', ['cane']],
  ['In an RFA dated 1/2/16, a cane was also prescribed.', ['cane']],
  ['On the RFA, a cane was ordered.', ['cane']],
  ['On 1/2/16, a cane was requested.', ['cane']],
  ['A cane was requested by him.', ['cane']],
  ['A cane was also requested on Monday.', ['cane']],
  ['A cane was requested for home.', ['cane']],
  ['A cane was requested', ['cane']],
  ['The request for authorization (1/2/16), includes a cane.', ['cane']],
  ['The request for authorization dated 1/2/16 lists: a cane.', ['cane']],
  ['The RFA, dated 1/2/16, seeks a cane.', ['cane']],
  ['The RFA signed by the provider was for a cane.', ['cane']],
  ['UR modified the request for 12 canes to 6 canes.', ['12 canes']],
  ['UR modified the request for a walking cane to walking cane of ash.', ['walking cane']],
  ['The provider requested authorization for a cane due to pain.', ['cane']],
  ['The request was for a cane.', ['cane']],
  ['Requested: a cane, a bed.', ['cane', 'bed']],
  ['He will request a cane.', ['cane']],
  ['UR partially certified a request for Soma #60 to Soma #20.', ['Soma #60']],
  ['The surgeon asked for a release and for a brace.', ['release', 'brace']],
  ['He asked for a brace and for a total of 9 visits.', ['brace and for a total of 9 visits']],
  ['The provider requested continuation of Norco and a brace.', ['continuation of Norco', 'brace']],
  [
    'UR denied a request for a brace, approved a request for a cane and a request for ice.',
    ['brace', 'cane', 'ice'],
  ],
  [
    'The request is for one (1) traction unit and 1 pair of shoes.',
    ['one (1) traction unit', '1 pair of shoes'],
  ],
  ['Hearing aids, bilateral, have been requested.', ['Hearing aids, bilateral']],
  [
    'The request is for 8 sessions of hypnotherapy and 2 psychiatric evaluations.',
    ['8 sessions of hypnotherapy', '2 psychiatric evaluations'],
  ],
  ['UR modified the request for OxyContin to #60.', ['OxyContin']],
  [
    'The request is for L4-L5 and L5-S1 ablation, right then left.',
    ['L4-L5 and L5-S1 ablation, right then left'],
  ],
  [
    'The request is for continued Naproxen and for 8 sessions of PT.',
    ['continued Naproxen', '8 sessions of PT'],
  ],
  [
    'The provider requested bilateral L3, L4, L5 medial branch blocks.',
    ['bilateral L3, L4, L5 medial branch blocks'],
  ],
  ['UR modified the request for PT x 12 to PT x 6.', ['PT x 12']],
  ['UR certified the request for an x-ray and non-certified an MRI.', ['x-ray']],
  ['The requested treatments included 12 visits and were denied.', ['12 visits']],
  ['The doctor has requested the following: MRI; PT 3x4.', ['MRI', 'PT 3x4']],
  ['The doctor’s request for MRI was for the right shoulder.', ['MRI']],
  [
    'At the time of request for the following: 1. Gel 1%, 2. Wrist brace, there is pain.',
    ['Gel 1%', 'Wrist brace'],
  ],
  ['The request is for 1) Norco #60 2) a brace. He limps.', ['Norco #60', 'brace']],
])

table('no requested treatment', ({ requestedTreatments }) => requestedTreatments, [
  ['The request for treatment was made.', []],
  ['The request for the above cane was denied.', []],
  ['Upon the RFA form dated 1/2/16, a cane was ordered.', []],
  ['On the RFA form dated 1/2/16 a cane was ordered.', []],
  ['On the RFA form dated 1/2/16, a cane was carried.', []],
  ['A cane was requested for review.', []],
  ['A cane was requested too.', []],
  ['No cane was requested.', []],
  ['He said a cane was requested.', []],
  ['was requested.', []],
  ['The RFA banana includes a cane.', []],
  ['No request for a cane was made.', []],
  ['She saw a request a cane.', []],
  ['The provider requested continuation of care.', []],
  ['The provider requested additional.', []],
  ['Retrospective review was requested for the gel.', []],
  ['Peer review is for physicians. The patient asked for water.', []],
  ['She requests to see another doctor. He requested that we wait.', []],
  ['He weeks approval for nothing. The task was sought.', []],
  ['UR approved the request for Norco #45 (original request for #90).', []],
  ['The plan included a release, which was requested on 2/3/16.', []],
  ['A splint was asked for on 2/3/16.', []],
  ['The provider requested clarification. He thought approval for it wise.', []],
  ['The request is for the following: 1.', []],
  ['The RFA for it is dated 2/3/16.', []],
])

table('diagnoses', ({ diagnoses }) => diagnoses, [
  ['Diagnoses included knee pain; hip pain, right knee.', ['knee pain', 'hip pain, right knee']],
  [
    'Diagnoses include sprain of the knee, hip, shoulder pain.',
    ['sprain of the knee, hip', 'shoulder pain'],
  ],
  ['Diagnoses include knee sprain, right hip.', ['knee sprain, right hip']],
  ['Diagnoses include knee sprain, right hip, back pain.', ['knee sprain, right hip', 'back pain']],
  ['Diagnoses include knee sprain, right hip, cane.', ['knee sprain', 'right hip', 'cane']],
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

table('no diagnosis', ({ diagnoses }) => diagnoses, [
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
  ['UR non-certified the cane on 1/2/16', ['non-certified', '2016-01-02']],
  ['UR approved the cane on 1/2/16', ['certified', '2016-01-02']],
  ['UR did not approve the cane on 1/2/16', ['non-certified', '2016-01-02']],
  ['UR dated 1/2/16 certified the cane and denied the bed.', [null, '2016-01-02']],
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

table('treatments to date', ({ treatmentsToDate }) => treatmentsToDate, [
  ['Treatment to date included ice and rest.', 'ice and rest'],
  ['He was conservatively treated with ice.', 'ice'],
  ['Prior treatment: ice.', 'ice'],
  ['He tried the following treatments: ice.', 'ice'],
  ['Treatments have included none.', null],
  ['Treatment to date has included.', null],
])
