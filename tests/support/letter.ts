/** A letter as facts, from which the renderings set its text. All people in it are invented. */

export interface HeaderFacts {
  caseNumber: string
  dateAssigned: string
  dateOfInjury: string
  decisionDate: string
  urDenialDate: string
  priority: string
  applicationReceived: string
}

export interface IssueFacts {
  item: string
  outcome: string
  claims: string
  reviewer: string
  rationale: string
}

export interface LetterFacts {
  header: HeaderFacts | null
  licensedIn: string
  specialties: string
  summary: string
  issues: IssueFacts[]
}

/** A paragraph, a heading, or a line of its own; the header table is set by each rendering. */
export interface Block {
  kind: 'heading' | 'prose' | 'line'
  text: string
}

export const NOT_CITED =
  'The Claims Administrator did not cite any medical evidence for its decision.'

export const FACTS: LetterFacts = {
  header: {
    caseNumber: 'CM17-9100234',
    dateAssigned: '01/13/2017',
    dateOfInjury: '03/02/2012',
    decisionDate: '02/09/2017',
    urDenialDate: '12/31/2016',
    priority: 'Standard',
    applicationReceived: '01/06/2017',
  },
  licensedIn: 'Oregon, California',
  specialties: 'Orthopedic Surgery, Sports Medicine',
  summary:
    'The injured worker is a 47 year old male who sustained an industrial injury on March 2, 2012. ' +
    'He was employed by Tallow Bay Cooperage as a stave sorter. Diagnoses include left shoulder ' +
    'impingement. The MRI of the left shoulder on 10-12-16 showed tendinosis. In a report of ' +
    '11/04/2016 he rated his pain 5-6/10. The requested treatments are physical therapy of the left ' +
    'shoulder and Naproxen. On December 31, 2016 the utilization review denied the requests.',
  issues: [
    {
      item: 'Physical therapy 2 times a week for 4 weeks, left shoulder',
      outcome: 'Upheld',
      claims: NOT_CITED,
      reviewer:
        'Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care, Physical Methods.',
      rationale:
        'The guideline asks for a home programme once the patient knows the exercises. He has had ' +
        'twenty visits, and nothing shows what more of them would add. The request for physical ' +
        'therapy of the left shoulder is not medically necessary.',
    },
    {
      item: 'Naproxen 550mg #60',
      outcome: 'Overturned',
      claims:
        'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): NSAIDs ' +
        '(non-steroidal anti-inflammatory drugs).',
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): NSAIDs ' +
        '(non-steroidal anti-inflammatory drugs).',
      rationale:
        'The drug is used for a flare of his pain and has let him go back to work. No effect on ' +
        'his stomach is noted. The request for Naproxen is medically necessary.',
    },
  ],
}

export const HOW_HEADING = 'HOW THE IMR FINAL DETERMINATION WAS MADE'
export const SUMMARY_HEADING = 'CLINICAL CASE SUMMARY'
export const ISSUES_HEADING = 'IMR ISSUES, DECISIONS AND RATIONALES'
export const SUMMARY_PHRASE =
  'The expert reviewer developed the following clinical case summary based on a review of the case ' +
  'file, including all medical records:'
export const ISSUES_PHRASE =
  'The Final Determination was based on decisions for the disputed items/services set forth below:'
export const HOW_TEXT =
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no ' +
  'affiliation with the employer, employee, providers or the claims administrator. He/she has been ' +
  'in active clinical practice for more than five years and is currently working at least 24 hours ' +
  'a week in active practice.'

/** The letter below its header table, block by block. */
export function blocksOf({
  licensedIn,
  specialties,
  summary,
  issues,
}: Omit<LetterFacts, 'header'>): Block[] {
  return [
    { kind: 'heading', text: HOW_HEADING },
    { kind: 'prose', text: HOW_TEXT },
    { kind: 'line', text: 'The Expert Reviewer has the following credentials:' },
    { kind: 'line', text: `State(s) of Licensure: ${licensedIn}` },
    { kind: 'line', text: `Certification(s)/Specialty: ${specialties}` },
    { kind: 'heading', text: SUMMARY_HEADING },
    { kind: 'prose', text: SUMMARY_PHRASE },
    { kind: 'prose', text: summary },
    { kind: 'heading', text: ISSUES_HEADING },
    { kind: 'prose', text: ISSUES_PHRASE },
    ...issues.flatMap(({ item, outcome, claims, reviewer, rationale }): Block[] => [
      { kind: 'prose', text: `${item}: ${outcome}` },
      { kind: 'prose', text: `Claims Administrator guideline: ${claims}` },
      { kind: 'prose', text: `MAXIMUS guideline: ${reviewer}` },
      { kind: 'prose', text: `Decision rationale: ${rationale}` },
    ]),
  ]
}
