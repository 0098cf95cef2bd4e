/** The words around names that were cut out of letters. */
import type { Redaction } from '../schema/determination'

/** Signs without which there is no mask; a cheap look before the pattern. */
const MASK_SIGNS: readonly string[] = ['[', 'XXX', '__', '█', '■', '***', '<red']

/** What stands in place of a name. */
const MASK =
  /\[(?:name |names? |information |text )?(?:redacted|removed|omitted|withheld|name|employer|provider|claimant|patient|doctor|employee|physician|claim number)(?:['’]s)?(?: name)?\]|<redacted>|\bX{3,}\b|(?<!_)_{2,30}(?!_)|█{1,}|■{2,}|\*{3,}/gi

/** The masks in a text, in order. A longer run of `_` is a rule. */
export const masksIn = (text: string): RegExpExecArray[] =>
  MASK_SIGNS.some((sign) => text.includes(sign)) ? [...text.matchAll(MASK)] : []

/** A word after which a name is due. */
export const ANNOUNCING_WORD =
  /\b(?:by|from|with|at|named|Dr\.?|Drs\.?|Mr\.?|Ms\.?|Mrs\.?|Doctor|Dear|DEAR|employer,?|physician,?)$/

/** A word that announces a name among much else: a gap only before a stop, or before what is no name. */
export const WEAK_WORD = /\b(?:to|of|for|and)$/

/** `a represented  employee who has filed a claim`: whose employee is gone. */
export const EMPLOYEE = / employee who\b/y

/** Words after a record's date that announce its author. */
export const AUTHORED = / (?:from|by)(?= )/y

/** A verb or a connective: no name begins with it. Where one follows, the name before it is gone. */
const NO_NAME_WORD =
  ' (?:noted?|notes|indicated?|indicates|states?|stated|reports?|reported|showed|shows|revealed|reveals|documented|describes?|described|recommended|requested|dated|on|as|and|when|who|while|since|where)\\b'
export const NO_NAME = new RegExp(NO_NAME_WORD, 'y')

/** Words after which an employer's name is due, wherever they stand, and what shows that it is gone. */
export const EMPLOYED = new RegExp(`(?:employed (?:by|with)|working for)(?=${NO_NAME_WORD})`, 'g')

interface Announcement {
  /** Found at the end of the words before the redaction, or at the beginning of those behind it. */
  pattern: RegExp
  entity: Redaction['entity']
}

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
      /(?:\b(?:Dear|DEAR|Mr|Ms|Mrs|Miss)\.?|(?:patient|claimant|employee|injured worker),?(?: is)?(?: named)?)$/,
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
      /^ (?:clinic|hospital|medical (?:center|group|clinic)|surgery center|surgical center)\b/i,
  },
  {
    entity: 'claims-administrator',
    pattern: /^ (?:insurance|indemnity|mutual|claims|casualty|assurance)\b/i,
  },
  { entity: 'employer', pattern: /^ ?employee who\b/ },
]

/** The last words of the clause that leads up to a redaction, where no announcement fits. */
export const CLAUSE_END = /(?<=^|[\s(])(?:[^\s.;,:!?)]{1,20} ){0,5}[^\s;,:!?)]{1,20}$/
