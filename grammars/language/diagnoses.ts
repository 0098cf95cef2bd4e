/** Wordings that announce diagnoses: `diagnoses included`, `undergoing treatment for`, `Impression:`. */
import { language } from '../../src/phrase/language'

export const diagnoses = language({
  parts: {
    stated: 'noted|documented|listed|reported|given|stated|recorded|provided|established',
    told: '({stated}) {be} (also) ({stated}) (as|to be|to include|as being|to have included)|include(s|d)|including|[has|have] included|consist(s) of|consisted of|listed|noted',
    when: '[at|on|during|from|as of] [that|this|the] (same|last|most recent) [visit|date|encounter|examination|evaluation|appointment]|[at that time|at this time|to date|[on|as of] {date} (report)]',
    source:
      '(,) (as) [per|listed on|from|according to|in|on|by|as of] (the|an|a|his|her|this) (dr .) *6 ({date}) *3',
    impressions: '(,) [and or|and / or|and|or|/] (clinical) [impression(s)|assessment(s)] (,)',
    subject: '(list(s)) ({bracket}) ({impressions}) ({bracket}) ({when}) ({source}) (,)',
    follows: '(, but (are|is) not limited to) (,) (the following|as follows) (:)',
    has: 'gave|given|giving|has|had|have|having|carries|carried|carrying|with|comorbid|lists|listed|documents|documented|provided|made|established|includes|included|for|current|working|primary|are|associated|additional|secondary|admitting',
    injury: '(industrial|work related|work) [injury|injuries]',
  },
  cues: {
    /** Several, each parted by a comma. */
    diagnoses: [
      'diagnoses {subject} {told} {follows}',
      'diagnoses {subject} :',
      '[current|,] diagnoses \\(',
      '[current|other|additional] diagnoses [of|as]',
      'diagnostic [impression(s)|assessment(s)] {subject} [{told} {follows}|:]',
      'diagnosed (on {date}|by {any} {any}) [as having|as|with|to have] (:) (the following) (:)',
      '{has} ({article}|(the|this) [patient|applicant|claimant|injured worker]) *1 diagnoses of (:)',
      '[dx|dxs|diagnoses] :',
      '[impression(s)|assessment(s)] :',
      '[impression(s)|assessment(s)] {be} (listed as|noted as|that of|of|:)',
      '[undergoing|underwent|receiving|received|under|seeking] *2 treatment for (:)',
      '[be|being|been|is|was|were|who is|is being] (actively|also|currently|still) treated for (:)',
      'under the care of {article} (primary) treating [physician|provider|doctor] for (:)',
      'under the care of [his|her] (primary) treating [physician|provider|doctor] for (:)',
    ],
    /** One, however many commas. */
    diagnosis: [
      'diagnosis {subject} {told} {follows}',
      'diagnosis {subject} :',
      '[current|,] diagnosis \\(',
      'current diagnosis of',
      '{has} ({article}|(the|this) [patient|applicant|claimant|injured worker]) *1 diagnosis of (:)',
      'dx (of|with|is|was|as)',
    ],
  },
  pseudo: [
    '[differential|possible|confirm|establish|suspected|rule out|ruling out|support] *2 [diagnosis|diagnoses]',
    'consistent with *2 [diagnosis|diagnoses]',
    '[diagnosis|diagnoses|dx] code(s)',
  ],
  /** Nothing follows. */
  none: [
    '[not|no|see|being|deemed|made|established|confirmed|supported|unknown|unavailable|unclear]',
    'the [same|injury|industrial|above|following]',
    '[several|many|deferred|pending|provided|available|consistent|included in]',
    '({article}|his|her|their|this) {injury} [on|from|sus|sustained|,|.|to]',
    '[this|these|which|that] [condition(s)|injury]',
    '# [days|weeks|months|years|(of|out|more|other|additional) *1 diagnoses]',
    '\\( see',
  ],
  /** Ends the diagnoses within their sentence. */
  terminate: [
    '[rule out|ruled out|r / o]',
    '[which|who|whose]',
    'for which',
    '[was|were] (not) [noted|documented|listed|given|provided|made]',
    '[and|but] [is|was|has|had|were|are|continue(s)|present(s)|presented|report(s)|reported|complain(s)]',
    '[and|but] [complained|currently|{worker}|there|subsequently|underwent]',
    '(,) [who|she|he|they] [is|was|has|had|continue(s)|report(s)]',
    '(,) among other(s)',
    'and [more|others]',
    'following {article}',
    '(as a result|because) of [{article}|an|his|her] *3 [injury|accident|fall]',
    'resulting from',
    'sustained [on|in|from]',
    '(reportedly) associated with an industrial',
    'since [the|at least|{date}|his|her]',
    'per the',
    'by [the|dr|{article}] *2 [provider|physician|doctor|reviewer]',
    '[dated|on|of] {date}',
    '[current|past|prior] [medication(s)|treatment(s)]',
    'treatment to date',
  ],
  /** A score among the diagnoses of a psychologist. */
  score: ['gaf (score) (of|=|:) #', 'gaf'],
})
