/** What a utilization review and who does it are called, and how a date stands beside them. */
import { language } from '../../src/phrase/language'

export const reviewNames = language({
  parts: {
    review:
      '[utilization|utilisation] review(er)|ur|physician [reviewer|advisor|adviser]|[prior|previous|original|initial|peer|claim|claims|adverse] [review(s)|reviewer(s)|determination(s)]|claim(s) administrator|claims [adjuster|examiner]|previously reviewed|[insurers|carriers] (physician) reviewer',
    denial:
      '[prior|previous|original|initial|ur|the] [denial|determination|non certified|non certification|noncertified|noncertification] (letter)',
    paper:
      'denial / modification|denial(s)|modification|date(s)|report(s)|form(s)|documentation|decision(s)|letter(s)|determination(s)|notice|response|physician|review(s)',
    disputed: 'being [challenged|appealed|disputed]|under [appeal|review]|in dispute',
    done: 'performed|completed|issued|rendered|made|dated|received',
    link: 'dated (:)|of|on|from|with (a|an) [decision|determination|review] date of|{done} (on)|in [a|an|its|the] {paper} [dated|of]|[was|were|is] ({done}) (on)|for the [request(s)|service(s)] (below|above) [was|were] on',
  },
  cues: {
    /** The review, or who does it. */
    review: ['{review}'],
    /** A date that opens its sentence is not the review's own. */
    other: [
      '{date} (\\)) (,) (a|an|the|this|another) [rfa|request(s) for authorization|patient|injured worker|worker|applicant|claimant|treating|attending|provider|physician|he|she]',
      '{date} (\\)) (,) (a|an|the|this|another) [request|rfa|appeal] *7 ({date}) *2 [was|were] [received|submitted|made|signed]',
    ],
  },
  pseudo: ['{date} (\\)) (,) (a|an|the|this) physician [reviewer|advisor|adviser]'],
  /** Who rules, behind a ruling. */
  by: ['by (the) {review}'],
  /** A review or a denial right before its date. */
  dated: [
    '[{review} ({bracket}) ({paper}) ({paper}) ({disputed})|{denial}] ((,) {link}) (,|:) (\\() {date}',
    'decision dated {date}',
  ],
  /** The review that a date right before it names: `The 1/2/16 utilization review`. */
  ofDate: ['(the|a|an) {date} (,) [{review}|determination]'],
  /** `In its report of`, where the review is named behind the date. */
  reportOf: [
    '[in|per|by] [its|a|an|the] *2 [report|decision|determination|letter|notice] [of|dated|on] {date} (,) (the) {review}',
  ],
  /** A date that tells when the review ruled, at the beginning of its sentence. */
  opening: ['(and|also|previously (,)) [on|dated|in] (\\() {date}'],
})
