/** The words by which a rationale concludes, as rows; `predicate.ts` and `clause.ts` walk them. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const words = (list: string, grants: boolean): [string, boolean][] =>
  list.split(' ').map((word) => [word, grants])

/** What a predicate says of the treatment. */
export interface Verdict {
  /** It grants the treatment, where it is not negated. */
  grants: boolean
  /**
   * - `necessary`: a verdict where `medically` stands before it, or where the request is its subject
   * - `necessity`: a verdict where medical necessity is its subject or its object
   * - `ruling`: a verdict in the present or behind `should`; in the past it tells of the review before
   * - `support`: a verdict only where the request is its subject
   */
  kind: 'necessary' | 'necessity' | 'ruling' | 'support'
}

const VERDICT_ROWS: readonly (Verdict & { words: string })[] = [
  { kind: 'necessary', grants: true, words: 'necessary neccessary necesary neccesary necessity' },
  { kind: 'necessary', grants: false, words: 'unnecessary' },
  {
    kind: 'necessity',
    grants: true,
    words:
      'established substantiated demonstrated documented evident apparent confirmed affirmed ' +
      'shown proven clear validated provided',
  },
  { kind: 'necessity', grants: false, words: 'lacking absent unproven' },
  {
    kind: 'ruling',
    grants: true,
    words: 'certified approved authorized certifiable overturned reversed certification approval',
  },
  { kind: 'ruling', grants: false, words: 'noncertified denied upheld noncertification denial' },
  {
    kind: 'support',
    grants: true,
    words:
      'appropriate indicated warranted supported justified reasonable recommended met consistent ' +
      'accordance supportable',
  },
  { kind: 'support', grants: false, words: 'inappropriate unwarranted unsupported excessive' },
]

export const VERDICTS: ReadonlyMap<string, Verdict> = new Map(
  VERDICT_ROWS.flatMap(({ words, kind, grants }) =>
    words.split(' ').map((word): [string, Verdict] => [word, { kind, grants }]),
  ),
)

/** `do not support the request`, `fails to establish the medical necessity`. */
export const ACTIVE_VERDICTS = set(
  'support supports establish establishes demonstrate demonstrates substantiate substantiates ' +
    'meet meets satisfy satisfies recommend recommends warrant warrants justify justifies',
)

/** Links that need no helper to join a subject with its predicate. */
export const FINITE = set(
  'is are was were isnt arent wasnt werent remain remains appear appears seem seems continue ' +
    'continues proves proved become becomes became lacks lacked',
)
/** Before them no helper stands: `an MRI without is` begins with the treatment. */
export const COPULAS = set('is are was were isnt arent wasnt werent')
export const BEFORE_COPULA = set('not never neither nor')
export const LINKS = new Set([...FINITE, 'be', 'been', 'being'])
/** Links that tell of the past. */
export const PAST_LINKS = set('was were wasnt werent been')
/** What may stand before a link: `has not been`, `does not appear`. */
export const AUXILIARIES = set('has have had do does did to ought')

export const NEGATIONS = set(
  'not never neither nor cannot cant isnt arent wasnt werent doesnt dont didnt hasnt havent non ' +
    'without fails failed fail lacks lack no hardly scarcely ceases ceased ' +
    'cease couldnt wouldnt shouldnt wont mustnt hadnt neednt',
)
/** `does not` in one word: whatever verb follows is denied. */
export const DENIED_HELPERS = set(
  'doesnt dont didnt hasnt havent hadnt cannot cant couldnt wouldnt shouldnt wont',
)
/** With these a predicate begins behind a verb that no row knows: `does not qualify as`. */
export const BEHIND_VERB = set('to being as')
/** Two words that deny together. */
export const DENYING_PAIRS: ReadonlyMap<string, string> = new Map([
  ['yet', 'to'],
  ['far', 'from'],
  ['short', 'of'],
])
/** A subject that begins so negates its predicate. */
export const NONE = set('none neither no')
/** `a brace neither for the knee nor for the ankle`: the pair denies wherever it stands in the subject. */
export const DENYING_JOINTS: ReadonlyMap<string, string> = new Map([['neither', 'nor']])
/** `not all`, `not every`. */
export const WHOLE = set('all every each')
/** `insufficient evidence to support`. */
export const LACKS = set(
  'insufficient inadequate lack lacking lacks no absence unable without fails',
)
/** A ruling that is told of: what stands behind it (`denied as not …`) is its reason, no verdict. */
export const DENIALS = set('denied noncertified modified')

/** Advice on how to stop what is denied, no verdict on it. */
export const WEANING = set('taper tapering weaning')
/** Before them these make it the treatment in dispute: `Norco for weaning is`. */
export const FOR_WEANING = set('for with of to and requested')
/** Between two predicates of one subject. */
export const JOINTS = set('and or nor')
/** With these a verdict is only possible. */
export const MAYBES = set('may might could can')
export const WOULDS = set('would should will must')

/** Between `does not` and its verb. */
export const ADVERBS = set('adequately clearly sufficiently specifically fully appear currently')

/** Words that may stand between the link and the verdict, or between two parts of it. */
export const FILLERS = set(
  'medically medical medially medicaly clinically therefore thus also still currently hence clearly ' +
    'deemed considered determined found felt judged shown thought believed seen recommended ' +
    'demonstrated established documented certified to as a an both either and or appropriate ' +
    'reasonable indicated supported warranted at this time has have had yet longer been be being ' +
    'for presently fully adequately sufficiently well consequently accordingly then by the in ' +
    'guidelines guideline mtus reviewer otherwise ever far proven hereby regarded viewed held ruled ' +
    'concluded adjudged accepted confirmed likewise similarly again way means now already indeed all more',
)
export const MEDICALLY = set('medically medical medially medicaly clinically')

/** Only the disputed request is spoken of in such words, never a class of treatments. */
export const REQUEST_WORDS = set(
  'request requested requests requesting question dispute disputed proposed remaining decision ' +
    'retrospective aforementioned denial determination',
)

/** These draw a conclusion: what stands before them is its reason. */
export const RESUMING = set('therefore thus hence consequently accordingly such so')
/** What follows these does not belong to what was told before. */
export const BREAKING = set('however but nevertheless nonetheless')

/** `services that are medically necessary` names services, and says nothing of them. */
export const RELATIVE = set('that which who')
/** A predicate behind one of these is a condition or a question. */
export const CONDITIONS = set('if whether why when unless until how once where')
/** The predicate of a clause that begins so is a reason. */
export const REASONS = set('as because since although though while given whereas')
/** Behind `would be necessary` these tell what is not so. */
export const SUPPOSED = set('if unless had were until provided')
/** Before `that` these give a reason: `given that he fell`. */
export const BEFORE_REASON = set('given now so in provided except such considering seeing noting')
/** Behind a verdict these show that a rule was told. */
export const RULE_TAILS = set('unless if when only except until')
export const RULE_PERSONS = set('patients individuals persons those people workers claimants')

export const SPEECH = set(
  'state states stated stating note notes noted noting indicate indicates indicated indicating say ' +
    'says said report reports reported opine opines opined argue argues argued believe believes ' +
    'believed feel feels felt find finds found conclude concludes concluded recommend recommends ' +
    'consider considers considered deem deems deemed determine determined determines contend ' +
    'contends contended suggest suggests suggested specify specifies stipulate stipulates write ' +
    'writes wrote denied noncertified modified advise advises cite cites cited claim claims claimed ' +
    'requires agree agrees agreed concur concurs concurred accept accepts disagree disagrees',
)
/** Speech only where `that` follows: `the records do not show that …`, `no evidence that …`. */
export const SHOWING = set(
  'show shows showed shown demonstrate demonstrates demonstrated establish establishes prove proves ' +
    'support supports document documents appear appears evidence indication documentation proof ' +
    'suggestion reason clear apparent evident certain unclear doubtful unlikely',
)
export const APPEARING = set('appear appears clear apparent evident certain')
/** The same, denied: `it is unclear that`. */
export const DOUBTING = set('unclear doubtful unlikely')
/** Denied, these grant what follows: `no doubt that`, `does not dispute that`, `cannot be denied that`. */
export const DISPUTING = set(
  'dispute disputes disputed doubt doubts doubted question questioned deny denies denied contest contested',
)
/** To say so is to deny what follows. */
export const DISAGREEING = set('disagree disagrees')
/** Behind these no one speaks: `to determine`, `as noted`, `who would consider`. */
export const NOT_SPEAKING = set('to would who as')
/** Behind these, words that could be speech are names of papers: `the progress notes`. */
export const PAPER_BEFORE = set(
  'progress clinical chart medical the this these submitted operative',
)
export const PAPERS = set('notes note reports report claims claim')

/** Those who ruled before the expert reviewer. */
export const REVIEWERS = set('ur utilization administrator insurer carrier adjuster advisor peer')
export const EARLIER = new Set([
  ...REVIEWERS,
  ...set('previous prior previously initially originally'),
])
export const GUIDELINE_WORDS = set('guideline guidelines mtus odg acoem schedule')
export const OWN_VOICE = set('i we maximus undersigned')
/** Before `reviewer` these make it the expert reviewer of the letter. */
export const OWN_REVIEWER = set('this expert physician professional imr independent')
export const OWN_VERBS = set('find finds found deem deems consider considers considered')

/** `I recommend`, `Recommendation is for`; in the past it tells of the review before. */
export const RECOMMENDING = set('recommend recommends recommendation recommending')
/** What may stand before and behind it. */
export const BEFORE_RECOMMENDATION = set('my our the final do not would must can cannot and')
export const BEFORE_RULING = set('is for to of the a that it this be full its treatment request')
/** What is recommended, and whether it grants the treatment. */
export const RULINGS: ReadonlyMap<string, boolean> = new Map([
  ...words(
    'approval authorization certification approve approved authorize authorized certify certified',
    true,
  ),
  ...words('overturning overturn overturned', true),
  ...words('denial deny denied noncertification noncertify noncertified', false),
  ...words('upholding uphold upheld rejection disapproval', false),
])
/** What is recommended in the passive: `Authorization is recommended.` */
export const RULING_NOUNS = set(
  'approval authorization certification denial noncertification rejection disapproval',
)
export const RECOMMENDED = set('recommended advised suggested warranted supported')
/** A word and a colon before a conclusion that has no link: `Conclusion: Not medically necessary.` */
export const HEADINGS = set(
  'conclusion conclusions decision determination finding findings opinion assessment summary ' +
    'recommendation result outcome verdict rationale',
)

/** `the claim that it is medically necessary`: what becomes of it is told behind. */
export const CLAIMS = set(
  'claim claims contention assertion argument opinion belief idea notion statement position ' +
    'proposition suggestion view finding conclusion determination decision',
)
/** So it is denied, where the predicate has no negation of its own. */
export const REJECTING = set(
  'rejected unfounded unpersuasive unsupported wrong mistaken incorrect overruled overturned reversed ' +
    'unconvincing inaccurate erroneous',
)
/** A subject that begins with one of these is that of the letter, not any of its kind. */
export const DETERMINERS = set(
  'the this these those that his her their its such further additional continued any no it both each another',
)
/** Behind a verdict these show for whom, or when, a guideline tells it. */
export const GENERIC_TAILS = set('for in when if with without unless absent during after until')
/** `was appropriately denied`: the reviewer agrees with the ruling; or does not. */
export const ENDORSING = set('appropriately correctly properly rightly justifiably')
export const REVERSING = set(
  'inappropriately incorrectly improperly wrongly erroneously unjustifiably',
)
