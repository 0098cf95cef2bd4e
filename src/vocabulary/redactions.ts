/** The words around names that were cut out of letters. */
import type { Redaction } from '../schema/determination'

/** Signs without which there is no mask; a cheap look before the pattern. */
const MASK_SIGN = /[[{█■]|xxx|__|\*{3}|redacted/i

/** What stands in place of a name. */
const MASK =
  /[[{] ?(?:name |names? |information |text )?(?:redacted|removed|omitted|withheld|name|employer|provider|claimant|patient|doctor|employee|physician|claim number)(?:['’]s)?(?: name)? ?[\]}]|\((?:name )?redacted\)|<redacted>|\[(?:X{3,30}|\*{2,30}|_{2,30}|█{1,30})\]|\bX{3,}\b|(?<!_)_{2,30}(?!_)|█{1,}|■{2,}|\*{3,}/gi
/** So written only: `the names were redacted` tells of it. */
const SHOUTED = /(?<![[({<] ?)\bREDACTED\b(?! ?[\])}>])/g

/** The masks in a text, in order. A longer run of `_` is a rule. */
export function masksIn(text: string): RegExpExecArray[] {
  if (!MASK_SIGN.test(text)) return []
  const masks = [...text.matchAll(MASK)]
  return text.includes('REDACTED')
    ? [...masks, ...text.matchAll(SHOUTED)].sort((a, b) => a.index - b.index)
    : masks
}

/** A pattern for one of the words, in parts of a row, right before a place. */
function wordsBefore(...rows: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${rows.join(' ').replaceAll(' ', '|')}),?$`, 'i')
}

/** A title: whatever follows its blank, the name is gone. */
export const TITLE = /\b(?:named|Drs?\.?|Mrs?\.?|Ms\.?|Doctor|Dear|DEAR|employer,|physician,)$/

/** A word that no phrase ends with: a gap before a stop, and before what no name begins with. */
export const OPEN_WORD = wordsBefore(
  'by from with at in on to of for under through via per between against into toward towards',
  'a an the his her their',
)

/** A word that joins phrases: a gap before a stop. */
export const JOINT = wordsBefore('and or')

/** A person or a body that is mostly named: a gap before a comma or a verb. */
export const NAMED_NOUN = wordsBefore(
  'employer physician surgeon therapist psychologist psychiatrist chiropractor acupuncturist dentist',
  'podiatrist neurologist orthopedist doctor provider specialist adjuster insurer carrier administrator',
  'supervisor attorney hospital clinic facility pharmacy',
)

/** What was done somewhere or by somebody: a gap before a comma. */
export const DONE = wordsBefore(
  'injured employed hired seen examined evaluated treated hospitalized referred performed prescribed',
)

/** What ends a name of which the rest was cut out: `by  , M.D.`, `at  Hospital`. */
export const NAME_END =
  / (?:M\.?D\b|D\.?O\b|D\.?C\b|D\.?P\.?M\b|Ph\.?D\b|P\.?A\b|N\.?P\b|Hospital|Clinic|Medical (?:Center|Group|Clinic)|Surgery Center|Insurance|Indemnity|Company|Corporation|Inc\b|LLC\b|County|School District|Unified|Police Department|Department of)/y

/** `a represented  employee who has filed a claim`: whose employee is gone. */
export const EMPLOYEE = / employee who\b/y

/** Words after a record's date that announce its author. */
export const AUTHORED = / (?:from|by)(?= )/y

/** What somebody whose name is gone did: it begins no sentence. */
const VERBS =
  'noted?|notes|indicated?|indicates|states?|stated|reports?|reported|shows?|showed|reveals?|revealed|documents?|documented|describes?|described|recommends?|recommended|requests?|requested|is|was|has|had|were|denied|certified|modified|approved|opined|prescribed|diagnosed|ordered|saw|examined|evaluated|performed|underwent|sustained|complains|presents|presented|returned|injured|came|went|called|wrote|asked|told|gave|took|spoke|agreed|declined|refused|testified|says|said'
/** A verb or a connective: no name begins with it. Where one follows, the name before it is gone. */
const NO_NAME_WORD = ` (?:${VERBS}|dated|on|in|at|by|for|from|of|to|with|per|due|as|and|or|but|when|who|while|since|where|after|before|because|during|twice|once)\\b`
export const NO_NAME = new RegExp(NO_NAME_WORD, 'y')
export const VERB = new RegExp(` (?:${VERBS})\\b(?! to\\b)`, 'y')

/** The end of a sentence. */
export const SENTENCE_END = /[.!?]["”’)\]]?$/

/** What ends a paragraph that is whole: the next one does not go on with it. */
export const PARAGRAPH_END = /[.!?:]["”’)\]]?$/

/** `$.`, `$,`: nothing is left of the sum. */
export const NO_SUM_CLOSED = /(?<![\w$])\$(?=[.,;](?:\s|$))/g

/** A sum of money of which the figures are gone. */
export const NO_SUM = /\$(?= (?!\d))/g

/** Words after which an employer's name is due, wherever they stand, and what shows that it is gone. */
export const EMPLOYED = new RegExp(`(?:employed (?:by|with)|working for)(?=${NO_NAME_WORD})`, 'g')

interface Announcement {
  /** Found at the end of the words before the redaction, or at the beginning of those behind it. */
  pattern: RegExp
  entity: Redaction['entity']
}

const NAMED_PERSON =
  '(?:surgeon|therapist|psychologist|psychiatrist|chiropractor|acupuncturist|dentist|podiatrist|neurologist|orthopedist|doctor|physician|provider|specialist)'
const OCCUPATION =
  '(?:officer|clerk|driver|deputy|teacher|cook|janitor|custodian|mechanic|technician|cashier|laborer|carpenter|welder|nurse|aide|guard|operator|assistant|secretary|firefighter|electrician|painter|plumber|server|waiter|waitress|housekeeper|caregiver|worker)'
const RECORD =
  '(?:report|visit|note|evaluation|examination|exam|consultation|letter|request|progress report|appointment)'

/** Whose name is due, told from the words before; the first that fits decides. */
export const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    entity: 'employer',
    pattern:
      /(?:while )?(?:(?:was|is|being) )?(?:self-)?employed (?:as an? [\w ]{1,24} )?(?:by|with|at|for)(?: the)?$/i,
  },
  {
    entity: 'employer',
    pattern:
      /(?:while )?(?:worked|working|works|at work|work|job|employment) (?:as an? [\w ]{1,24} |[a-z-]{2,12} (?:time |hours )?)?(?:for|at|with)(?: the)?$/i,
  },
  { entity: 'employer', pattern: /(?:the |his |her )?employer,?(?: is| was)?$/i },
  { entity: 'employer', pattern: /\bemployee (?:of|at|for)(?: the)?$/i },
  { entity: 'employer', pattern: new RegExp(`\\b${OCCUPATION} (?:of|at|for|with)(?: the)?$`, 'i') },
  { entity: 'employer', pattern: /\b(?:male|female|man|woman) (?:[\w-]{1,20} ){1,3}for$/i },
  {
    entity: 'claims-administrator',
    pattern:
      /(?:the )?(?:claims administrator|insurance carrier|insurer|adjuster),?(?: is| was)?$/i,
  },
  {
    entity: 'claims-administrator',
    pattern:
      /(?<=\b(?:utilization review|UR|certified|certification|denied|modified|approved|authorized)\b[^.;]{0,40} )on behalf of$/i,
  },
  {
    entity: 'patient',
    pattern:
      /(?:\b(?:Dear|DEAR|Mr|Ms|Mrs|Miss|MR|MS|MRS)\.?|(?:patient|claimant|employee|injured worker),?(?: is)?(?: named)?)$/,
  },
  {
    entity: 'provider',
    pattern: new RegExp(
      `(?:[A-Z][\\w-]{0,15} |\\b[\\w-]{1,15} )?${RECORD}s?(?: (?:of|dated|on|from) [\\w/, -]{4,18}?)? (?:from|by|with)(?: Drs?\\.?)?$`,
      'i',
    ),
  },
  {
    entity: 'provider',
    pattern:
      /(?:(?:was |were )?(?:seen|evaluated|examined|treated|prescribed|performed|requested|recommended|signed|authored|followed|consulted) (?:by|with)|under the care of|referred (?:to|by)|(?:treating|attending|requesting|primary|orthopedic|treatment) (?:physician|provider|surgeon|doctor),?(?: is)?)(?: Drs?\.?)?$/i,
  },
  { entity: 'provider', pattern: /(?:(?:from|by|with|to|of|per|and) )?\b(?:Drs?\.?|Doctor)$/ },
  {
    entity: 'provider',
    pattern: new RegExp(`(?:(?:the|his|her|a) )?${NAMED_PERSON},?(?: is)?$`, 'i'),
  },
  {
    entity: 'facility',
    pattern: new RegExp(
      `(?:(?:seen|seeing|treated|a|the) )?(?:${NAMED_PERSON}|therapy|surgery|hospitalized|treated|seen) in$`,
      'i',
    ),
  },
  {
    entity: 'facility',
    pattern:
      /(?:(?:performed|done|obtained|taken|hospitalized|admitted|seen|treated|therapy|surgery) )?(?:at|to)(?: the)?$/i,
  },
]

/** Whose name was cut out, told from the word behind it; it goes before what the words before tell. */
export const FOLLOWERS: readonly Announcement[] = [
  {
    entity: 'facility',
    pattern:
      /^ ?(?:clinic|hospital|medical (?:center|group|clinic)|surgery center|surgical center)\b/i,
  },
  {
    entity: 'claims-administrator',
    pattern: /^ (?:insurance|indemnity|mutual|claims|casualty|assurance)\b/i,
  },
  { entity: 'employer', pattern: /^ ?employee who\b/ },
]

/** The last words of the clause that leads up to a redaction, where no announcement fits. */
export const CLAUSE_END = /(?<=^|[\s(])(?:[^\s.;,:!?)]{1,20} ){0,5}[^\s;,:!?)]{1,20}$/

/** Who begins a sentence, told from its verb, where no words before announce anybody. */
export const SUBJECTS: readonly Announcement[] = [
  {
    entity: 'provider',
    pattern:
      /^ ?(?:is (?:the |also |now )?(?:requesting|treating|recommending)|requests?\b|requested\b|recommend|prescrib|examined\b|evaluated\b|saw\b|opined\b|ordered\b|diagnosed\b|performed\b)/,
  },
  {
    entity: 'patient',
    pattern:
      /^ ?(?:is an? \d|was injured|is (?:fe)?male|sustained\b|underwent\b|complains\b|presents\b|presented\b)/,
  },
  { entity: 'claims-administrator', pattern: /^ ?(?:denied|certified|modified|approved)\b/ },
]

/** The last words of the sentence before one that begins with a redaction. */
export const LAST_WORDS = /(?<=^|[\s(])(?:[^\s.;,:!?)]{1,20} ){0,5}[^\s]{1,24}$/
