/** Wordings that tell which treatments were requested, or were ruled on by utilization review. */
import { language } from '../../src/phrase/language'

export const requests = language({
  parts: {
    granted: 'certified|approved|authorized|(had|has) [certified|approved]',
    doctor:
      'provider(s)|physician(s)|doctor(s)|surgeon|therapist|chiropractor|psychologist|psychiatrist|dentist|podiatrist|acupuncturist|specialist|practitioner|attending|treater|ptp|md|do|dc|np|pa|pa c|neurologist|orthopedist|orthopaedist|physiatrist|office|dr .|dr . {any}|dr',
    asker: '{doctor}|he|she|appeal|report|note|form|rfa|and|visit|plan',
    adverb:
      'has|had|is|was|also|now|then|currently|previously|further|subsequently|again|has also|had also|is also|is now|has now|therefore|reportedly|apparently',
    consent: '(an|the|prior|treatment) [authorization|approval|certification|coverage]',
    thing:
      'treatment(s)|service(s)|item(s)|procedure(s)|medication(s)|therapy|care|dme|equipment|supplies',
    include: 'include(s|d)|including|consist(s|ed) of',
    paper:
      'letter|report|notice|form|decision|determination|documentation|physician|review|reviewer',
    reviewer:
      'utilization review(er)|utilisation review|ur|claims administrator|claim administrator|claims adjuster|claims examiner|adjuster|insurer|carrier|(prior|previous|peer|original|initial|adverse) [review(er)|determination]|physician [reviewer|advisor|adviser]|(utilization) review board',
    refused:
      'denied|non certified|noncertified|not certified|not approved|did not [certify|approve|authorize|grant]|failed to [certify|approve|authorize]|rejected|modified|partially [approved|certified|authorized]|conditionally [approved|certified|modified]|delayed|deferred|[had|has] [denied|non certified|modified]',
    form: 'request(s) for (an) authorization (for form)|rfa|rfas',
    made: 'received|submitted|made|signed|sent|faxed|provided|completed|noted|dated',
  },
  cues: {
    /** The words behind it are requested. */
    requested: [
      'request(s|ed|ing) {consent} [for|of]',
      'request(s|ed|ing) (for) {consent} [for|of]',
      '[seeking|seeks|sought|seek] ({consent}) (for|of)',
      '(retrospective|prospective|current|new|original|renewed|reconsideration) request(s) (\\( s \\)) ([is|was|were|are|has been|had been] (noted|being|again|now|also)) ({made}) (on {date}) for (:) (the following) (:)',
      'request(s) (received|submitted|made|dated) (on|{date}|on {date}) for (the following) (:)',
      '{asker} (, (,)) ({adverb}) [requested|requests|requesting] (for treatment(s) (was|were) (noted) (to) {include}|for|{consent} [for|of]|(the) following {thing}|{thing} to {include}|{thing} {include}) (the following) (:)',
      '[report|note|pr 2|visit] (of|from|dated|on) {date} (,) requested',
      '{asker} ({adverb}) (asked|asks|asking) for',
      '[is|was|are|were] (now|also|currently|again|therefore) requesting (for|{consent} [for|of])',
      '[asked|asks|asking] for',
      '[will|would|does|to|and] request',
      'authorization (is|was|were|has been) ({any}) requested for',
      '(the|these|all) requested (for review) ({thing}) ((to|that) {include}|is for|was for|are for|is|are|was|were) (the following) (:)',
      'requested (for review) ({thing}) [:|;]',
      'request(s) (\\( s \\)) (for treatment(s)) (was|were|is|are|has|have) (noted) (to) (under [consideration|review]) {include} (\\( s \\)) (requests for) (:)',
      '[medical|current|this] review is for',
      '{doctor} ({adverb}) [wants|would like]',
    ],
    /** A request that stands at a sentence's beginning: `Request PT 2 x 4.`, `Requested: a brace.` */
    opening: ['request(s) (:)', 'requested (:)', 'requesting (:)', 'requested [is|are|was|were]'],
    /** The form on which treatments are requested. */
    form: [
      'on (a|an|the|said) ({date}) {form} (form(s)) ((,) [dated|of|on|from] {date}) ,',
      '{form} ({bracket}) (form(s)) (,) (was|were) ({made}) (by {doctor}|by the {doctor}) (dated|on|of|from) ({date}) (,) (which|that) [{include}|list(s)|listed|asks for|asked for|seeks|sought|requests|requested|is for|was for|for|noted|indicated|:] (requests for|request for|{consent} for|the following|a request for) (:)',
      '{form} ({bracket}) (form(s)) [dated|on|of|from] {date} (,) (was|were) ({made}) (on {date}) (for|[{include}|list(s)|listed|requests|requested|requesting|asks for|seeks] (requests for|{consent} for)) (the following) (:)',
      '{form} ({bracket}) (form(s)) {date} [:|for|{include}]',
      '{form} (form(s)) ({bracket}) (dated|of|from|received on|signed on) ({date}|{bracket}) (,) (which|that) [shows|showed|indicates|indicated|noted] that the following *2 [was|were] requested (:)',
      '{form} (form(s)) (signed|dated|received|submitted) (on) ({date}|{bracket}) (,) [list(s)|listed|seeks|sought|asks for|asked for|requests|requested|{include}] ({thing}|approval|authorization) (for|of|to {include})',
    ],
    /** A reviewer rules on what follows. */
    ruled: [
      '{reviewer} ({bracket}) *1 ({paper}) ({bracket}) (,) (dated|on|of|from|in|with a decision date of|performed on|completed on) ({date}) ({bracket}) (,) ({adverb}) {refused} ({bracket}) (on {date}) (,) (certification|authorization) (on {date}) (,|;) (the|a|an) (retrospective|prospective) (request(s) (for)|for)',
      '{reviewer} ({bracket}) *1 ({paper}) ({bracket}) (,) (dated|on|of|from|in|with a decision date of) ({date}) ({bracket}) (,) ({adverb}) {granted} (the|a|an) request(s) for (the|a|an)',
      '{paper} (dated|of|from|on) {date} (,) {refused} (the|a|an) (request(s) for)',
      '[rationale|reason] for (the) denial [regarding|of]',
      'non certification [of|for] (the|a|an) (request(s) (for))',
      'noncertification [of|for] (the|a|an) (request(s) (for))',
      'denial of (the|a|an) (request(s) (for))',
      'recommend(s|ed) denial of (the|a|an)',
      '[,|;|and] [{refused}|{granted}] (the|a|an) request(s) for (the|a|an)',
    ],
    /** `to support the requested X`. */
    /** A plan: only what an issue decides on was requested. */
    plan: [
      '[plan|treatment plan|plan of care|treatment] (of care) (was|has) (to) [{include}|consisted of] (for) (the patient|him|her) (to undergo)',
      '[plan|treatment plan] (of (the|this|his|her) {doctor}) (was|is|:)',
      '[recommended|recommends|recommending|proposed|ordered|orders]',
    ],
    adjective: ['[the|a|an|this|of|for] requested'],
    /** What stands before it, from the beginning of the sentence, was requested. */
    passive: [
      '[was|were|is|are|has been|have been] (also|then|subsequently|again|being) [requested|sought]',
      '[was|were] the original request',
      '[was|were] (also|then|subsequently|again|previously) [ordered|denied|non certified|noncertified|modified|certified] by (the) {reviewer}',
    ],
  },
  pseudo: [
    '{doctor} ({adverb}) [wants|would like] [him|her|to|the patient|them]',
    '({reviewer}) {granted} (the|a) request for *4 \\# # \\( original',
    '{asker} ({adverb}) [requested|requests] [to|that]',
    'request(s) for the [above|following|same]',
    'request for (an) authorization',
    'request(s) for [{reviewer}|failure|information|additional information|more|records|review|reconsideration|appeal|imr|an appeal|clarification|medical records|service|services|treatment was|treatments were|independent medical review|interpreter]',
    '[no|not|without|any|without an] *1 request(s) for',
    '{asker} ({adverb}) [requested|requests|requesting] (the|these|this|that|his|her|an) [treatment(s)|service(s)|procedure(s)|item(s)|authorization|approval|appeal|imr|reconsideration|clarification|information|records|to|that|by|on|in|was|were|is|are|medications] [.|,|;|was|were|is|are|be|on|in|by|that]',
    'requested (the|these|this|that|above|following) [treatment(s)|service(s)|procedure(s)|item(s)] [.|,|;|was|were|is|are|on|in|by|that|be|at]',
    '[as|that|which|being|not] requested',
    '[this|these|that|those|each] request(s)',
    'request(s) [was|were|is|are|has|had] (been) (previously) [denied|non certified|noncertified|modified|certified|approved|reviewed|received|appealed|not]',
    '{refused} by',
    '{refused} (any) [pain|numbness|tingling|weakness|having|symptoms|duty|work]',
    '[patient|worker|applicant|claimant|employee|he|she] ({adverb}) [denied|denies]',
    'asked for [help|information|clarification|records]',
  ],
  /** Ends what is requested. */
  terminate: [
    '[as|since|because] *4 [had|has|was|is|were]',
    'that [the|a|an|he|she]',
    '[was|were|is|are] for',
    '\\( original request',
    '[was|were|is|are|has been|have been|had been|be|being] (previously|also|subsequently|then|initially|recently) [non|noncertified|denied|modified|approved|certified|authorized|partially|deemed|delayed|deferred|received|not|dated|submitted|made|noted|medically|determined|necessary|appropriate|indicated|reasonable|supported|pending|unclear|vague|based|over|above|beyond|within|more|requested|ordered|sought|prescribed|endorsed|proposed|recommended|reviewed|the|considered|found]',
    'to {any} ({any}) # {any} per',
    '[that|which] [was|were|is|are|has|have|had|would|will|may|the]',
    '(was|were|is|are) [denied|noncertified|modified|approved|certified|authorized] (by|on|due|in|to|as|,|.)',
    'non certified',
    'due to',
    '[because|citing|stating|noting|while|thus|however|but|modifying|certifying|approving|authorizing|allowing|whereas|although]',
    '[given|since|as] [the|there|that|on|in|during|no|it|she|he|they|this]',
    'for lack of',
    '[indicated|stated|noted] (that|there|the)',
    '(and|,) ({adverb}) [{refused}|{granted}] (the|a|an) request(s)',
    '[,|;|and] {refused} (the|a|an)',
    'there [is|was]',
    'based (upon|on)',
    'on the [basis|grounds]',
    '[apparently|reportedly]',
    'in the amount',
    '(ca|california) mtus',
    '(in order) to [rule out|evaluate|determine|assess|further evaluate|confirm|look for|see if|address|treat|manage|improve|reduce|help|support|be]',
    'by (the|his|her) *1 {doctor}',
    '(by) (the) {reviewer}',
    'dated {date}',
    'on {date}',
    '(as) per [the|rfa|request|{form}] *3 {date}',
    'and [is|was|are|were|continuing|he|she|the [patient|provider|physician]]',
    'to *1 [less|allow|only]',
    'to (a|an) (initial|trial|# {any}|total of) (of) # [visit(s)|session(s)|tablets|months|weeks|hours]',
    'to \\# #',
    'with [modification(s)|a modification]',
    'to (a|an) [initial|trial]',
    'as [a|an]',
    'as # [visit(s)|session(s)] of the same',
    'for weaning',
    '(,) and to [follow|return|continue]',
    '[will|would|should|may] be',
  ],
  /** General words that name no treatment. */
  general: [
    '(the|these|this|requested|above|below|following|same|disputed|said|all|other|his|her|any) [treatment(s)|service(s)|authorization|review|request(s)|item(s)|procedure(s)|follows|following|same|surgery|additional information|utilization review|reconsideration|appeal|imr|independent medical review|medical treatment|medications|medication|them|care|case|form|provider]',
    '[retrospective|prospective|expedited] review',
    '[none|below|it|this|these|that|above|more|additional|further]',
    'continuation (of|with) (current|the|his|her) (medication|physical) [care|therapy|medication(s)|treatment(s)]',
  ],
  /** A piece that goes on with the one before it: ways to take a drug, how often, for what. */
  goesOn: [
    '[with|without|for|of|to|by|per|every|qty|quantity|dos|date of service|including|include|once|twice]',
    '[daily|weekly|as needed|prn|at bedtime|orally|unspecified|frequency|duration|dispense|refill(s)|no refills]',
    '[count|tablet(s)|capsule(s)|bid|tid|qd|qhs|purchase|rental|body part|side|level|under|using|via|bilaterally]',
    '[right|left] then',
    '# [tab(s)|tablet(s)|capsule(s)|by mouth|po|times|refill(s)|month(s)|week(s)|day(s)|hours|per|x|to|mg|mcg|g|ml|units|times a|by]',
    '# # [tab(s)|tablet(s)|tabs|capsule(s)]',
    '\\# #',
    'x #',
    '# (#) times',
    'then',
    'days',
    'pt / [ptt|inr]',
    '[one|two|three] (to two) (tablet(s)|tab(s)|capsule(s)) (by mouth|daily|twice|every)',
  ],
  /** Before an item: none of its words. */
  lead: [
    'for (the|a|an)',
    '(a|an|the|his|her) request(s) for (the|a|an)',
    '{consent} for (the|a|an)',
    'service(s) to include',
  ],
  /** Before a passive: more than a treatment stands there. */
  subject: [
    '[was|were|is|are|has|had|that|which|who|he|she|it|plan|included|state(s|d)|noted|complained|reported|showed]',
    '[record(s)|report(s)|documentation|information|clarification|no|none|request(s)]',
  ],
  /** Goes on with the piece before it where nothing follows. */
  count: ['# (more|additional) [visit(s)|session(s)|unit(s)|pair(s)|month(s)|week(s)|days]'],
  /** What follows is mixed into one: each drug behind it is no request of its own. */
  compound: [
    '[ointment|cream|gel|lotion|compound|compounded|topical|injection|solution] *2 [with|of|containing|including|:]',
  ],
  /** Less was granted than requested. */
  modified: ['modified', 'modifying', 'partially {any}', 'partial {any}'],
  /** What a request is for: the list behind it is of purposes. */
  purpose: [
    '[including|to include|:]',
    'to [assist|aid|help|improve|address|reduce|restore|include]',
    'for [activities|assistance]',
  ],
  /** Two halves of one request. */
  pair: [
    '[electromyography|electromyogram|emg|myography] [and|,|/] [nerve conduction|ncs|ncv]',
    '[nerve conduction *1 [study|studies|velocity]|ncs|ncv] [and|,|/] [emg|electromyography|electrodiagnostic myography]',
    '[evaluation|eval|consultation|consult|evaluate] and (a) [treat|treatment|management]',
    'history and physical',
    'incision and drainage',
    'supplies and [accessories|maintenance]',
    'range of motion and muscle',
    '[transfer of care] *6 and treatment',
  ],
  /** Nouns of treatments that the vocabulary of categories lacks. */
  noun: [
    '[mri(s)|mra|ct|x ray(s)|xray(s)|emg|ncs|ncv|imaging|therapy|therapies|acupuncture|chiropractic|injection(s)]',
    '[surgery|arthroscopy|arthroscopic|repair|decompression|debridement|evaluation(s)|examination(s)|exam(s)]',
    '[consult(s)|consultation(s)|referral(s)|clearance|lab(s)|brace(s)|splint(s)|unit(s)|stimulation|ultrasound]',
    '[massage|manipulation|traction|tfesi(s)|esi(s)|stay|hospital|bed|aide|program(s)|study|studies|test(s)]',
    '[testing|screen(s)|screening|block(s)|ablation|fusion|medication(s)|cream|gel|patch|patches|ointment]',
    '[rental|conditioning|assessment|home health|home care|urinalysis|transfer of care|cbt|psychotherapy]',
    '[biofeedback|transportation|membership|crutches|sling|orthotics|shoe(s)|cane|walker|wheelchair|scooter]',
    '# (more|additional) [visit(s)|session(s)|pt|ot]',
    '[pt|ot|re exam|scan|nursing|device|pump|kit|pillow|mattress|guard|crown(s)|implant(s)|release]',
  ],
})
