/** Names of what a date may date: reports, visits and studies; and the words that tie a name to its date. */
import { language, vocabulary } from '../../src/phrase/language'

const STUDY = '(study|studies|test(s)|testing|scan(s)|imaging|film(s)|report(s))'
const FORM = '({bracket}) ((for) form(s))'

/** What a name says. */
export interface RecordName {
  /** The one spelling of its kind; null where it is called as printed. */
  readonly kind: string | null
  /** Whether it is a study or a test, which may have shown something. */
  readonly study: boolean
}

const named = (study: boolean, kind: string | null, ...phrases: readonly string[]) =>
  phrases.map((phrase): [string, RecordName] => [phrase, { kind, study }])

export const recordNames = vocabulary('record', [
  ...named(true, 'MRI', `[mri(s)|magnetic resonance [imaging|image(s)]] ${STUDY}`),
  ...named(true, 'MRA', `mra ${STUDY}`),
  ...named(true, 'CT', `[ct|cat scan|computed tomography|computerized tomography] ${STUDY}`),
  ...named(true, 'X-ray', `[x ray(s)|xray(s)|radiograph(s)] ${STUDY}`),
  ...named(true, 'arthrogram', `arthrogram ${STUDY}`),
  ...named(true, 'ultrasound', `[ultrasound|ultrasonography|sonogram] ${STUDY}`),
  ...named(true, 'echocardiogram', `echocardiogram ${STUDY}`),
  ...named(true, 'electrocardiogram', `[ekg|ecg|electrocardiogram] ${STUDY}`),
  ...named(true, 'EEG', `eeg ${STUDY}`),
  ...named(true, 'EMG/NCS', `[emg [ncs|ncv]|emg / [ncs|ncv]|[ncs|ncv] / emg] ${STUDY}`),
  ...named(true, 'EMG', `[emg|electromyography|electromyogram] ${STUDY}`),
  ...named(true, 'NCS', `[ncs|ncv|nerve conduction (velocity)] ${STUDY}`),
  ...named(true, 'electrodiagnostic study', `electrodiagnostic(s) ${STUDY}`),
  ...named(true, 'bone scan', `bone scan ${STUDY}`),
  ...named(
    true,
    null,
    `[dexa|discogram|myelogram|colonoscopy|endoscopy|polysomnogram|sleep study] ${STUDY}`,
    'urine toxicology',
    '(urine|blood) [drug|toxicology|urine] [screen(s)|screening(s)|test(s)|report(s)]',
    '[laboratory|lab|blood|imaging|diagnostic] [result(s)|test(s)|testing|study|studies|work]',
    '[uds|udt|labs|film(s)]',
  ),
  ...named(false, 'PR-2', "[pr 2|pr2|pr2s|pr 2 's] (report(s))"),
  ...named(
    false,
    null,
    'first report of (occupational) [injury|illness] ([or|and] [injury|illness])',
    `[request(s)|application(s)] for (an) authorization ${FORM}`,
    `authorization request(s) ${FORM}`,
    `rfa(s) ${FORM}`,
    '[pr #|pr4] (report(s))',
    'dfr',
    'date(s) of service',
    '[report(s)|note(s)|letter(s)|record(s)|documentation|document(s)|dictation|memo|questionnaire(s)]',
    '[form(s)|chart(s)|entry|entries|addendum|addenda|prescription(s)]',
    '(re) [exam(s)|examination(s)|evaluation(s)|assessment(s)|consultation(s)|consult(s)|check(s)]',
    '[reexam|reexamination|reevaluation|reassessment]',
    '[visit(s)|appointment(s)|encounter(s)|check up(s)|checkup(s)|follow up(s)|followup(s)]',
    '[subjective|objective|exam|examination] [data|finding(s)|complaint(s)]',
    '[qme|ame|pqme]',
  ),
])

export const records = language({
  parts: {
    injection: 'esi(s)|injection(s)|block(s)',
    afterSurgery: 'status post|s / p|acdf|orif|tkr|tka|laminectomy|discectomy',
  },
  cues: {
    /** Between a name and its date: the date is another thing's. */
    parted: [
      '[.|;|:]',
      '[complain(s|ed|ing|ts)|complaint|reported|report(s)|presented|received|denied|stated|underwent]',
      '[surgery|surgical|injured|injury|birth|birthdate|born|claim|since|until|modified|non certified|noncertified]',
      '[through|off|return(s|ed)|schedule(d)|approved|authorized|certified|pending|planned|started]',
      '[stopped|expire(s)|hospitalized|listed|last worked|to be|will|for #|requested|recommended|ordered]',
      '[prescribed|far back|and [the|a|was|has|had]|but|while|when|who|he|she|it|status post|s / p|between]',
      'and *3 {injection}',
    ],
  },
  pseudo: ['dr .'],
  /** Words that belong to the name behind them. */
  modifier: [
    "['|’]",
    '[progress|office|clinic|clinical|chart|medical|physical|occupational|therapy|treatment|narrative]',
    '[work|status|first|initial|follow|up|recent|primary|secondary|treating|attending|specialist(s)]',
    '[consultation|consult|operative|supplemental|comprehensive|orthopedic|orthopaedic|neurology]',
    '[neurological|neurosurgical|psychiatric|psychological|psychology|pain|management|physiatry]',
    '[chiropractic|acupuncture|radiology|pathology|emergency|department|room|hospital|discharge]',
    '[appeal|admission|surgical|postoperative|preoperative|post|pre|interim|permanent|stationary|functional]',
    '[capacity|medicine|hand|urgent|care|daily|urine|urinary|mr|agreed|qualified|subjective|objective]',
    '[nurse(s)|case|consulting|physician(s)|provider(s)|doctor(s)|surgeon(s)|therapist(s)|lumbar|cervical|thoracic]',
    '[spine|right|left|bilateral|shoulder(s)|knee(s)|wrist(s)|elbow(s)|hip(s)|ankle(s)|foot|feet|brain|head]',
    '[standing|weight bearing|upper|lower|extremity|extremities|chest|abdominal|pelvis|open|procedure|laboratory|lab|imaging|diagnostic]',
  ],
  /** End with a name and are no record: a course of treatment, what is to be done. */
  unnamed: ['# *2 visits', '[to|will|should|may|must|can|for|and|then] follow up'],
  /** Never belong to a name behind a date. */
  strange: [
    '[from|by|and|with|on|of|for|in|at|to|that|which|who|showed|revealed|noted|reported|indicated|was]',
    '[were|is|are|the|a|an|requested|recommended|received|included|denied|not|no|or|but]',
  ],
  /** Behind a comma, with no article: verbs. */
  verb: ['[reports|notes|documents|records|charts|checks|visits]'],
  /** A date that a name may follow: `a 1/2/16 report`. */
  introduced: ['[a|an|the|said|his|her|this|that] *2 (\\() {date}', 'on (\\() {date}'],
  /** The same at the beginning of a sentence. */
  opening: ['([per|in|from]) {date}'],
  /** Between such a date and the name. */
  lead: ['\\(', '\\) (of|,)', ','],
  article: ['a|an|the'],
  /** A date that dates no record, by the words before it. */
  otherwise: [
    '[received|assigned|off work|off of work|[return|returned|returning] (back) to|until|thru|since] *2 (\\() {date}',
    '[birth date|birthdate|born|d . o . b .|dob|dos|surgery|arthroscopy|operation|fusion|repair] *2 (\\() {date}',
    '[decompression|hired|last worked|retired|laid off|terminated|scheduled|due|expire(s)|appealed] *2 (\\() {date}',
    '[approved|authorized|certified|effective|through|started|began|beginning|discontinued|admitted] *2 (\\() {date}',
    '[hospitalized|discharged|{afterSurgery}|{injection} on] *2 (\\() {date}',
    '[return|returned|returning] (back) to [work|{any} [work|duty]|{any} {any} [work|duty]] (on|as of) *3 {date}',
  ],
  /** Joins two dates of one name. */
  joint: [
    '(\\)) (,) [and|to|through|&|-|–|,] (on) (\\() {date}',
    '\\) (,) (on) (\\() {date}',
    '(\\)) on (\\() {date}',
    '\\( {date}',
  ],
})
