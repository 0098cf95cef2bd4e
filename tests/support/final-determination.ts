/** Sets a letter of the form final-determination from facts, as different extractors would print it. */

import { blocksOf, type IssueFacts, NOT_CITED } from './letter'

export interface LetterFacts {
  caseNumber: string
  dateAssigned: string
  dateOfInjury: string
  decisionDate: string
  urDenialDate: string
  applicationReceived: string
  states: string
  specialties: string
  summary: string
  issues: IssueFacts[]
}

export const FACTS: LetterFacts = {
  caseNumber: 'CM16-9000001',
  dateAssigned: '12/07/2016',
  dateOfInjury: '10/23/2015',
  decisionDate: '01/10/2017',
  urDenialDate: '11/30/2016',
  applicationReceived: '12/01/2016',
  states: 'California, Nevada',
  specialties: 'Physical Medicine & Rehabilitation, Pain Management',
  summary:
    'The injured worker is a 41 year old female, who sustained an industrial injury on 10-23-2015. She has been treated for a left knee sprain. Treatment to date has included ice and physical therapy. On 11-12-2016 she walked with a limp. The request is for a left knee MRI and Naproxen. On 11-30-2016 Utilization Review non-certified the request.',
  issues: [
    {
      item: 'Left knee MRI without contrast',
      outcome: 'Upheld',
      claims: 'Decision based on MTUS Knee Complaints 2004.',
      reviewer: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
      rationale:
        'Special studies are kept for knees that do not settle with four weeks of care. No locking and no effusion are described here. The request is not medically necessary.',
    },
    {
      item: 'Naproxen 500mg #60',
      outcome: 'Overturned',
      claims: NOT_CITED,
      reviewer:
        'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs (non-steroidal anti-inflammatory drugs).',
      rationale:
        'A short course of an anti-inflammatory is a first choice for a painful sprain. The request is medically necessary.',
    },
  ],
}

export type Rendering = 'layout' | 'poppler' | 'pypdf' | 'doubled'

/** The parts of the letter, each a paragraph; the reviewer's credentials are lines of one. */
function paragraphs({ states, ...facts }: LetterFacts): string[] {
  const parts: string[] = []
  let lines: string[] = []
  for (const { kind, text } of blocksOf({ ...facts, licensedIn: states })) {
    if (kind === 'line') lines.push(text)
    else {
      if (lines.length > 0) parts.push(lines.join('\n'))
      lines = []
      parts.push(text)
    }
  }
  return parts
}

const WIDTH = 95

/** Hard-wrapped at the width of a page. */
function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > width) {
        lines.push(line)
        line = ''
      }
      line += line === '' ? word : ` ${word}`
    }
    lines.push(line)
  }
  return lines
}

const HEADERS: Record<Rendering, (facts: LetterFacts) => string[]> = {
  layout: (f) => [
    `Case Number:           ${f.caseNumber}`,
    `Date Assigned:         ${f.dateAssigned}                        Date of Injury:      ${f.dateOfInjury}`,
    `Decision Date:         ${f.decisionDate}                        UR Denial Date:      ${f.urDenialDate}`,
    `Priority:              Standard                          Application          ${f.applicationReceived}`,
    '                                                         Received:',
  ],
  poppler: (f) => [
    ...['Case Number:', 'Date Assigned:', 'Decision Date:', 'Priority:', ''],
    ...[f.caseNumber, f.dateAssigned, f.decisionDate, 'Standard', ''],
    ...['Date of Injury:', 'UR Denial Date:', 'Application', 'Received:', ''],
    ...[f.dateOfInjury, f.urDenialDate, f.applicationReceived],
  ],
  pypdf: (f) => [
    `Case Number: ${f.caseNumber}`,
    `Date Assigned: ${f.dateAssigned} Date of Injury:  ${f.dateOfInjury}`,
    `Decision Date: ${f.decisionDate} UR Denial Date:  ${f.urDenialDate}`,
    'Priority:  Standard Application',
    'Received:',
    f.applicationReceived,
  ],
  doubled: (f) => [
    ...['Case Number:', 'Date Assigned:', 'Decision Date:', 'Priority:'],
    ...[f.caseNumber, f.dateAssigned, f.decisionDate, 'Standard', 'Date of Injury:'],
    ...[f.dateOfInjury, `UR Denial Date:   ${f.urDenialDate}`, 'Application', 'Received:'],
    f.applicationReceived,
  ],
}

/** The letter as one of the four extractors prints it. */
export function letter(facts: LetterFacts = FACTS, rendering: Rendering = 'layout'): string {
  const header = HEADERS[rendering](facts)
  const body = paragraphs(facts).map((paragraph) => wrap(paragraph))
  switch (rendering) {
    case 'layout':
      return [header, ...body].map((lines) => lines.join('\n')).join('\n\n')
    case 'poppler':
      return [header.join('\n'), body.flat().join('\n')].join('\n\n')
    case 'pypdf':
      return [header, ...body]
        .map((lines) => lines.map((line) => `${line} \n`).join(''))
        .join(' \n')
    case 'doubled':
      return [...header, ...body.flat()].map((line) => `${line} \n\n`).join('')
  }
}
