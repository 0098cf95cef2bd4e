import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/parse'
import { ISSUES_HEADING } from '../support/letter'

const HEAD = `${ISSUES_HEADING}\nThe Final Determination was based on decisions for the disputed items/services set forth below:`

function read(words: string) {
  const source = `${HEAD}\n${words}\n`
  const { determination, spans } = parseDetermination(source)
  const at = (pointer: string) => {
    const span = spans[`/issues/${pointer}`]
    return span && source.slice(...span)
  }
  return { issues: determination.issues, at }
}

const ITEM =
  'Naproxen 550mg, to be taken twice a day with food, for the flare of his pain in the left knee, #60'

describe('an issue', () => {
  const { issues, at } =
    read(`Naproxen 550mg, to be taken twice a day with food, for the flare of his pain in the left knee,
#60: Overturned
Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for
its decision.
MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004, Section(s): Summary.
Decision rationale: It has let him work.

The request for Naproxen is
medically necessary.`)

  it('has what is decided on, and how', () => {
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      number: 1,
      disputedItem: ITEM,
      request: null,
      decision: 'overturned',
      decisionText: 'Overturned',
      treatment: { category: 'pharmaceuticals', drug: { name: 'naproxen', quantity: 60 } },
    })
  })

  it('has what both sides relied on, and why it is decided so', () => {
    expect(issues[0]).toMatchObject({
      claimsAdministratorGuideline: {
        text: 'The Claims Administrator did not cite any medical evidence for its decision.',
        cited: false,
      },
      reviewerGuideline: { cited: true, citations: [{ title: 'Low Back Complaints', year: 2004 }] },
      rationale: {
        text: 'It has let him work.\n\nThe request for Naproxen is medically necessary.',
        conclusion: { medicallyNecessary: true },
      },
    })
  })

  it('has its facts at their words', () => {
    expect(at('0/disputedItem')).toBe(ITEM.replace(' #60', '\n#60'))
    expect(at('0/decision')).toBe('Overturned')
    expect(at('0/decisionText')).toBe('Overturned')
    expect(at('0/treatment/drug/name')).toBe('Naproxen')
    expect(at('0/claimsAdministratorGuideline/text')).toMatch(/^The Claims [\s\S]* decision\.$/)
    expect(at('0/rationale/text')).toMatch(/^It has [\s\S]* necessary\.$/)
    expect(at('0/rationale/conclusion/text')).toMatch(/^The request [\s\S]* necessary\.$/)
  })
})

describe('an issue that lost a part', () => {
  it('has null for it', () => {
    expect(read('MRI of the left knee: Upheld').issues).toMatchObject([
      {
        disputedItem: 'MRI of the left knee',
        decision: 'upheld',
        claimsAdministratorGuideline: null,
        reviewerGuideline: null,
        rationale: null,
      },
    ])
    expect(read('MRI of the left knee\nDecision rationale: It is sore.').issues).toMatchObject([
      { disputedItem: 'MRI of the left knee', decision: null, decisionText: null },
    ])
  })

  it('has null for a label with nothing behind it', () => {
    const { issues } = read('Cane: Upheld\nMAXIMUS guideline:\nDecision rationale:')
    expect(issues).toMatchObject([{ reviewerGuideline: null, rationale: null }])
  })
})

describe('a split request', () => {
  const { issues, at } =
    read(`Acupuncture left knee, 12 visits on 11/14/16 was the original request.
Acupuncture 6 visits was authorized by the Claims Administrator. The remaining IMR eligible
portion of the original request, acupuncture 6 visits is: Upheld
Decision rationale: No gain is shown.`)

  it('is decided for what remains', () => {
    expect(issues[0]).toMatchObject({
      disputedItem: 'acupuncture 6 visits',
      request: {
        original: 'Acupuncture left knee, 12 visits on 11/14/16',
        authorized: 'Acupuncture 6 visits',
        remaining: 'acupuncture 6 visits',
      },
    })
    expect(at('0/disputedItem')).toBe('acupuncture 6 visits')
    expect(at('0/request/remaining')).toBe('acupuncture 6 visits')
    expect(at('0/request/authorized')).toBe('Acupuncture 6 visits')
  })

  it('asks for the treatment of what remains, not for that of the whole', () => {
    expect(issues[0]?.treatment).toMatchObject({
      subcategory: 'acupuncture',
      sessions: { total: { from: 6, to: 6 } },
      bodyParts: [],
      dateOfService: null,
    })
  })
})

describe('several issues', () => {
  it('are numbered in the order of the letter', () => {
    const { issues } = read(`Cane: Upheld
Decision rationale: He walks well without one.
Knee brace: Partially Overturned
Decision rationale: A soft one will do.
Labs to include: EKG: Overturned`)
    expect(
      issues.map(({ number, disputedItem, decision }) => [number, disputedItem, decision]),
    ).toEqual([
      [1, 'Cane', 'upheld'],
      [2, 'Knee brace', 'partially-overturned'],
      [3, 'Labs to include: EKG', 'overturned'],
    ])
  })
})

describe('a split request of which a sentence is lost', () => {
  const { determination, messages } = parseDetermination(`${HEAD}
Massage, 9 visits was the original request. Massage, 6 visits was auth by the admin. Massage, 3 visits is: Upheld
Norco 10/325mg #90 was the original request. Norco 10/325mg #45 is: Upheld
Massage, 9 visits: Upheld
`)
  const treatments = determination.issues.map(({ treatment }) => treatment)

  it('is whole, and asks for nobody knows how much', () => {
    expect(treatments).toMatchObject([
      { category: 'rehabilitation', sessions: null },
      { drug: { name: 'acetaminophen / hydrocodone', strength: '10/325mg', quantity: null } },
      { sessions: { total: { from: 9, to: 9 } } },
    ])
    expect(determination.issues[0]?.disputedItem).toMatch(
      /^Massage, 9 visits was the original .* is$/,
    )
  })

  it('is told in a message', () => {
    const unread = messages.filter(({ ruleId }) => ruleId === 'unread-split-request')
    expect(unread.map(({ line }) => line)).toEqual([3, 4])
  })
})

describe('an outcome that is told twice', () => {
  const verdict = (words: string) =>
    `1) MAXIMUS Federal Services, Inc. has determined the request for a cane ${words}.`
  const read = (first: string, second: string) => {
    const source = [
      'Notice of Independent Medical Review Determination',
      verdict(first),
      'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
      verdict(second),
    ].join('\n\n')
    const { determination, messages } = parseDetermination(source)
    const differs = messages.filter(({ ruleId }) => ruleId === 'decision-differs')
    const { decision, decisionText } = determination.issues[0]!
    return { decision, decisionText, count: determination.issues.length, differs: differs.length }
  }

  it('is one outcome', () => {
    expect(read('is medically necessary', 'is medically necessary')).toEqual({
      decision: 'overturned',
      decisionText: 'is medically necessary',
      count: 1,
      differs: 0,
    })
  })

  it('is none where it is told differently, and that is said', () => {
    expect(read('is medically necessary', 'is not medically necessary')).toEqual({
      decision: null,
      decisionText: null,
      count: 1,
      differs: 1,
    })
  })
})
