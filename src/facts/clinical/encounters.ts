/** The words around a date that tell an encounter, or that the date dates no record at all. */
import { WORKER } from './persons'
import { anyOf } from './words'

/** Between a record's noun and its date: then the date is another thing's. */
export const LINK_BREAKS = new RegExp(
  `[.;:]|\\b${anyOf(
    'complain(?:s|ed|ing|ts)?|reported|reports?|presented|received|denied|stated|underwent|surgery',
    'surgical|injured|injury|birth|birthdate|born|claim|since|until|modified|non ?-? ?certified',
    'through|off|return|returns|returned|schedule|scheduled|approved|authorized|certified|pending',
    'planned|started|stopped|expires?|hospitalized|listed|last worked|to be|will|for \\d|requested',
    'recommended|ordered|prescribed|far back|and (?:the|a|was|has|had)|but|while|when|who|he|she|it',
    'status[ -]post|s/p|between|and (?:\\w{1,14} ){0,3}(?:ESIs?|injections?|blocks?)',
  )}\\b`,
  'i',
)

/** What is no record, in the words right before its date. */
const DATED_OTHERWISE = new RegExp(
  `\\b${anyOf(
    'received|assigned|off work|off of work|return to|returned to|returning to|return back to',
    'until|thru|since|birth ?date|born|D\\.?O\\.?B|DOS|surgery|arthroscopy|operation|fusion|repair',
    'decompression|hired|last worked|retired|laid off|terminated|scheduled|due|expires?|appealed',
    'approved|authorized|certified|effective|through|started|began|beginning|discontinued',
    'admitted|hospitalized|discharged|status[ -]post|s/p|ACDF|ORIF|TKA|laminectomy|discectomy',
    '(?:ESIs?|injections?|blocks?) on',
  )}\\b`,
  'i',
)
const TO_WORK = /\breturn(?:ed|ing)?(?: back)? to\b/i

/** Whether the words before a date say that it dates no record. */
export function datesNoRecord(words: string): boolean {
  const near = words.slice(-34)
  const match = DATED_OTHERWISE.exec(near)
  if (!match) return false
  if (TO_WORK.test(near) && !/\bto the\b/i.test(near)) return true
  return near.slice(match.index + match[0].length).split(' ').length <= 4
}

const SEEN = new RegExp(
  `\\b${anyOf(
    'presented|seen|seeing|saw|(?:re-?)?(?:evaluated|examined|assessed)|visited|treated|consulted',
    'followed[- ]up|returned|reported',
    '(?:Dr\\.?|physician|provider|doctor|patient|worker|applicant|claimant|he|she) noted',
  )}\\b(?! (?:an? |the |his |her )?(?:industrial |work )?(?:injur|work))`,
  'i',
)

/** An encounter told by its verb, right before a date: `was seen by his physician on`. */
export const toldByVerb = (words: string): boolean =>
  /\bseen $/i.test(words) || (/ on ?\(?$/i.test(words) && SEEN.test(words.slice(-48)))

const SAID = anyOf('noted|documented|reported|stated|acknowledged|suggested|mentioned')
const PERSONS = anyOf(
  WORKER,
  '(?:(?:primary|treating|attending|requesting|prescribing) )*(?:physician(?! (?:reviewer|advis))|provider|doctor)',
  '(?:(?:treating|consulting|primary) )?(?:therapist|chiropractor|surgeon|psychologist|psychiatrist)',
  "Dr(?:\\.? [A-Z][\\w'’-]{1,20}){0,3}",
  'podiatrist|dentist|acupuncturist|nurse practitioner|specialist',
)
/** What is done to the patient, or by him, that is no encounter. */
const NO_ENCOUNTER = anyOf(
  'underwent|sustained|suffered|experienced|incurred|filed|appealed|submitted|signed|requested (?:an? )?(?:appeal|IMR)|slipped|tripped|fell|had (?:an? )?(?:surgery|injury)',
  'was (?:injured|hit|struck|hospitalized|admitted|hired|laid off|terminated|authorized|approved)',
  'returned to (?:\\w{1,10} )?(?:work|duty|duties)',
)

/** The patient, or who treats, right behind `On 12/1/16,`. */
export const PERSON = new RegExp(
  `^\\)?,? (?:it (?:is|was) ${SAID} (?:that )?)?(?:the |this |his |her )?${PERSONS}\\b` +
    `(?:['’]s \\w{1,14}(?: \\w{1,14})?)?(?! ${NO_ENCOUNTER}\\b)`,
  'i',
)

/** What is done at an encounter, told with no person: `work restrictions were imposed`. */
export const ACT = new RegExp(
  `\\b(?:was|were) (?:\\w{1,12}ly,? |again,? |once again,? |also )?${anyOf(
    'imposed|renewed|prescribed|ordered|refilled|dispensed|administered|recommended|endorsed',
    'continued|extended|noted|appreciated|described',
  )}\\b`,
  'i',
)
