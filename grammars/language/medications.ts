/** Wordings that tell which drugs the injured worker takes, took or was prescribed. */
import { language } from '../../src/phrase/language'

export const medications = language({
  parts: {
    stated: 'noted|documented|listed|reported|given|stated|recorded|provided|prescribed',
    told: '({stated}) {be} ({stated}) (as|to be|to include)|include(s|d)|including|[has|have] included|consist(s) of|consisted of|listed|such as|:',
    medicine: 'medication(s)|mediations|medicine(s)|meds|drug(s)|analgesic(s)|prescription(s)',
  },
  cues: {
    /** Every item behind it is a drug. */
    list: [
      '{medicine} (list|regimen|therapy|management|use|usage|history) (to date|at this time|currently|on {date}) {told} (the following) (:)',
      'prescribed {medicine} {told} (:)',
    ],
    /** Of the items behind it only those that name a drug count. */
    given: [
      '[treated|managed|treat] with',
      'switched *2 to',
      '[taking|takes|took|using|uses|utilizes|utilizing|utilized]',
      'on',
      'the following treatment(s) (:)',
      '[stop|stopped|stopping|discontinue(d)|weaned off|weaned from]',
      '[prescribed|dispensed|restarted|renewed|refilled|started|administered]',
      '[given|provided|wrote|received] (a|an|with) *2 (refill(s)|prescription(s)|supply|sample(s)) [of|for]',
      '[given|received]',
      '(a|an|the|new) prescription(s) (was|were) (given|written|provided) [of|for]',
      'prescription for',
      'refill(s) (of|for)',
      '[continue|continued|continues|continuing|continuation] (with|taking|using|on|of|to take|his|her|the)',
    ],
    /** Of the items of a plan only those that begin with a drug's own name count. */
    plan: [
      '[treatment|treatments|therapy|care|plan|management] (plan|of care|to date|rendered|and evaluation to date|and diagnostics to date) ({stated}) (has|have|had) [included|include|includes|including|consisted of|consists of]',
      'prior treatment(s) *1 included',
    ],
    /** A drug before it was prescribed. */
    passive: [
      '[was|were|is|are|has been|have been] (also|then|again|apparently|reportedly|subsequently) [prescribed|dispensed|refilled|renewed|started|continued|restarted|administered]',
      '[was|were] (also) given',
    ],
  },
  pseudo: [
    '[not|denies|denied|without|no] *3 [taking|using|prescribed|on]',
    '[request(s|ed)|requesting|certification|authorization|denied|denying|non certified|deny] *8 {medicine} *3 {told}',
    '[request(s|ed)|requesting|certification|authorization] *6 [refill(s)|prescription(s)] (of|for)',
    'on [exam|examination|palpation|the|his|her|a]',
    'prescribed [physical|therapy|a|an|the|home|acupuncture|chiropractic]',
  ],
  /** Ends the list. */
  terminate: [
    '[request(s)|requested|requesting|denied|which|who|that|several of which]',
    '(and) [is|was|has|had|were|are|continue(s)|reports|denies|states]',
    '[for|due to|because|without|since|from|as of|on|dated|through|until] *1 {date}',
    '[since|for] (at least) (his|her|the|pain|chronic|about|over|more)',
    'with [relief|improvement|benefit|some|no|good|minimal|moderate|significant|side|partial]',
    '(,) [and|but] {worker}',
  ],
  /** General words, and none of a drug. */
  none: [
    '[medication(s)|medicine(s)|drug(s)|none|unspecified|unknown|various|multiple|several|oral|pain|topical|cream(s)|ointment(s)|gel(s)|patches|not|the same|analgesic(s)|as needed|current|prescription|his|her]',
    '[all|any|anti inflammatory|antidepressant|blood pressure|chronic|daily|diabetic|diabetes|home|hypertensive|multiple|narcotic|nausea|new|opiate|opioid|other|over the counter|prescribed|previous|psychiatric|psychotropic|seizure|similar|sleep|stomach|the|these|those|which] medication(s)',
  ],
  /** Classes of drugs that count. */
  drugClass: [
    '[nsaid(s)|opioid(s)|opiate(s)|muscle relaxant(s)|narcotic(s)|antidepressant(s)|anti inflammatories|anticonvulsant(s)]',
    '[nonsteroidal|non steroidal] anti inflammatory (drugs|medications|drug)',
  ],
  /** Strength, form and quantity, behind the name of a drug. */
  strength: [
    '# (/ #) (/ #) [mg|mcg|g|gm|gms|ml|meq|iu|units|%]',
    '# % (/ # %)',
    '# # mg',
    '# mg / #',
    '# mg / # mg',
    '# / # mg',
  ],
  form: [
    '[tablet(s)|tab(s)|capsule(s)|cap(s)|patch|patches|cream|ointment|gel|lotion|spray|drops|solution|suspension|syrup|inhaler|powder|injection(s)|suppository|suppositories|pads]',
  ],
  quantity: ['\\# #', 'quantity (of) (:|\\#) #', 'qty (:|\\#) #'],
  salt: [
    '[hcl|hydrochloride|sodium|potassium|tartrate|sulfate|acetate|citrate|er|sr|xr|xl|cr|dr|la|ir|ec|ds|es|extended release|sustained release|delayed release|bitartrate]',
  ],
})
