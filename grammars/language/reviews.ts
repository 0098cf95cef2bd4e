/** Wordings of a utilization review's reasons, and of what its rulings are about. */
import { language } from '../../src/phrase/language'

export const reviews = language({
  parts: {
    subject: 'the|there|no|it|they|this|that|these|he|she|{worker}|guidelines|records',
    rationale: 'rationale|reason|reasoning|basis|justification',
    denial: 'denial(s)|non certification|noncertification|modification|determination|decision',
    said: 'was|is|were|included|includes|indicated|noted|stated|states|cited|being|:',
  },
  cues: {
    /** Behind a ruling the words that follow give its reason. */
    reason: [
      'due to (the fact) (that)',
      'because (of)',
      'citing (that)',
      'for [lack|want] of',
      'given (that|the fact that)',
      '(,) since {subject}',
      'as {subject}',
      'secondary to',
      '[stating|noting|indicating|reporting] (that)',
      'on the [basis|grounds] [of|that]',
      ': no',
    ],
    /** The words that follow give the reason by themselves. */
    rationale: [
      '(the) {rationale} (given) [for|of|behind] (the) (previous|prior|ur) {denial} (regarding *8|of *6|for *6) {said} (that) (there was) (a|an|the)',
      '(the) {rationale} (given) {said} (that)',
    ],
  },
  pseudo: [
    'due to [his|her|the] injury',
    'as [needed|well|directed|of|follows|recommended|requested|a]',
    'since {date}',
    'given [refill(s)|a|an|the patient]',
  ],
  /** Ends a reason within its sentence. */
  terminate: [
    '(,|;) and (the) *6 [was|were] [denied|modified|certified|approved|non certified|noncertified]',
    '(,) (and|so) the [request|treatment] was',
    '(,) modifying',
    '(,) certifying',
    '(,) approving',
  ],
  /** Words of a cue that belong to the reason it announces. */
  belongs: [
    '[the|there|no|it|they|this|that|these|he|she|lack|want] (of)',
    'guidelines',
    'records',
  ],
  /** Right before a ruling: what it is about stands before it. */
  passive: ['[was|were|is|are|been|be|being|previously|also|then|has|have]'],
  /** What a ruling is about where it names no treatment: all that was requested. */
  general: [
    '(the|this|these|those|all|both) (prior|previous|above|following|aforementioned|said|original) [request(s)|treatment(s)|service(s)|item(s)|case|it|them|procedure(s)|authorization|certification]',
    '[it|they|this|these|all of these]',
    '(the) request(s) below',
  ],
})
