/** Wordings that announce the treatments to date: `Treatment to date has included`, `Tx to date:`. */
import { language } from '../../src/phrase/language'

const SINCE =
  '({joint} (the) {more}) ({joint} (the) {more}) ({when}) ({when}) (,) ({joint} (the) {more}) ({joint} (the) {more}) ({when}) ({when}) (,)'

export const treatmentsToDate = language({
  parts: {
    treatment: 'treatment(s)|tx|txs',
    joint: '(,) and (or|/ or)|,|&',
    more: 'diagnostic(s)|diagnostic [testing|test(s)|study|studies|procedures]|evaluation(s)|test(s)|testing|medication(s)|care|therapy|therapies|management|work up|workup',
    when: 'rendered|provided|received|given|tried|attempted|history|course|to date|thus far|so far|up to date|up to this point|in the past|since the (date of) injury|modalities|(done) for this injury',
    have: '[has|have|had] (previously|also|already) (been)|was|were|is|are',
    said: 'noted|documented|reported|listed|stated',
    include: 'include(s|d)|including|consist(s|ed|ing) of|involved',
    told: '(which|that) ({have}) [({said}) (to) (have) {include}|{said} [to be|as]] (the following) (:)|:',
    planned: 'requested|recommended|proposed|planned|future|further|disputed|plan (of|for)',
  },
  cues: {
    treatment: [`{treatment} ${SINCE} {told}`],
    treated: [
      '[been|was|were] ({any}) treated (conservatively|previously|thus far|to date|in the past) with (the following) (:)',
    ],
    /** The same; believed where a treatment follows. */
    treatedBy: ['[been|was|were] ({any}) treated (conservatively|previously) by'],
    following: ['[received|had|undergone|tried|completed] (the) following {treatment} (:)'],
    /** What is in the brackets that it opens. */
    bracket: ['{treatment} to date \\('],
    therapy: [
      `[other|prior|past|previous|conservative] (relevant) [therapy|therapies] ({when}) ({when}) (,) {told}`,
    ],
    care: ['conservative [care|management|measures] ({when}) ({when}) (,) {told}'],
    /** The same; believed where a list of treatments follows. */
    had: [
      '[worker|patient|applicant|claimant|employee|iw|he|she] [has|had] (also|already|previously) [had|tried|failed|undergone|received|completed|tried and failed]',
    ],
  },
  pseudo: ['{planned} *1 {treatment}', '[whether|if|unclear|never] *4 [{treatment}|been|was|were]'],
  /** Must stand before the word `treatment`, where it does not begin its sentence. */
  before: [
    '[.|;|:|,|"|”]',
    '[prior|past|previous|significant|relevant|conservative|current|initial|the|his|her|additional|medical|other]',
    '[early|extensive|non operative|nonoperative|non surgical|nonsurgical|patients|workers|applicants|claimants|of|far]',
    '[that|had|diagnostic(s) and|evaluation(s) and|medication(s) and]',
  ],
  /** None were told, or a guideline's were. */
  none: ['[not|none|unknown|unclear|unavailable|no]', 'that [the|he|she]', '# visits over'],
  some: ['no [more|fewer|less]'],
  /** Ends the list within its sentence. */
  terminate: [
    '[and|but] [is|was|continue(s)|present(s)|report(s)|remains|returned|he|she|the [patient|applicant|claimant|injured worker]]',
    'all of which',
    '(,) [with|without] which',
  ],
})
