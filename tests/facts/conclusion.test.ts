import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConclusion } from '../../src/facts/conclusion'
import { settle } from '../../src/text/leaf'
import { reflow } from '../../src/text/reflow'

function read(source: string) {
  const marked = readConclusion(reflow(source, [{ start: 0, end: source.length, opens: true }]))
  if (!marked) return null
  const { value, spans } = settle<{ text: string; medicallyNecessary: boolean }>(marked)
  return { ...value, words: source.slice(...spans['/text']!) }
}
const verdict = (source: string) => read(source)?.medicallyNecessary ?? null

describe('not medically necessary', () => {
  it.each([
    'Therefore, the request is not medically necessary and appropriate.',
    'The request is therefore, not medically necessary.',
    'The request for ten visits is recommended non-certified.',
    'The request is recommended for noncertification.',
    'Therefore, the request for a cane is not supported.',
    'As such, medical necessity has not been established.',
    'Medical necessity is lacking.',
    'The medical necessity of the requested brace, given the above, cannot be established.',
    'A lumbar brace is not a medical necessity at this time.',
    'Therefore, the proposed injection would not be recommended.',
    'The request is notmedically necessary.',
    'Not medically necessary.',
    'The requested brace is not considered medically necessary.',
    'The requested brace does not appear to be medically necessary.',
    'The treatment cannot be deemed medically necessary.',
    'This request is determined to be not medically necessary.',
    'Therefore this request is not certified.',
    'The request is denied.',
    'The denial is upheld.',
    'The request is neither medically necessary nor appropriate.',
    'I do not find the request to be medically necessary.',
    'The records do not establish the medical necessity of the request.',
    'The request does not meet guideline criteria.',
    'The surgery is not medically necessary. The UR found it medically necessary in part.',
    'Some visits are medically necessary, but the remaining four are not.',
    'The request is not medically necessary. The patient may taper the drug as is medically appropriate.',
    'Tramadol is not medically necessary. The guidelines recommend a slow taper. Weaning is recommended.',
    'The request is not medically necessary. ODG: "Recommended. Braces are medically necessary for patients with instability."',
    'There is no medical necessity for this request.',
    'Therefore, the medication is not indicated.',
    'The guidelines do not support the request.',
    'The request is not medical necessary.',
    'Therefore, continued use is not medically reasonable or necessary.',
    'Because the surgery is not medically necessary, the requested sling is also not medically necessary.',
    'As the surgery is not medically necessary, none of the associated services are medically necessary.',
    'The request was not medically necessary, useful, or appropriate in this case.',
    'There is insufficient evidence to support the medical necessity of the request.',
    'The request is not medically necessary or appropriate for this patient.',
    "This request isn't medically necessary.",
    'Hence, the request is not approved.',
    'The requested item exceeds the guidelines and is not medically necessary.',
    'The request is not reasonable or necessary.',
    'For these reasons, the need for the brace is not established.',
    'Medical necessity for the requested item is not met.',
    'Consequently, the request is not consistent with the guidelines.',
    'It is not clear that the request is medically necessary.',
    'It is unclear that the requested brace is medically necessary.',
    'The request is not medically necessary. However, a slow taper is medically necessary.',
    'The medical records do not show that the request is medically necessary.',
    'No documentation of benefit was submitted and therefore the request is not medically necessary.',
    'Given the above, the prospective request for 1 prescription of a cream is non-certified.',
    'As the guidelines do not recommend this cream, the request is not medically necessary.',
    'The prospective request for 60 tablets is recommended for denial.',
    'Thus, the requested study is not warranted at this time.',
    'The request for a bed, as written, does not meet the criteria set forth by the guidelines.',
    'In this case, medical necessity for the requested cream is not supported.',
    'Based on the above, this treatment is deemed not medically necessary.',
    'The claimant had physical therapy. Additional therapy is not medically indicated.',
    'Therefore, the retrospective request is not medically necessary and the UR denial is upheld.',
    'It is for these reasons that the request is not medically necessary.',
    'It does not appear that the request is medically necessary.',
    'There is no evidence that this request is medically necessary.',
    'The request as submitted, is therefore not medically necessary.',
    'The requested lumbar support is felt not to be medically necessary.',
    'The need for the requested visits has not been demonstrated.',
    'This request was not medically necessary and was appropriately denied.',
    'The provider believes the patient needs it, but the request is not medically necessary.',
    'While the guidelines state that braces are recommended, the request is not medically necessary.',
    'Medical necessity is not established for the requested unit.',
    'The requested unit is not established as medically necessary.',
    'The documentation fails to establish the medical necessity of the unit.',
    'Without documentation of benefit, the medical necessity of the drug cannot be affirmed.',
    'The request is not medically necessary per MTUS.',
    'Eight visits are not medically necessary as the guidelines recommend six.',
    'MRI is not medically necessary since there are no red flags.',
    'X-rays are not medically necessary, as noted above.',
    'Therefore, the decision for 8 visits is not medically necessary.',
    'The request for authorization is not medically necessary.',
    'The current request is not medically necessary. The MTUS Guidelines advise against abrupt cessation. A taper may be medically necessary.',
    'The request is not deemed to be medically necessary. (Smith, 2010)',
    'This request can not be considered medically necessary.',
    'Therefore the request cannot be certified.',
    'The request is not in accordance with the guidelines.',
    'The request exceeds the guidelines and cannot be recommended.',
    'Per the guidelines, the request is not appropriate.',
    'Request is not medically necessary',
    "In my opinion, the therapy isn't medically necessary.",
    'Because the cane was denied by UR, I reviewed it, and the request is not medically necessary.',
    'The treating physician noted pain, and the request is not medically necessary.',
    'The treating physician has not established the medical necessity of the request.',
    'Therefore medical necessity for this request has not been met.',
    'It is deemed that the request is not medically necessary, going by the file.',
    'According to the ODG, the request is not medically necessary.',
    'As noted by the MTUS, such unit is not recommended. Therefore, the request was not medically necessary.',
    'The therapy is not necessary.',
    'Therefore the requested Norco 10/325mg #90, 1 tab q.i.d., is not medically necessary. It is noted that Norco should be weaned.',
  ])('%s', (source) => {
    expect(verdict(source)).toBe(false)
  })
})

describe('medically necessary', () => {
  it.each([
    'It is clear that the request is medically necessary.',
    'The requested Norco for weaning is medically necessary.',
    'The request is medically necessary and appropriate.',
    'Therefore, the request for a brace is medically necessary.',
    'Yes, the request for a cane was medically necessary, medically appropriate, and indicated here.',
    'The medical necessity of the request has been established.',
    'Therefore, the request should be approved.',
    'The request is certified.',
    'The request meets the guidelines and is medically necessary.',
    'This treatment is deemed medically appropriate and necessary.',
    'The request for eight visits is determined to be medically necessary because they will help.',
    'Therefore, the request is supported by the guidelines.',
    'As such, the requested injection is indicated.',
    'The request is consistent with the MTUS and is medically necessary.',
    'The requested brace is reasonable and necessary.',
    'It is my opinion that the request is medically necessary.',
    'The UR physician stated that the brace was not medically necessary. However, the request is medically necessary.',
    'The UR denied the request as not medically necessary; however, the criteria are met and the requested brace is medically necessary.',
    'MTUS supports the requested treatment. Therefore, the request is medically necessary and should be authorized.',
    'Therefore the denial is overturned.',
    'The request is medically necessary for the patient.',
    'No red flags are needed here and the request is medically necessary.',
    'The request is medically necessary. Further visits would not be medically necessary without benefit.',
    'This request for a brace is medically necessary.',
    'Acupuncture is medically necessary and appropriate.',
    'Therefore, the medical necessity of the requested item has been established.',
    'The requested MRI is medically necessary as the guidelines recommend imaging.',
    'The guidelines support imaging when plain films are not diagnostic. The request is therefore medically necessary.',
    'The UR denied it because it was not medically necessary. I disagree. The request is medically necessary.',
    'The use of this drug is medically necessary in this case.',
    'The request is certified as medically necessary.',
    'The request is reasonable and is medically necessary.',
    'Medical necessity is established.',
    'Therefore, I find the request medically necessary.',
    'The request for a walker is appropriate and medically necessary.',
    'The request meets the criteria. Therefore it is approved.',
    'Therefore, the request is authorized.',
    'It is not unreasonable to try it; the request is medically necessary.',
    'There is no reason to delay and the request is medically necessary.',
    'The patient has not improved with therapy and the requested MRI is medically necessary.',
    'The patient did not respond to therapy. The MRI is therefore medically necessary.',
  ])('%s', (source) => {
    expect(verdict(source)).toBe(true)
  })
})

describe('no conclusion', () => {
  it.each([
    'The MTUS states that bracing is not medically necessary unless there is instability.',
    'The UR found the request not medically necessary.',
    'The utilization review determined that the request was not medically necessary.',
    'The request was not certified by the claims administrator on 1-6-14.',
    'The provider states that surgery is medically necessary.',
    'Muscle relaxants are not recommended for long term use.',
    'There is no explanation why the brace is medically necessary.',
    'Aide services are those deemed to be medically necessary for patients who live alone.',
    'The request was previously denied as not medically necessary.',
    'This decision addresses the medical necessity of opioids.',
    'This medical necessity ruling should not be read as a recommendation to end the drug at once.',
    'The guidelines state: "The unit is not medically necessary for acute pain."',
    'The patient was authorized six visits.',
    'It must be determined whether the request is medically necessary.',
    'If pain persists, imaging may be medically necessary.',
    'The patient has back pain.',
    'A home exercise program would be appropriate.',
    'The use of the drug is not medically necessary when there are no risk factors.',
    'The claims administrator denied the request, stating that it was not medically necessary.',
    'According to the utilization review, the therapy was not medically necessary.',
    'The patient asked if the brace is medically necessary.',
    'The surgeon requested authorization and argues that the surgery is medically necessary.',
    'ODG states that imaging is indicated if red flags are present.',
    'There is no indication that the worker broke a bone.',
    'The employee was certified for six visits.',
    'The guidelines recommend that visits be supported by evidence.',
    'The need for a bed is established by a physician.',
    'Imaging is not recommended in the absence of red flags.',
    "The patient's injury is well documented.",
  ])('%s', (source) => {
    expect(verdict(source)).toBeNull()
  })

  it('in nothing', () => {
    expect(verdict('')).toBeNull()
  })
})

describe('the sentence that concludes', () => {
  const last = 'Therefore, the request for a cane is not medically necessary.'

  it('is the last of those that do, with its own words', () => {
    const source = `No, the request was not medically necessary. He walks well. ${last}`
    expect(read(source)).toEqual({ text: last, words: last, medicallyNecessary: false })
  })

  it.each([
    'The drug should be tapered as is medically appropriate.',
    'This medical necessity ruling should not be taken as advice to end the drug at once.',
    'ODG states: "Recommended. Canes are medically necessary for patients with weakness."',
    'The guidelines recommend a slow taper.',
    'Further care may be medically necessary.',
  ])('may be followed by others: %s', (after) => {
    expect(read(`He walks well. ${last} ${after}`)?.text).toBe(last)
  })

  it('is two sentences where the second turns the first', () => {
    const source = 'The doctor states that the cane is medically necessary. It is not.'
    expect(read(`${source} He walks well.`)).toMatchObject({
      text: source,
      medicallyNecessary: false,
    })
  })

  it('may break over lines; its words stay those of the letter', () => {
    const source = 'He walks well. The cane is not medically\nnecessary.'
    expect(read(source)).toEqual({
      text: 'The cane is not medically necessary.',
      words: 'The cane is not medically\nnecessary.',
      medicallyNecessary: false,
    })
  })

  it.each([
    'The request is not medically nec essary.',
    'The request is n ot medically necessary.',
    'The request is not medic ally necessary.',
    'The request is notmedically necessary.',
  ])('may be torn or glued by an extractor: %s', (source) => {
    expect(verdict(source)).toBe(false)
  })

  it('stands though its reason, and an aside, come before it', () => {
    const source =
      'The request is not supported. The cane, as listed above, is not medically necessary.'
    expect(read(source)?.text).toBe('The cane, as listed above, is not medically necessary.')
    const reason =
      'As the surgery is not medically necessary, the requested cane is not medically necessary.'
    expect(read(reason)).toMatchObject({ text: reason, medicallyNecessary: false })
  })

  it('rules on medical necessity rather than on support, where both stand', () => {
    expect(read(`${last} The request is also not supported.`)?.text).toBe(last)
  })
})

it('never fails, on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      verdict(text)
    }),
  )
})

describe('a passage that quotes a guideline before it concludes', () => {
  it.each([
    [
      'Per ODG, a brace is not medically necessary for stable knees. This knee is unstable. The requested brace is supported.',
      true,
    ],
    [
      'MTUS does not discuss it, but ODG states it is recommended for tears. Recommendation is for authorization.',
      true,
    ],
    ['According to ODG, canes are medically necessary for weak legs. Cane not necessary.', false],
    ['Per ODG, a brace is not medically necessary for stable knees. This knee is unstable.', null],
  ])('%s', (source, expected) => expect(verdict(source)).toBe(expected))
})

it('a heading of one word is none of the sentence', () => {
  const source = 'Criteria: none.\n\nConclusion: Not medically necessary.'
  expect(read(source)).toEqual({
    text: 'Not medically necessary.',
    words: 'Not medically necessary.',
    medicallyNecessary: false,
  })
})
