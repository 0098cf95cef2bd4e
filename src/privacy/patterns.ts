/** What a name, a number or an address looks like that the state's redaction missed. */

export type IdentityKind =
  | 'person'
  | 'claim-number'
  | 'social-security-number'
  | 'phone-number'
  | 'date-of-birth'
  | 'street-address'
  | 'email-address'

export interface IdentityPattern {
  kind: IdentityKind
  /** Global; the identity is the first group where there is one, else the whole match. */
  pattern: RegExp
}

const NAME = "[A-Z][a-z]{1,20}(?:['’-][A-Z][a-z]{1,20})?"
const INITIAL = '(?: [A-Z]\\.?(?![a-z]))?'
const FULL_NAME = `${NAME}${INITIAL}(?: ${NAME}){1,2}`
const CREDENTIAL =
  '(?:M\\.?D|D\\.?O|D\\.?C|D\\.?P\\.?M|D\\.?D\\.?S|Ph\\.?D|Psy\\.?D|P\\.?A|PA-C|N\\.?P|FNP|R\\.?N|L\\.?Ac|P\\.?T|D\\.?P\\.?T|O\\.?T\\.?R)\\b'
const STREET =
  '(?:Street|St\\.|Avenue|Ave\\.?|Boulevard|Blvd\\.?|Road|Rd\\.|Drive|Lane|Ln\\.|Court|Ct\\.|Way|Place|Highway|Hwy\\.?|Parkway|Circle)'

export const IDENTITY_PATTERNS: readonly IdentityPattern[] = [
  {
    kind: 'email-address',
    pattern: /\b[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,24}){1,4}\b/g,
  },
  { kind: 'social-security-number', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g },
  {
    kind: 'social-security-number',
    pattern: /\b(?:SSN|Social Security (?:Number|No\.?|#))[:# ]{1,3}(\d[\d -]{7,10}\d|\d{4})\b/gi,
  },
  {
    kind: 'phone-number',
    pattern: /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])/g,
  },
  {
    kind: 'date-of-birth',
    pattern:
      /\b(?:DOB|D\.O\.B\.|[Dd]ate of [Bb]irth|[Bb]irth ?date|[Bb]orn(?: on)?)[: ]{1,3}(?:is |was )?(\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})/g,
  },
  {
    kind: 'claim-number',
    pattern:
      /\b(?:[Cc]laims? (?:[Nn]umber|[Nn]o\.?|#)|[Cc]laim ID|[Aa]djudication [Nn]umber)[:# ]{1,3}(?=[\w-]{0,20}\d)([A-Z0-9][\w-]{4,20})/g,
  },
  {
    kind: 'street-address',
    pattern: new RegExp(
      `\\b\\d{1,6} (?:[NSEW]\\.? )?${NAME}(?: ${NAME}){0,2} ${STREET}(?![a-z])`,
      'g',
    ),
  },
  {
    kind: 'person',
    pattern: new RegExp(
      `\\b(?:Drs?|Mr|Mrs|Ms|Miss|Doctor)\\.? (${NAME}${INITIAL}(?: ${NAME})?)`,
      'g',
    ),
  },
  { kind: 'person', pattern: new RegExp(`\\b(${FULL_NAME}),? ${CREDENTIAL}`, 'g') },
]

/**
 * Words that stand where a name could and are none: eponyms of tests, signs and operations, drugs,
 * guideline bodies, and what follows a title without being a name.
 */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `spurling spurlings hawkins kennedy neer neers phalen phalens tinel tinels finkelstein faber patrick patricks
lachman lachmans mcmurray mcmurrays apley apleys lasegue kemp kemps waddell gaenslen gaenslens yergason speed
speeds hoffman hoffmann hoffmanns babinski romberg rombergs adson adsons thompson thomas trendelenburg ober jobe
obrien obriens jackson jamar dupuytren quervain quervains baker bakers bankart hill sachs colles salter osgood
lisfranc achilles morton mortons raynaud kienbock sudeck beck epworth oswestry mankin cobb pavlov cochrane harris
likert norco percocet soma flexeril motrin naprosyn tylenol botox synvisc orthovisc the this his her their and
report reports note notes office visit recommended requested maximus medicare expert physician reviewer board
internal family pain occupational physical sports preventive orthopedic emergency neurological hospice public
california texas florida new official disability guidelines american college chronic medical treatment chapter`.split(
    /\s+/,
  ),
)
