/** Words in which a utilization review rules, and what must stand around them. */
import { language, vocabulary } from '../../src/phrase/language'
import type { Ruling } from '../../src/schema/determination'

/** What a word that rules says. */
export interface RulingWord {
  readonly ruling: Ruling
  /**
   * `noun`: no verb; `necessity`: a reviewer's own phrase too; `own`: only a review has the word; `change`: what was left
   * of a request that was modified.
   */
  readonly use: 'verb' | 'noun' | 'necessity' | 'own' | 'change'
}

const words = (ruling: Ruling, use: RulingWord['use'], ...phrases: readonly string[]) =>
  phrases.map((phrase): [string, RulingWord] => [phrase, { ruling, use }])

const CERTIFY = '[certify|approve|authorize]'
const CERTIFIED = '[certified|approved|authorized]'

export const rulingWords = vocabulary('ruling', [
  ...words(
    'denied',
    'verb',
    `failed to ${CERTIFY}`,
    `[[did|does|has|had|have] not|didnt|doesnt|hasnt|hadnt|havent] [certify|approve(d)|authorize(d)|certified|grant(ed)]`,
    'did not recommend [approval|certification|authorization]',
    `[not to|to not] ${CERTIFY}`,
    'recommend(s|ed|ing) (a) denial',
    'denied (certification|authorization)',
    'denying',
    '[rejected|refused|declined|disallowed|disapproved]',
    `${CERTIFIED} neither`,
    'turned down',
    'said no to',
    '[was|is|decision] to [deny|disapprove|non certify|noncertify]',
    `not (been) ${CERTIFIED}`,
  ),
  ...words('denied', 'noun', 'denial'),
  ...words(
    'denied',
    'own',
    'non [certified|certification|authorized|approved]',
    '[noncertified|noncertification|nonauthorized|nonapproved]',
    // The blank before it was lost.
    '[reviewnon|reviewernon|urnon|administratornon] certified',
  ),
  ...words(
    'denied',
    'necessity',
    '([deemed|found|considered] (to be)) not (to be) medically (appropriate and) necessary',
  ),
  ...words(
    'modified',
    'verb',
    'recommend(s|ed|ing) (a) [modification|modified]',
    '(conditionally) modified',
    '[was|is] to modify',
    `${CERTIFIED} with modification(s)`,
    '[certified|approved|authorized|allowed|granted] (only) # (out) of (the (requested)) #',
    `[partly|only] [${CERTIFIED}|granted]`,
    `[${CERTIFIED}|granted] (only) (in|a) part(ly|ially)`,
  ),
  ...words('modified', 'own', `partial(ly) ${CERTIFIED}`),
  ...words('delayed', 'verb', '[delayed|deferred|pended]'),
  ...words('certified', 'verb', CERTIFIED, 'granted', `[was|is] to ${CERTIFY}`),
  ...words('certified', 'change', '[certifying|approving|authorizing]'),
])

export const rulings = language({
  parts: {
    adverb:
      'previously|initially|partially|conditionally|apparently|reportedly|subsequently|originally|recently|retrospectively|prospectively|appropriately|reasonably|eventually|ultimately|formally|correctly|also|then|again|since|therefore|thus|only',
    aux: 'has|have|had|was|were|been|also|subsequently|currently|previously|reportedly',
    was: 'was|were|been',
    be: 'is|are|be|being',
    requested:
      '[was|were] [requested|ordered|submitted|reviewed] ((on|dated) {date}) [and|but] (then)',
  },
  cues: {
    /** `certified the surgery, but not the stay`; `approved the MRI. The remainder was not.` */
    restRefused: [
      '[but|and] ({any} [was|were]) not',
      '[;|,|.] (and|but) the [remainder|rest|other(s)|remaining {any}] [was|were] not',
      ', not [the|a|an|for|any]',
      '[;|,|but|and|while|whereas|although] (and|but|while|whereas) [the|a|an|his|her] *3 [was|were] not [.|;|approved|certified|authorized|granted|allowed]',
      '[except|excepting|excluding|other than|apart from|save for|with the exception of|all but|everything but]',
    ],
  },
  pseudo: ['[but|and] ({any} [was|were]) not limited'],
  /** Before a ruling in the passive: it is the request that was ruled on. */
  passive: ['{be} ({adverb}) (,)'],
  /** The same, told of the past. */
  past: ['{was} ({adverb}) (,)', '{requested}'],
  previously: ['{was} previously'],
  /** What may be ruled on. */
  request: [
    '[request(s)|requested|determination|service(s)|treatment(s)|case|claim for|bill(s)|both|authorization]',
    '[certification|appeal|therapy|surgery|medication(s)|which|that|it|these]',
  ],
  /** Who else denies and modifies, and what else is modified: right before a ruling. */
  other: [
    '[patient|worker|applicant|claimant|employee|he|she|who|duty|duties|activity|activities|work] ({aux}) ({aux}) ({aux})',
    '[use|abuse|misuse|consumption|symptoms|allergies|history] (of *3) {aux} ({aux})',
  ],
  /** Right behind a ruling: one who is no reviewer made it. */
  byOthers: [
    'by dr',
    'by [the|a|an|his|her|their] ({any}) [doctor|physician|provider|surgeon|therapist|dentist|employer|pharmacy|pharmacist|patient|worker|applicant|judge|court|wcab]',
  ],
  /** The set sentences on a split request tell what was granted of it, no ruling of their own. */
  split: [
    'original request',
    'authorized by the claims administrator',
    'claims administrator authorized',
  ],
  /** Right behind the word: it rules on no treatment. */
  noTreatment: [
    '[any|having|pain|numbness|radiation|duty|duties|work|working|activity|activities|leave|disability|custody|permission]',
  ],
  /** Right before the word: it is an adjective, no verb. */
  adjective: ['[the|a|an|of|with|on|to|under|for|in|board|his|her|fda|not]'],
  /** Right before `denial`: that of the review. */
  earlier: ['[prior|previous|original|initial|a|the|ur|utilization review|utilisation review]'],
  /** Before the word: the change of a request is told once more. */
  change: [', (only)'],
  /** Ties a ruling to its date. */
  on: ['[on|dated] (the) (\\() {date}'],
  /** Between a ruling and its date: then the date is another thing's. */
  parted: [
    '[.|;|received|submitted|service|dos|report|note|visit|exam|form|dated|due|because|since|from|citing]',
  ],
})
