/** Wordings of scores on the scale of ten. */
import { language } from '../../src/phrase/language'

export const painScores = language({
  parts: {
    per: '/|out of|over',
    ten: '10|ten',
    scale: '(a) (possible) (a) (scale of)',
    measure: 'vas|nrs|pain score|pain level|pain intensity|level of pain|intensity of pain',
    joint: 'to|through|or',
  },
  cues: {
    /** A number, or two for a range, stand in it; those behind the slash or `of` are the scale. */
    score: [
      '# ({joint}) # {per} {scale} {ten}',
      '# {per} {scale} {ten}',
      '# {per} {ten} [to|through] # {per} {ten}',
      '# on [a|the] scale of {ten}',
      '# ({joint}) # on [a|the] scale of {ten}',
    ],
    /** The same behind words that speak of pain. */
    rated: [
      '[rated|rates|rating|rate|rated as] *4 # ({joint}) # of {ten}',
      '[rated|rates|rating|rate|rated as] *4 # of {ten}',
      '{measure} ([was|is|of|at|:|=|score|rated|at a|as|reported as|noted as]) # ({joint} #|#)',
      '# (#) at [its|his|her|the] [best|least|worst|lowest|highest]',
    ],
  },
  pseudo: [
    '# (#) {per} {ten} [degree(s)|session(s)|visit(s)|treatment(s)|day(s)|times|strength|mg|weeks|months|years|cm|pounds|items]',
    '# (#) of {ten} [session(s)|visit(s)|treatment(s)|day(s)|times|weeks|criteria|the]',
    '[strength|flexion|extension|rotation|grip|motor|power|score on the|phq|gad|gaf] *3 # (#) {per} {ten}',
    'scale [of|from] # to {ten}',
    '{measure} # (#) [weeks|months|days|years]',
  ],
})
