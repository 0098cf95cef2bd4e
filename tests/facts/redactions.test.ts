import { describe, expect, it } from 'vitest'
import { scanDates } from '../../grammars/date/scan'
import { readRedactions } from '../../src/facts/redactions'
import { reflow } from '../../src/text/reflow'

/** The redactions of a text as `kind entity: words before`. */
function redactionsIn(source: string): string[] {
  const paragraphs = [...source.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)]
  const prose = reflow(
    source,
    paragraphs.map(({ index, 0: words }) => {
      const start = index + words.length - words.trimStart().length
      return { start, end: index + words.trimEnd().length, opens: true }
    }),
  )
  return readRedactions(prose, scanDates(prose.text), source).map(({ kind, entity, before }) => {
    const words = before === '' ? '' : before.value
    if (before !== '') {
      expect(source.slice(before.start, before.end).replace(/\s+/g, ' ')).toBe(words)
    }
    return `${kind} ${entity}: ${words}`
  })
}

describe('gaps', () => {
  it.each([
    ['hurt on 6/3/09 while employed by  \n. Request is', 'gap employer: while employed by'],
    ['hurt while employed by as a driver', 'gap employer: while employed by'],
    ['Report of 10//9/13 from  noted pain', 'gap provider: Report of 10//9/13 from'],
    ['Report of 10/9/13 from noted pain', 'gap provider: Report of 10/9/13 from'],
    ['Office visit of 12/11/13 \nfrom  note pain', 'gap provider: Office visit of 12/11/13 from'],
    ['He was seen by  , who agreed', 'gap provider: was seen by'],
    ['She told Dr.  that it hurt', 'gap provider: Dr.'],
    ['X-rays were done at  on Monday', 'gap facility: done at'],
    ['a represented  employee who has filed', 'gap employer: a represented'],
    ['She is an employee of  , and fell', 'gap employer: employee of'],
    // behind an article or a preposition, before what no name begins with
    ['He is a correctional officer of the  and grinds', 'gap employer: officer of the'],
    ['She fell in the kitchen of the  .', 'gap unknown: fell in the kitchen of the'],
    ['He was a cook for the  when he fell', 'gap employer: cook for the'],
    ['seeing a therapist in  twice weekly', 'gap facility: a therapist in'],
    ['She lives near a bus stop in  and walks', 'gap unknown: lives near a bus stop in'],
    ['He was sent through  for an MRI', 'gap unknown: He was sent through'],
    ['admitted to  Hospital overnight', 'gap facility: admitted to'],
    ['the claim was filed against the  in 2012', 'gap unknown: the claim was filed against the'],
    // before a comma
    ['The surgeon, , requests a brace', 'gap provider: The surgeon,'],
    ['Her psychologist,  , saw her', 'gap provider: Her psychologist,'],
    ['The adjuster, , agreed', 'gap claims-administrator: The adjuster,'],
    ['a clerk who was injured , 11/6/2011', 'gap unknown: a clerk who was injured'],
    ['He was evaluated , who agreed', 'gap unknown: He was evaluated'],
    // behind a noun, before a verb
    ['The surgeon  recommended a brace', 'gap provider: The surgeon'],
    ['The insurer  denied the request', 'gap claims-administrator: The insurer'],
    // at the beginning of a sentence
    ['It hurts.  is requesting a brace.', 'gap provider: It hurts.'],
    ['He said "it hurts."  requests a brace.', 'gap provider: He said "it hurts."'],
    ['The knee is stable.  is a 34 year old cook.', 'gap patient: The knee is stable.'],
    ['UR came on 4/5/2013.  denied the brace.', 'gap claims-administrator: UR came on 4/5/2013.'],
    ['No tear is seen.  noted a limp.', 'gap unknown: No tear is seen.'],
    // at the beginning of a paragraph
    ['It hurts.\n\n is requesting a brace.', 'gap provider: It hurts.'],
    ['He is well.\n\nis a 34 year old cook.', 'gap patient: He is well.'],
    ['as follows:\n\n  has been seen twice.', 'gap unknown: as follows:'],
    ['He fell.\n\n, a clerk, saw it.', 'gap unknown: He fell.'],
    // behind a preposition, before a verb
    ['The wife of  came along', 'gap unknown: The wife of'],
    // where a sum of money stood
    ['He earned $. He lifts.', 'gap unknown: He earned $'],
    ['It cost $, all told', 'gap unknown: It cost $'],
    ['at a cost of $ per month', 'gap unknown: at a cost of $'],
    ['The bill was $ , unpaid', 'gap unknown: The bill was $'],
  ])('%j', (source, expected) => {
    expect(redactionsIn(source)).toEqual([expected])
  })
})

describe('masks', () => {
  it.each([
    ['employed by [redacted] as a cook', 'mask employer: employed by'],
    ['seen by Dr. XXXX today', 'mask provider: seen by Dr.'],
    ['Mr. ____ returned', 'mask patient: Mr.'],
    ['a represented [REDACTED] employee who filed', 'mask employer: a represented'],
    [
      'the claims administrator, █████, denied it',
      'mask claims-administrator: the claims administrator,',
    ],
    [
      'utilization review denied the injections on behalf of <redacted>.',
      'mask claims-administrator: on behalf of',
    ],
    ['an attorney wrote on behalf of <redacted>.', 'mask unknown: an attorney wrote on behalf of'],
  ])('%j', (source, expected) => {
    expect(redactionsIn(source)).toEqual([expected])
  })
})

describe('blanks where nothing is missing', () => {
  it.each([
    'It hurt.  She rested.',
    'flexor  group is improving',
    'an injury date of  \n10-26-2016',
    'pain  with lifting',
    'the cream he came in with.',
    'radiates from the hip',
    'a report of 10/9/13 that noted pain',
    'employed by the county',
    'Sports Medicine , and others',
    'size XXL brace',
    'a represented employee who has filed',
    'a 54-year-old  male employee who fell',
    // two blanks behind a full stop
    'It hurts.  Requests for a brace were sent.',
    'It is 5 cm.  long scars heal',
    'He asked why?  she said',
    // at a paragraph's beginning
    'It hurts.\n\nIs it torn?',
    'The patient\n\nis requesting a brace',
    'It hurts.\n\nto be reported by him',
    // a sign of the money alone
    'paid in US$.',
    'costs of $5.',
    // a justified line
    'He  was  seen  by  the  doctor  for  the  knee and  is  better',
    'Pain  was treated  with  rest and in  the clinic  by  noted means',
    'The  surgeon  recommended  rest  for  him',
    // one wide blank before a word that a phrase goes on with
    'seen by  the surgeon',
    'treated with  Norco',
    'at  rest and with  lifting',
    'the  knee is sore',
    'The patient  reports pain',
    'the pain  is worse',
    'and  is better',
    'in the  left knee',
    'a cost of $ 5',
    'a cost of $12',
    'the shoulder , which hurts',
    'He was sore , and slept',
  ])('%j', (source) => {
    expect(redactionsIn(source)).toEqual([])
  })
})
