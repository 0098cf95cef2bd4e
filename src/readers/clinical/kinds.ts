/** The words for what a date may date: reports, visits, studies; and for what is none of these. */

/** Nouns for a record, longest first. */
const NOUNS = [
  "doctor['’]?s['’]? first report(?: of occupational (?:injury|illness)(?: or (?:injury|illness))?)?",
  'first report of (?:occupational )?(?:injury|illness)(?: or (?:injury|illness))?',
  '(?:requests?|applications?) for (?:an )?authorization(?: \\([^)]{1,30}\\))?(?: forms?)?(?: for form)?',
  'authorization requests?(?: forms?)?',
  'RFAs?(?: \\([^)]{1,30}\\))?(?: forms?)?',
  'PR-?\\d(?: reports?)?(?:s)?',
  'DFR',
  'dates? of service',
  '(?:urine |urinary )?(?:drug|toxicology) (?:screen(?:ing)?s?|tests?|reports?)',
  '(?:EMG|NCS|NCV|electromyogra(?:phy|m)|nerve conduction (?:studies|study|velocity)|electrodiagnostic (?:studies|study|testing|test))(?:[-/ ](?:NCS|NCV|EMG))?(?: (?:studies|study|tests?|testing|reports?))?',
  '(?:MRI|MRA|MR arthrogram|magnetic resonance imaging|arthrogram|CT|computed tomography|x ?-? ?rays?|radiographs?|ultrasound|ultrasonography|sonogram|echocardiogram|EKG|ECG|electrocardiogram|EEG|bone scan|DEXA scan|discogram|myelogram|colonoscopy|endoscopy|polysomnogram|sleep study)(?: scans?| imaging| stud(?:y|ies)| films?)?(?: reports?)?',
  '(?:laboratory|lab|blood|imaging|diagnostic|radiology|pathology|operative|procedure) (?:reports?|results?|tests?|testing|stud(?:y|ies)|work|panels?|notes?)',
  '(?:reports?|notes?|letters?|records?|documentation|documents?|dictation|memo|questionnaires?|forms?|charts?|entr(?:y|ies)|addend(?:um|a)|prescriptions?)',
  '(?:re-?)?(?:visits?|appointments?|encounters?|exams?|examinations?|evaluations?|assessments?|consultations?|consults?|check-?ups?|recheck|follow-?ups?)',
  '(?:subjective|objective|exam(?:ination)?) (?:data|findings?|complaints?)',
  '(?:QME|AME|PQME)',
].join('|')

/** Words that belong to a record's noun. */
const MODIFIERS = [
  "progress|office|clinic|clinical|chart|medical|physical|occupational|therapy|treatment|narrative|work|status|first|initial|follow-?up|recent|primary|secondary|treating|attending|specialist|consultation|consult|operative|supplemental|comprehensive|orthop(?:a?e)dic|neurolog(?:y|ical)|neurosurgical|psychiatric|psychological|psychology|pain|management|physiatry|physiatric|chiropractic|acupuncture|radiology|emergency|department|room|hospital|discharge|admission|surgical|post-?operative|pre-?operative|interim|permanent|stationary|functional|capacity|medicine|hand|urgent|care|daily|therapist['’]?s?|physician['’]?s?|doctor['’]?s?|provider['’]?s?",
  'right|left|bilateral|lumbar|cervical|thoracic|spine|shoulder|knee|wrist|elbow|hip|ankle|foot|brain|head|upper|lower|extremity|extremities|chest|abdominal|pelvis|open|weight-?bearing|agreed|qualified|subjective|objective|nurse|case|consulting',
].join('|')

const KIND = `(?:(?:${MODIFIERS})[ -]){0,5}(?:${NOUNS})`

/** Every noun for a record in the words before a date. */
export const KIND_BEFORE = new RegExp(`\\b${KIND}(?![\\w’'])`, 'gi')
/** A noun for a record right behind a date: `… RFA form`, `, the physical exam`. */
export const KIND_BEHIND = new RegExp(
  `^(?: \\((?:an? |the )?|\\)?,? (?:an? |the )?)((?:(?!from|by|and|with|on|of|for|in|at|showed|revealed|noted|to|that)[A-Za-z'’-]{1,14} )?${KIND})(?![\\w’'])`,
  'i',
)

/** Between a record's noun and its date: then the date is another thing's. */
export const LINK_BREAKS =
  /[.;:]|\b(?:complain\w{0,4}|reported|reports?|presented|received|denied|stated|underwent|surgery|surgical|injured|injury|birth\w{0,4}|born|claim|since|until|denied|modified|non ?-? ?certif\w+|through|off|returned?|scheduled?|approved|authorized|certified|pending|planned|started|stopped|expires?|hospitali[sz]ed|listed|last worked|is|to be|will|for \d|requested|recommended|ordered|and (?:the|a|was|has|had)|but|while|when|who|he|she|it)\b/i

/** Right before a date: it dates no record. */
export const NOT_DATED =
  /\b(?:received|(?:re)?assigned|off(?: of)? work|return(?:ed|ing)?(?: back)? to [^.;,]{0,30}|until|thru|since|birth ?date(?: as| of)?|born|D\.?O\.?B\.?:?|DOS:?|surgery|arthroscopy|operation|fusion|repair|decompression|hired|last worked|retired|laid off|terminated|scheduled(?: for)?|due|expires?|appealed|approved|authorized|certified|effective|through|started|began|beginning|discontinued|surgically|admitted|hospitali[sz]ed|discharged)(?: \w{1,10}){0,2}? ?(?:on|as of|for|from|as|and|date)? ?\(?$/i

/** An encounter told by its verb, right before a date. */
export const ENCOUNTER =
  /\b(?:presented|seen|seeing|saw|evaluated|re-?evaluated|examined|re-?examined|assessed|re-?assessed|visited|treated|consulted|followed[- ]up|returned|reported)(?: (?!to\b|injur|work)[\w'’]{1,14}){0,4}? on \(?$/i

/** The patient, or who treats, right behind `On 12/1/16,`. */
export const PERSON =
  /^\)?,? (?:it (?:is|was) (?:noted|documented|reported|stated|acknowledged|suggested|mentioned) that )?(?:the |this |his |her )?(?:(?:primary |treating |attending |requesting |prescribing )?(?:injured )?(?:worker|patient|applicant|claimant|employee|IW|physician|provider|doctor|therapist|chiropractor|surgeon)|he|she)\b(?:['’]s \w{1,14}(?: \w{1,14})?)?(?! (?:underwent|sustained|had (?:an? )?(?:surgery|injury)|was (?:injured|hit|struck|hospitali[sz]ed|admitted|hired|laid off|terminated|authorized|approved)|returned to (?:\w{1,10} )?(?:work|duty|duties)|filed|appealed|slipped|tripped|fell))/i

/** What is done at an encounter, told with no person: `On 1/2/16, work restrictions were imposed`. */
export const ACT =
  /^\)?,? [a-z][^.;,]{2,80} (?:was|were) (?:\w{1,12}ly,? |again,? |once again,? |also )?(?:imposed|renewed|prescribed|ordered|refilled|dispensed|administered|recommended|endorsed|continued|extended|noted|appreciated|described)\b/i
