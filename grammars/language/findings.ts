/** Wordings that tell what a study or a test showed. */
import { language } from '../../src/phrase/language'

export const findings = language({
  parts: {
    show: 'show(s|ed|ing|n)|reveal(s|ed|ing)|demonstrate(s|d)|demonstrating|document(s|ed|ing)|note(s|d)|noting|report(s|ed)|find(s)|found|identified|identifies|indicate(s|d)|indicating|confirm(s|ed)|suggest(s|ed)|suggestive of|describe(s|d)|detect(s|ed)',
    adverb: 'reportedly|apparently|also|again|only|then|further',
    told: '(being|to be|to have been) ({adverb}) (read as|reported as|reported to be|noted to be|found to be|interpreted as|read|essentially|grossly|completely|otherwise)',
  },
  cues: {
    /** What was found stands behind it. */
    shown: [
      '(,) (which|that|and) ({adverb}) {show} (that) (the patient|{worker}) (had|has|to have) (:)',
      '{be} ({adverb}) [noted|reported|found|said|documented|referenced|described] [to|as] [show(ing)|reveal(ing)|demonstrate|demonstrating|have|having]',
      '{be} ({adverb}) [interpreted|read|described|reported] as (showing|revealing)',
      '[finding(s)|result(s)|impression] ({be}|of|include(s|d)|showed) (:)',
      '{date} (\\)) :',
      '{date} (\\)) [report|study|scan|image(s)|film(s)|result(s)] {show}',
      'with findings of',
    ],
    /** The same; its last word belongs to what was found. */
    state: [
      '{date} (\\)) (,|:) [normal|negative|unremarkable|positive|abnormal]',
      '{be} {told} [normal|negative|unremarkable|positive|abnormal|consistent|inconsistent|within|clear|inconclusive]',
    ],
  },
  pseudo: [
    '{be} ({adverb}) [noted|documented|reported|found|identified|described|shown|indicated|confirmed|suggested|detected] (by|on|in|at|that|.|,)',
    '[not|never|to|may|might|could|should|would|will|if|whether|can|cannot|as] *1 {show}',
    'report(s) [of|dated|from|on|by|was|were|is|,|.]',
    '[note(s)|report(s)|finding(s)|result(s)|impression] [dated|of {date}|from {date}]',
    'findings [of|on] [exam|examination|physical]',
  ],
  /** Between a study and the wording: it tells of something else. */
  other: [
    '[{worker}|provider|physician|doctor|surgeon|request(s|ed)|requesting|denied|plan|exam|examination|palpation]',
    '[recommended|ordered|pending|scheduled|authorization|certified|approved|if|pain|symptoms|treatment|diagnosis|diagnoses]',
  ],
  /** Begins a sentence that goes on about the study before it. */
  goesOn: [
    '[it|this|they|these|(the) (study|scan|imaging|test) [result(s)|finding(s)|report(s)|study|scan|image(s)|film(s)]]',
  ],
  /** Ends what was found, within its sentence. */
  terminate: [
    '(,) [and|but] [{worker}|is|are|was|were|has|had] ',
    '(,) but',
    '(,) (which|that) (was|were) [performed|dated|taken|obtained|done]',
    '(,) [on|dated] {date}',
    '(,) [per|according to|as noted|as per|however|therefore|so|thus|for which|although|whereas|while]',
    '[;|{date}]',
    '(,) [he|she|the patient|the injured worker|the applicant|the claimant]',
  ],
})
