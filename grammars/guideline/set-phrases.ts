/** The set phrases of guideline texts, and the works that they name. Rows are read by `phrase.ts`. */

/**
 * - `lead`: announces what a decision is based on
 * - `basis`: says of the agent what the decision is based on
 * - `agent`: whose decision it is
 * - `none`: says that nothing is cited; holds up to the full stop
 * - `comment`: says something about the guidelines and cites none
 * - `remark`: the same, and holds up to the full stop
 * - `reason`: within a sentence, why a work was relied on; holds up to the full stop
 * - `mtus`, `odg`, `acoem`, `work`: bodies of guidelines and well-known works
 * - `outside`, `other`: what follows is not from the MTUS
 * - `tail`: `which is part of the MTUS`
 * - `access`: when and where a work was found
 * - `sections`, `pages`, `edition`: parts of a citation
 */
export type PhraseKind =
  | 'lead'
  | 'basis'
  | 'agent'
  | 'none'
  | 'comment'
  | 'remark'
  | 'reason'
  | 'mtus'
  | 'odg'
  | 'acoem'
  | 'work'
  | 'outside'
  | 'other'
  | 'tail'
  | 'access'
  | 'sections'
  | 'pages'
  | 'edition'

const MTUS = '[ca|california] mtus [guidelines|guideline]'
const SCHEDULE = '[ca|california] medical treatment utilization schedule [mtus] [guidelines]'
const WORKERS = 'treatment+in+workers+compensation|treatment+in+workers+comp|twc'
const REVIEWER = 'expert|physician|professional|medical reviewer'
/** `Cl` and `m` as OCR misreads them. */
const CLAIMS_ADMINISTRATOR = 'claims|ciaims|clairns administrator|adrninistrator'

/** Where the state's code of regulations holds the MTUS. */
const REGULATION = '9792 20 9792 26|27 [mtus]'

const WORKS = 'guidelines|guideline|criteria|citations|sections|references|recommendations'
const SAY =
  'is|are|was|were|do|does|has|have|state|states|recommend|recommends|support|supports|apply|' +
  'applies|address|provide'

export const SET_PHRASES: Readonly<Record<PhraseKind, readonly string[]>> = {
  lead: [
    'decision|decisions [is|was] based on|upon [the]',
    'cited [the] [following] [evidence+based+criteria|guidelines|guideline]',
    'used [the] following evidence+based+criteria|guidelines',
  ],
  basis: [
    'based its|their|his|her|his+her the|decision|determination on|upon [the]',
    'based the|this decision|determination on|upon [the]',
    'relied on|upon [the]',
  ],
  agent: [`[the] ${CLAIMS_ADMINISTRATOR}`, `[the] ${REVIEWER}`, 'the reviewer'],
  none: [
    'did|does not cite|provide|reference|specify|use any|a|an|specific',
    'did|does not cite|provide|reference evidence|guidelines|guideline|criteria',
    'no evidence|guideline|guidelines|criteria|citation|citations',
    'none [cited|stated|provided|given]',
    'not applicable|stated|cited|provided|specified',
    'n a',
  ],
  comment: [
    'recommendation|recommendations [s] outside of the mtus [guidelines|guideline]',
    'did not base its|their|his|her|his+her decision on the mtus [guidelines|guideline]',
    '[per] the strength of evidence hierarchy [established|adopted] [by] [the] [california] ' +
      '[department] [of] [industrial] [relations] [division] [of] [workers] [compensation]',
  ],
  remark: [
    '[found|stated|determined|noted] [that] no section of the mtus|medical',
    'found|stated|determined|noted the guidelines|guideline|section|sections',
    '[the] provider did not dispute the',
    `[there] [is|are|was|were] no mtus [section|sections|chapter|${WORKS}]`,
    '[there] [is|are|was|were] no section|sections|part|portion of the mtus',
    `[the] same [mtus] [${WORKS}]`,
    `[the] [same] ${WORKS} cited|used|referenced|relied`,
    `alternative|alternate ${WORKS} ${SAY}`,
    '[the] mtus [guidelines] is|are|has|have|does|do not|silent|nothing|no',
    `these|those|this|the|such [cited|above] ${WORKS} ${SAY}`,
    `they|it ${SAY}|list|lists|allow|allows|addresses|speak|speaks|say|says|give|gives|do`,
    `[the] chapter|chapters|page|pages ${SAY}`,
    'did not find|identify|use a|an|any section|guideline [of] [the] [mtus]',
    'did|does not find|see|take|dispute|question|challenge|contest|disagree|object',
    'agreed|agrees|disagreed|disagrees|concurred|concurs with',
  ],
  reason: [
    'because|since',
    'as it|they|these|those|this|that|there|such|the',
    'and addresses|speaks|deals|describes|lists',
    'for the same|following reason|reasons',
    'in that',
  ],
  mtus: [MTUS, SCHEDULE, `${SCHEDULE} definitions`],
  odg: [
    `official|offical disability|disabilities guidelines|guideline [odg] [${WORKERS}]`,
    `odg [${WORKERS}] [guidelines|guideline]`,
    `odg official+disability guidelines|guideline [${WORKERS}]`,
    'work loss data institute [odg] [official+disability+guidelines]',
  ],
  acoem: [
    'american college of occupational and environmental medicine [acoem] [occupational+medicine] ' +
      '[practice] [guidelines|guideline]',
    'acoem|acoems [occupational+medicine] [practice] [guidelines|guideline]',
    '[harris+j] occupational medicine practice guidelines|guideline',
  ],
  work: [
    'ama guides',
    'american academy of orthopaedic|orthopedic surgeons',
    'aetna',
    'agency for healthcare|health research|care',
    'american academy|association|board|college|heart|medical|pain|psychiatric|psychological|society',
    'anthem',
    'bmj',
    'blue cross',
    'campbells operative',
    'cdc|cms|cigna|dynamed|emedicine|epocrates|fda|interqual|lexicomp|medscape|micromedex|nih|rxlist|webmd',
    'centers for disease|medicare',
    'cochrane',
    'diagnostic and statistical manual',
    'goodman and gilmans',
    'harrisons principles',
    'jama',
    'mayo clinic',
    'md guidelines|mdguidelines',
    'medlineplus',
    'milliman care guidelines',
    'mosbys',
    'merck manual',
    'national institute|institutes|library',
    'new england journal',
    'north american spine society',
    'national guideline|guidelines clearinghouse',
    'physicians|physician desk reference',
    'pubmed',
    '[the] journal of',
    'u s food and drug administration',
    'food and drug administration',
    'united+healthcare|unitedhealthcare',
    'uptodate',
    'washington state department',
  ],
  outside: ['non mtus [citation|citations]', 'nonmtus [citation|citations]'],
  other: ['[and] other medical treatment guideline|guidelines [s] [or] [medical] [evidence]'],
  tail: [
    `[which] [is|are] [not] [a] part of the ${MTUS}`,
    `[which] [is|are] [not] [a] part of the ${SCHEDULE}`,
    `within|in|of|from the ${MTUS}`,
    `within|in|of|from the ${SCHEDULE}`,
    `[title] 8 c+c+r|ccr|c+f+r|cfr|california+code+of+regulations [section|sections] ${REGULATION}`,
    REGULATION,
  ],
  access: [
    'accessed|retrieved|downloaded|viewed|visited [on|from|at|online]',
    'available|found at|from|online|on',
  ],
  sections: ['section s', 'sections'],
  pages: ['page s [pp|pgs|pg|p]', 'pages', 'page', 'pgs', 'pg', 'pp', 'p'],
  edition: [
    'v|version 2|3|2nd|3rd',
    '2nd|3rd|second|third|10th|11th|12th|13th|14th|15th edition|ed [web]',
  ],
}

/** Words at the edges of a run that only connect. */
export const CONNECTING = new Set(
  'the a an and or also of on in by per for from with as well to under citing using'.split(' '),
)

/** A run that begins so, in lower case, tells what the work says: it names no section. */
export const CLAUSES = new Set(
  (
    'is are was were do does has have which that because since recommend recommends state states ' +
    'support supports note notes indicate indicates allow allows'
  ).split(' '),
)
