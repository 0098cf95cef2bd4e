/** The words in which a summary says that something was requested. */
import { anyOf } from './words'

/** A word of request, from its second letter on to what is requested. */
export interface RequestCue {
  pattern: RegExp
  /** What must stand right before. */
  before?: RegExp
  /** What must not. */
  not?: RegExp
}

const sticky = (source: string): RegExp => new RegExp(source, 'iy')

/** Who requests. */
const ASKER = anyOf(
  'provider|physician|doctor|surgeon|therapist|chiropractor|psychologist|psychiatrist|dentist',
  'podiatrist|acupuncturist|specialist|practitioner|he|she|attending|appeal|report|note',
  'form|RFA|Dr\\. \\w{1,20}|office|and|is|was|treater|PTP|MD|D[OC]|NP|PA(?:-C)?',
  'neurologist|orthop(?:a)?edist|physiatrist',
)
const ADVERBS =
  '(?:has |had |is |was )?(?:also |now |then |currently |previously |further |subsequently )?'
const PLURAL = '(?:s|\\(s\\))?'
const ON_A_DATE = '(?:(?:dated|of|from|on) )?\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}'
const AUTHORIZATION =
  '(?:an |the |prior |treatment )?(?:authorization|approval|certification|coverage)'
/** Behind `requested` these are no treatment. */
const NO_OBJECT = anyOf(
  'for|by|to|that|on|in|treatments?|services?|procedures?|items?|surgery|medications?',
  'was|were|is|are',
  'clarification|information|records|documentation|the following',
  `${AUTHORIZATION}|an? appeal|an? IMR|reconsideration`,
)
/** Behind `request for` these are no treatment. */
const NO_TREATMENT = anyOf(
  'authorization|an? authorization|(?:an )?appeal|IMR|more|information',
  'treatments? (?:was|were|is|are)',
)
const INCLUDE = '(?:included?(?:s|\\(s\\))?|including|consist(?:s|ed)? of)'

export const CUES: readonly RequestCue[] = [
  {
    pattern: sticky(`equested for (?!review|authorization)`),
    before: /authorization (?:is|was|were|has been) (?:\w{1,12} )?r$/i,
  },
  { pattern: sticky('equested (?:is|was|are|were) for ') },
  {
    pattern: sticky(
      `equest${PLURAL} (?:(?:is|was|were|ha[sd] been) )?(?:received |submitted |made )?` +
        `(?:(?:is|was|are|were) )?for:? (?:the following:? )?(?!${NO_TREATMENT})`,
    ),
    not: /(?:\b(?:no|not|without an?|any)(?: \w{1,12})?|\(original) r$/i,
  },
  { pattern: sticky(`equest(?:ed|ing|s)? ${AUTHORIZATION} (?:for|of) `) },
  {
    pattern: sticky(`equested (?:the following:? )?(?!${NO_OBJECT}\\b)`),
    before: new RegExp(
      `\\b(?:${ASKER} ${ADVERBS}|(?:report|note|PR-?2|visit) ${ON_A_DATE},? )r$`,
      'i',
    ),
    not: /\b(?:as|that|which|being|also|(?:was|were|is|are|been)(?: also| then)?) r$/i,
  },
  {
    pattern: sticky(`equest(?:ing|s):? (?:the following:? )?(?!${NO_OBJECT}\\b)`),
    before: new RegExp(`\\b${ASKER} ${ADVERBS}r$`, 'i'),
  },
  {
    pattern: sticky(`(?:eek(?:ing|s)|ought) ${AUTHORIZATION} (?:for|of) `),
    before: new RegExp(`\\b${ASKER} ${ADVERBS}s$`, 'i'),
  },
  {
    pattern: sticky(`sk(?:ing|s|ed) for (?!${NO_OBJECT}\\b)`),
    before: new RegExp(`\\b${ASKER} ${ADVERBS}a$`, 'i'),
    not: /\b(?:was|were|been) a$/i,
  },
  { pattern: sticky('eview is for '), before: /\b(?:medical|current|this) r$/i },
  {
    pattern: sticky('equest (?=an? |the |\\d|[a-z]+ of )'),
    before: /\b(?:to|will|would|does) r$/i,
  },
  {
    pattern: sticky(`equested (?:is|are):? (?!${NO_OBJECT}\\b)`),
    before: /\b(?:services?|treatments?|medications?|items?|procedures?) r$/i,
  },
  { pattern: sticky('equested: ') },
  { pattern: sticky('equested; '), not: /\b(?:was|were|been) r$/i },
  {
    pattern: sticky(`equests?: (?!${NO_TREATMENT})`),
    before: /(?:^|[.;:”"] |\b(?:provider|physician|doctor)['’]s )r$/i,
  },
  {
    pattern: sticky(
      `equested(?: for review)? (?:services? |treatments? )?(?:(?:to|that) )?${INCLUDE}:? `,
    ),
  },
  {
    pattern: sticky(
      `equest${PLURAL} (?:for treatments? )?(?:(?:was|were|is|are|has|have) )?(?:noted )?(?:to )?` +
        `(?:under (?:consideration|review) )?${INCLUDE}(?: requests? for)?:? `,
    ),
  },
]

/** The form on which a treatment is requested. */
export const FORM = sticky(
  '(?:equests? for (?:an )?authorization|RFA)(?: \\([^()]{1,40}\\))?(?: forms?)?',
)
/** What may stand between the form's name and what it asks for, its date apart. */
export const FILLER = sticky(
  `,? ?\\(?${anyOf(
    'for form|dated?|of|on|from|and|form|RFA|was|is|were|also|then|submitted|signed|received|noted',
    'made|provided|completed|sent|faxed|in dispute|by (?:the )?(?:provider|physician)',
  )}\\b\\)?,?`,
)
const TESTS = '(?:with |(?:which )?(?:shows?|showed|indicate[sd]?|noted) that )?the following'
/** From the form's name to what it asks for. */
export const ASKS = sticky(
  `,? ?${anyOf(
    `(?:which |that )?${anyOf(
      'include[sd]?|including|lists?|listed|asks for|asked for|seeks|sought|requests?(?! (?:was|were)\\b)|requested',
      'is for|was for|for(?! form\\b)|of(?= (?:[a-z]|[A-Z]{2}|\\d{1,2} (?:sessions|visits)))',
    )}(?: ${anyOf(
      'requests?|authorization|approval|services?|treatments?|the following',
    )})?(?: (?:to include|for|of))?`,
    `${TESTS} [^.;:]{1,50} (?:was|were) requested`,
  )}[:;]? `,
)

/** Where the words of a request end: a ruling, a reason, a purpose, who asked, when. */
export const ENDS = new RegExp(
  ` \\(?${anyOf(
    `${anyOf('was|were|is|are|has been|have been|had been|be')} (?:\\w{1,14}ly )?${anyOf(
      'non|denied|modified|approved|certified|authorized|partial|deemed|delayed|deferred|received',
      'not|dated|submitted|made|noted|medically|determined|necessary|appropriate|indicated|reasonable',
      'supported|pending|unclear|vague|based|over|above|beyond|within|more',
    )}`,
    'was$|(?:was|were|is|are) for|(?:that|which) (?:was|were|is|are|has|have)\\b|due to|because|citing',
    'given (?:the|there|that|on|in|during)|as (?!needed|directed|well)|outright\\b',
    'while\\b|thus\\b|however\\b|but\\b',
    '(?:modifying|certifying|approving|authorizing|allowing)\\b',
    `(?:(?:${anyOf('denied|approved|modified|certified|authorized|non ?-? ?certified')}|and|partial\\w{1,5} \\w{1,12}) ){1,3}(?:an? |the )?requests? for`,
    'there (?:is|was)|based (?:up)?on|on the (?:basis|grounds)|apparently\\b|reportedly\\b|stating\\b|noting\\b',
    'in the amount|(?:CA )?MTUS\\b',
    `(?:in order )?to ${anyOf(
      'rule out|evaluate|determine|assess|help|further evaluate|confirm|look for|see if',
    )}`,
    `(?:by )?(?:the |his |her )?${anyOf(
      'treating|attending|requesting|primary|provider|physician|utili[sz]ation',
    )} ?(?:provider|physician|review|treating)?\\b(?! visits?| consult| evaluation)`,
    `and ${anyOf(
      'non ?-? ?certified|certified|denied|modified|approved|authorized|is|was|are|were',
      'continuing|requested|he|she|the (?:patient|provider|physician)',
    )}\\b`,
    'dated \\d|on (?:\\d{1,2}[-/]|[A-Z][a-z]{2,8} \\d)',
  )}`,
)

/** Words with which a request has no object: `the request was`, `for the requested services`. */
export const NO_REQUEST = /^(?:the |these |this )?(?:requested|above|below)\b|\(original request\b/i

/** Before the word of request, where less was granted of it. */
export const MODIFIED =
  /\b(?:modified|partial(?:ly)?[- ](?:certified|approved|authorized)) (?:the |a |this )?r$/i
/** Where that less begins. */
export const TO_LESS = new RegExp(
  ` to (?:an? |the )?${anyOf(
    'initial|trial|#?\\d|only|allow|one|two|three|four|five|six|eight|ten|twelve',
  )}`,
)
