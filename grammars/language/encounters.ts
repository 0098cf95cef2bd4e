/** Wordings that tell of an encounter with no name for it: `was seen on`, `On 1/2/16, the patient complained`. */
import { language } from '../../src/phrase/language'

const SEEN =
  '[presented|seen|seeing|saw|(re) [evaluated|examined|assessed]|reevaluated|reexamined|reassessed|visited|treated|consulted|followed up|came in|reported|{noting} noted]'
const ON = '*5 (,) (dr .) *3 (,) on (\\() {date}'
/** Where one returns to be seen; one returns to a warehouse too. */
const SEEN_AT =
  'clinic|office|hospital|facility|practice|emergency [room|department]|urgent care|doctor|physician|provider|specialist|surgeon|therapist|chiropractor|psychologist|psychiatrist|neurologist|podiatrist|dentist|acupuncturist|dr (.) ({any})|pain management'

export const encounters = language({
  parts: {
    noting: 'dr (.)|physician|provider|doctor|patient|worker|applicant|claimant|he|she',
    said: 'noted|documented|reported|stated|acknowledged|suggested|mentioned',
    treating: 'primary|treating|attending|requesting|prescribing|consulting',
    who: '(injured) worker(s)|patient(s)|applicant(s)|claimant(s)|employee(s)|iw|he|she|({treating}) ({treating}) [physician(s)|provider(s)|doctor(s)|therapist(s)|chiropractor(s)|surgeon(s)|psychologist(s)|psychiatrist(s)]|dr (.) *3|podiatrist(s)|dentist(s)|acupuncturist(s)|nurse practitioner(s)|specialist(s)',
    person: '(\\)) (,) (it [is|was] {said} (that)) (the|this|his|her) {who}',
  },
  cues: {
    /** The patient, or who treats, right behind a date. */
    person: ['{date} {person}'],
    /** An encounter told by its verb, before its date. */
    seen: [
      'seen {date}',
      'seen [in|on] {date} (,) and (again|then) (on) {date}',
      `${SEEN} ${ON}`,
      `returned (to (the|his|her|this|our) ({any}) [${SEEN_AT}]) (for *4) (,) on (\\() {date}`,
    ],
  },
  pseudo: [
    `${SEEN} by (the|his|her|a|an) [foreman|supervisor|employer|boss|manager|coworker|co worker|adjuster|attorney|lawyer|insurer|judge|police|paramedic(s)] ${ON}`,
    `${SEEN} (an|a|the|his|her) (industrial|work) [injury|injuries|injured|work] ${ON}`,
    '{date} {person} *1 [underwent|sustained|suffered|experienced|incurred|filed|appealed|submitted|signed|slipped|tripped|fell]',
    '{date} {person} *1 requested (a|an) [appeal|imr]',
    '{date} {person} *1 had (a|an) [surgery|injury]',
    '{date} {person} *1 was [injured|hit|struck|hospitalized|admitted|hired|laid off|terminated|authorized|approved]',
    '{date} {person} *1 returned to *1 [work|duty|duties]',
    '{date} {person} [reviewer|advisor|adviser]',
  ],
  /** A date that tells when what follows was so. */
  opening: ['(then|later) [on|as of|per] (\\() {date}'],
  /** The same within a sentence. */
  clause: ['[,|;|and|that] (then|later|again) [on|as of|per] (\\() {date}'],
  /** Who treats, and the date: `Dr.  on 1/2/16 found`. */
  treater: ['[dr|dr .|(treating|attending|primary) [physician|provider|doctor]] *2 on {date}'],
  told: [
    '{date} (,) [noted|found|reported|documented|stated|indicated|recommended|saw|examined|evaluated]',
  ],
  /** What the patient came for is named behind it. */
  reason: ['[was seen|presented|returned|came in|followed up] for'],
  /** What is done at an encounter, told with no person: `work restrictions were imposed`. */
  act: [
    '[was|were] ({any} (,)|once again (,)) [imposed|renewed|prescribed|ordered|refilled|dispensed|administered|recommended]',
    '[was|were] ({any} (,)|once again (,)) [endorsed|continued|extended|noted|appreciated|described]',
  ],
})
