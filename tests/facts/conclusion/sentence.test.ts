import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/facts/conclusion/sentence'

/** `yes`, `no` or `part`, `rules` where the sentence rules, `leans` where it only says what guidelines support. */
function verdict(sentence: string): string {
  const judgement = judge(sentence, () => false, false)
  if (!judgement) return 'none'
  const { certain, medicallyNecessary } = judgement
  const sense = medicallyNecessary === null ? 'part' : medicallyNecessary ? 'yes' : 'no'
  return `${certain ? 'rules' : 'leans'} ${sense}`
}

const table = (title: string, rows: readonly (readonly [expected: string, sentence: string])[]) =>
  describe(title, () => {
    it.each(rows)('%s: %s', (expected, sentence) => {
      expect(verdict(sentence)).toBe(expected)
    })
  })

table('words that draw a conclusion', [
  ['rules yes', 'Therefore, the brace is certified.'],
  ['rules yes', 'As such, a brace is certified.'],
  ['rules yes', 'The worker hurts, so the brace is certified.'],
  ['rules yes', 'The worker hurts and so the brace is certified.'],
  ['rules yes', 'Therefore, the request is supported.'],
  ['leans yes', 'The request is supported.'],
  ['leans yes', 'Therefore, the brace is supported.'],
  ['none', 'The brace is certified.'],
  ['none', 'The brace is supported.'],
  ['none', 'Such a brace is certified.'],
  ['none', 'The pain is so bad the brace is certified.'],
  ['none', 'Therefore, the brace was certified.'],
  ['none', 'The request was certified.'],
  ['none', 'Therefore he walks, but the brace is certified.'],
  ['none', 'The request stands; however the brace is certified.'],
])

table('medical necessity', [
  ['rules yes', 'The brace is medically necessary.'],
  ['rules no', 'The brace is unnecessary, clinically unnecessary.'],
  ['rules yes', 'The request is necessary.'],
  ['leans no', 'The brace is not necessary.'],
  ['none', 'The brace is necessary.'],
  ['leans yes', 'The brace is medically appropriate.'],
  ['rules yes', 'The request is medically appropriate.'],
  ['rules no', 'The medical necessity of the request has not been established.'],
  ['rules no', 'Medical necessity is not apparent.'],
  ['leans no', 'The need for the brace is not apparent.'],
  ['none', 'The need for the brace is apparent.'],
  ['none', 'The diagnosis is not established.'],
  ['rules yes', 'Medically necessary at this time.'],
  ['none', 'Medically necessary only for the weeks he spends at work in a warehouse.'],
])

table('what is only possible', [
  ['leans no', 'The brace would not be medically necessary.'],
  ['rules no', 'The requested brace would not be medically necessary.'],
  ['rules no', 'The brace could not be found medically necessary.'],
  ['none', 'The brace can be medically necessary.'],
  ['none', 'The brace may not be medically necessary.'],
  ['none', 'The brace might not be medically necessary.'],
])

table('a rule, a condition, a class of services', [
  ['rules no', 'The brace is not medically necessary for this patient.'],
  ['none', 'The brace is not medically necessary for patients without instability.'],
  ['rules no', 'The brace is not medically necessary in this case.'],
  ['none', 'The brace is not medically necessary in most patients.'],
  ['rules no', 'The requested brace is not medically necessary when pain is mild.'],
  ['none', 'The brace is not medically necessary when pain is mild.'],
  ['rules no', 'Unless he worsens, the requested brace is not medically necessary.'],
  ['none', 'Unless he worsens, the brace is not medically necessary.'],
  ['rules no', 'The aide when his wife is at work is not medically necessary.'],
  ['none', 'It matters whether the requested aide is medically necessary.'],
  ['none', 'The request names services that are medically necessary.'],
])

table('a subject that is none', [
  ['rules no', 'None of the visits are medically necessary.'],
  ['rules no', 'No further visits are medically necessary.'],
  ['rules yes', 'No gain is seen, the visits are medically necessary.'],
  ['rules yes', 'No, therefore visits are medically necessary.'],
  ['rules part', 'Some are medically necessary, but four are not.'],
  ['none', 'Some help, but four are not.'],
])

table('the reason of another verdict', [
  ['leans no', 'As braces are not medically necessary, he walks.'],
  ['leans no', 'Since the brace is not medically necessary he walks.'],
  ['rules no', 'As such the brace is not medically necessary.'],
  ['rules no', 'He walks, the brace is not medically necessary.'],
])

table('the reviewer’s own voice', [
  ['rules yes', 'I find the request medically necessary.'],
  ['none', 'I found the brace medically necessary.'],
  ['none', 'The file finds the request medically necessary.'],
  ['rules no', 'I determined that the brace is not medically necessary.'],
  ['rules yes', 'We believe the brace is medically necessary.'],
  ['rules no', 'We do not believe the brace is medically necessary.'],
  ['rules yes', 'It appears that the brace is medically necessary.'],
  ['rules no', 'It does not appear that the brace is medically necessary.'],
  ['rules no', 'It is stated that the brace is not medically necessary.'],
  ['rules no', 'It was also noted that the brace is not medically necessary.'],
  ['rules no', 'Surgery by one who would consider the brace is not medically necessary.'],
  ['rules no', 'The guidelines state that the request is not medically necessary.'],
  ['rules no', 'The doctor feels it helps, the request is not medically necessary.'],
  ['rules no', 'By the progress notes the brace is not medically necessary.'],
])

table('the voice of others', [
  ['none', 'The doctor notes the brace is medically necessary.'],
  ['leans no', 'The doctor does not state that the brace is medically necessary.'],
  ['none', 'The doctor does not state that the brace is not medically necessary.'],
  ['none', 'The file shows that the brace is medically necessary.'],
  ['leans no', 'The file does not show that the brace is medically necessary.'],
  ['none', 'The guidelines state that the brace is not medically necessary.'],
  ['none', 'The prior review does not state that the brace is medically necessary.'],
  ['none', 'The prior doctor feels it helps, the request is not medically necessary.'],
  ['none', 'The insurer claims the brace is not medically necessary.'],
  ['none', 'The claims administrator said the brace is not medically necessary.'],
  ['none', 'Per the insurer, the brace is not medically necessary.'],
  ['rules no', 'Per the guideline, the brace is not medically necessary.'],
  ['none', 'According to the peer, the brace is not medically necessary.'],
  ['none', 'The brace was found not medically necessary by the utilization review.'],
  [
    'rules no',
    'The brace was found not medically necessary by day, whatever the good insurer pays.',
  ],
])

table('what does or does not support it', [
  ['leans no', 'The file does not support the request.'],
  ['leans no', 'There is insufficient evidence to support the request.'],
  ['leans no', 'The request does not clearly meet criteria.'],
  ['leans yes', 'The request meets criteria.'],
  ['rules no', 'The file does not demonstrate the medical necessity of the brace.'],
  ['leans yes', 'The file demonstrates the medical necessity of the brace.'],
  ['none', 'The file does not support the brace.'],
  ['none', 'There is evidence to support the request.'],
  ['none', 'There is insufficient evidence to support the brace.'],
  ['none', 'The file would support the request.'],
  ['none', 'The brace meets criteria.'],
])

describe('words that lost the blank between them', () => {
  it.each([
    ['rules no', 'The brace is notmedically necessary.'],
    ['rules no', 'The brace is nonmedically necessary.'],
    ['rules no', 'The brace is not medicallynecessary.'],
    ['rules no', 'The brace is notmedicallynecessary.'],
    ['rules no', 'The brace isnotmedically necessary.'],
    ['rules yes', 'The brace ismedically necessary.'],
    ['rules yes', 'The braces aremedically necessary.'],
    ['rules yes', 'The brace wasmedically necessary.'],
    ['rules yes', 'The brace is rnedically necessary.'],
    ['rules yes', 'The brace isrnedically necessary.'],
    ['rules no', 'The brace is notrnedically necessary.'],
    ['leans no', 'The brace is notnecessary.'],
    ['leans no', 'The request is notsupported.'],
    ['rules no', 'Medical necessity is notestablished.'],
    ['rules no', 'Medical necessity can notbe established.'],
    ['rules no', 'Medical necessity has notbeen established.'],
    ['rules no', 'The brace isnot medically necessary.'],
    ['rules no', 'The braces arenot medically necessary.'],
    ['rules no', 'The brace wasnot medically necessary.'],
    ['none', 'The brace is knotmedically necessarily so.'],
  ])('%s: %s', (expected, sentence) => {
    expect(verdict(sentence)).toBe(expected)
  })
})

describe('a predicate in quotation marks', () => {
  const sentence = 'The request is not medically necessary.'
  it('rules nothing', () => {
    expect(judge(sentence, (at) => at === sentence.indexOf('is'), false)).toBeNull()
    expect(judge(sentence, (at) => at !== sentence.indexOf('is'), false)).not.toBeNull()
  })
})

describe('a sentence that finds part of it necessary, and part not', () => {
  const found = (sentence: string) => judge(sentence, () => false, false)?.medicallyNecessary

  it.each([
    'The 12 visits are not medically necessary, but 6 visits are medically necessary.',
    'The request is not medically necessary; one month of it is medically necessary.',
    'Only 6 of the 12 visits are medically necessary.',
    'The walker is medically necessary but the batteries are not.',
    'The brace is medically necessary, and the cane is not medically necessary.',
    'The drug is medically necessary; the refills are not.',
    'Twenty tablets can be supported and the remaining seventy cannot.',
    'The visits are medically necessary, but the pool cannot be.',
    'The MRI is medically necessary; however, the contrast is not medically necessary.',
    'Only a trial of the drug is medically necessary.',
    'Not all of the visits are medically necessary.',
    'Not every visit is medically necessary.',
  ])('gives no verdict: %s', (sentence) => expect(found(sentence)).toBeNull())

  it.each([
    ['Six visits are medically necessary, but the remaining four are not.', false],
    ['The visits are medically necessary.', true],
    ['None of the visits are medically necessary.', false],
    ['The guidelines do not support it for all, but the request is medically necessary.', true],
  ])('gives one: %s', (sentence, verdict) => expect(found(sentence)).toBe(verdict))
})

table('what is recommended in so many words', [
  ['rules no', 'Recommendation is for denial.'],
  ['rules yes', 'Recommendation is for authorization.'],
  ['rules no', 'Recommendation: denial.'],
  ['rules yes', 'I recommend approval.'],
  ['rules no', 'I do not recommend approval.'],
  ['rules no', 'Therefore, we cannot recommend certification.'],
  ['rules no', 'I recommend against certification of the brace.'],
  ['rules yes', 'This reviewer recommends that the request be certified.'],
  ['rules no', 'My recommendation is to non-certify the request.'],
  ['rules no', 'Recommend denial.'],
  ['none', 'I recommend certification of 6 visits.'],
  ['none', 'The surgeon recommends approval of surgery.'],
  ['none', 'The UR recommendation is for denial.'],
  ['none', 'Recommendation is for a slow taper.'],
])

table('a verdict without a link', [
  ['rules no', 'Conclusion: Not medically necessary.'],
  ['rules yes', 'Determination: Medically necessary.'],
  ['leans no', 'Brace not necessary.'],
  ['leans no', 'Lumbar brace unnecessary.'],
  [
    'rules no',
    'Absent these, this reviewer finds the three crowns not medically necessary at this time.',
  ],
  ['rules no', 'The undersigned finds the brace not medically necessary.'],
  ['none', 'The UR reviewer finds the three crowns not medically necessary.'],
  ['none', 'Not medically necessary for acute pain.'],
  ['none', 'Brace necessary.'],
])

table('a verdict told short', [
  ['rules no', 'As at least one component is not recommended, the compound can not be.'],
  ['rules no', 'Since the surgery is not medically necessary, the sling cannot be.'],
  ['rules no', 'The cane is not medically necessary, and the walker should not be.'],
  ['none', 'He fell, though he should not be.'],
])

table('a ruling that the reviewer looks back on', [
  ['rules no', 'The request for more therapy was appropriately non-certified.'],
  ['rules no', 'The request was correctly denied.'],
  ['rules yes', 'The request was wrongly denied.'],
  ['rules yes', 'The request was inappropriately non-certified.'],
  ['rules yes', 'Therefore, the request for an injection is likewise certified.'],
  ['none', 'The request was non-certified.'],
])

table('what a guideline says of any treatment of the kind', [
  ['none', 'Per ODG, a brace is not medically necessary for stable knees.'],
  ['none', 'According to the MTUS, braces are medically necessary in unstable knees.'],
  ['none', 'Under the ACOEM guidelines, imaging is not medically necessary without red flags.'],
  ['leans no', 'Per MTUS, acupuncture is not medically necessary.'],
  ['rules no', 'Per ODG, the requested brace is not medically necessary for stable knees.'],
  ['rules no', 'Per ODG, this brace is not medically necessary for stable knees.'],
  ['leans no', 'Per ODG, a brace is not medically necessary for this patient.'],
  ['none', 'MTUS does not discuss it, but ODG states it is recommended for tears.'],
  ['none', 'ACOEM does not address it, but MTUS notes it is medically necessary for tears.'],
])

table('a verdict that the words around it reverse', [
  ['rules no', 'The claim that it is medically necessary is not supported.'],
  ['rules no', 'The contention that the brace is medically necessary cannot be accepted.'],
  ['rules no', 'The argument that the brace is medically necessary is unpersuasive.'],
  ['rules yes', 'I cannot agree that the request is not medically necessary.'],
  ['rules yes', 'I disagree that the request is not medically necessary.'],
  ['rules no', 'I do not agree that the request is medically necessary.'],
  ['rules yes', 'The finding that the brace is not medically necessary is overturned.'],
  ['rules no', 'I agree that the request is not medically necessary.'],
])

table('what is said not to be so', [
  ['rules no', 'It cannot be said that the brace is medically necessary.'],
  ['rules no', 'It cannot be concluded that this request is medically necessary.'],
  ['rules no', 'There is no basis to conclude that the request is medically necessary.'],
  ['rules no', 'I am not persuaded that the brace is medically necessary.'],
  ['rules no', 'The notes fail to convince that the brace is medically necessary.'],
  ['none', 'It cannot be said that the brace is not medically necessary.'],
  ['none', 'There is no reason to find that the request is not medically necessary.'],
  ['rules yes', 'I am persuaded that the brace is medically necessary.'],
  ['rules yes', 'The reviewer does not dispute that the brace is medically necessary.'],
  ['rules yes', 'There is no doubt that the request is medically necessary.'],
  ['rules yes', 'It cannot be denied that the brace is medically necessary.'],
  ['rules no', 'There is no question that the brace is not medically necessary.'],
  ['rules yes', 'Now that no other care is left, the request is medically necessary.'],
  ['rules yes', 'He does not walk well, so that the request is medically necessary.'],
])

table('a verb that no row knows, denied', [
  ['rules no', 'The request does not meet the criteria to be medically necessary.'],
  ['rules no', 'The requested brace does not qualify as medically necessary.'],
  ['rules no', 'The brace did not prove to be medically necessary.'],
  ['rules no', 'The requested brace falls short of being medically necessary.'],
  ['rules no', 'The request ceases to be medically necessary.'],
  ['rules no', 'The request lacks medical necessity.'],
  ['rules no', 'The request is lacking medical necessity.'],
  ['rules no', 'The requested brace couldn’t be deemed medically necessary.'],
  ['rules no', 'The requested brace won’t be considered medically necessary.'],
  ['rules no', 'The request is not, on this record, medically necessary.'],
  ['rules yes', 'The request is, on this record, medically necessary.'],
  ['rules yes', 'The request continues to be medically necessary.'],
  ['rules yes', 'The request has become medically necessary.'],
])

table('a supposition', [
  ['none', 'The request would be medically necessary if he had a tear.'],
  ['none', 'If he had a tear, the request would be medically necessary.'],
  ['none', 'The request would be medically necessary had he a tear.'],
  ['rules yes', 'The request would be medically necessary.'],
])

table('a part', [
  ['rules part', 'The cane is not medically necessary; the walker is.'],
  ['rules part', 'The first six visits are not medically necessary, the other two are.'],
  ['rules part', 'The pump is medically necessary; the tubing is not.'],
  ['rules yes', 'The cane is medically necessary, and the tip is.'],
])

table('rulings in the passive', [
  ['rules yes', 'Authorization is recommended.'],
  ['rules yes', 'Therefore, certification is advised.'],
  ['rules no', 'Authorization is not recommended.'],
  ['rules no', 'Denial is recommended.'],
  ['rules yes', 'The denial is reversed.'],
  ['none', 'Authorization is requested.'],
  ['none', 'Authorization was recommended by the surgeon.'],
])
