/** Wordings that tell whether the injured worker works. */
import { language } from '../../src/phrase/language'

export const workStatus = language({
  parts: {
    work: 'work|works|working|worked',
    duty: 'duty|duties|job|work|activity|activities|employment',
    limit:
      'restriction(s)|restricted duty|limitation(s)|modification(s)|modified duty|modified duties',
    modified:
      'modified|light|limited|restricted|alternate|alternative|sedentary|transitional|modified light|light modified',
    full: 'full|regular|usual|normal|unrestricted|full unrestricted|usual and customary|regular full|full regular',
    resume:
      'return|returns|returned|returning|released|release|resume|resumed|back|go back|went back|cleared',
    continue: 'continue|continues|continued|continuing|remain|remains|remained',
    with: 'with|under|on|at',
    unable: 'unable|not able|has not been able|inability|cannot',
  },
  cues: {
    modifiedDuty: [
      '({continue} (to)) {work} (full time|part time|currently) {with} (the|these|said|some|permanent|same|her|his|certain|a) *1 {limit}',
      '({continue}) {work} (on|with|at|in) (a|full time|part time) {modified} *1 {duty}',
      '(perform|performing|performs|performed|doing|tolerating|on|placed on) (a) {modified} *1 {duty}',
      '({continue} on|was given|given|released on|placed on|maintained on|to) {modified} *1 {duty}',
      '(able to) {resume} to ({modified}|restricted) *1 {work} {with} *2 {limit}',
      '(able to) {resume} to {work} *2 {with} *2 {limit}',
      '(able to) {resume} (to) (a) {modified} *1 {duty}',
      '{resume} to {work} (on|with|at|in) {modified} *1 {duty}',
      'work restrictions (were|was|have been) (again|once again|,) [imposed|renewed|given|continued|assigned]',
      '(temporarily|temporary) partial(ly) [disability|disabled]',
      'partial temporary disability',
    ],
    fullDuty: [
      '{work} full time (,) {full} *1 {duty}',
      '{work} (with|at) (full|regular|unrestricted) capacity',
      '{work} ([with|at|on|in]) {full} *1 {duty}',
      '(perform|performing|performs|performed) (his|her|the) {full} *1 {duty}',
      '(able to) {resume} (to) (his|her) {full} *2 {duty}',
      '{resume} to {work} (at|with|without|on|in) (his|her) [{full} *1 {duty}|restriction(s)|full capacity|no restrictions]',
      '{work} without (any) (restriction(s)|limitation(s))',
      '{resume} to {full} *1 {duty}',
      'full duty',
    ],
    offWork: [
      '(kept|placed|taken|put|remain(s)|remained|remaining|held) off (of) work',
      '(on|in) total(ly) temporary disability',
      '(temporarily|temporary) total(ly) [disability|disabled]',
      'totally temporarily disabled',
      'total temporary disability',
      'not (yet) returned to work',
      'not (yet) been able to return to work',
      '{unable} (to) return to work',
      'on [disability|medical|sick] leave',
      'ttd',
    ],
    notWorking: [
      '(currently|now|is|has) retired',
      '(medically|permanently) retired',
      '[was|been|is] (recently) [terminated|laid off|fired]',
      '(permanent and stationary and) permanently (and totally) disabled',
      'permanent total disability',
      'totally and permanently disabled',
      'no longer (working|employed)',
    ],
    /** What it is called where none of the four is meant. */
    other: [
      'not (currently|presently) working',
      'not (currently|presently) working but able to {resume} to {work} {with} *1 {limit}',
      '{work} [full time|part time]',
      '(currently) unemployed',
      '{resume} to work',
    ],
  },
  pseudo: [
    '(not) work(ed|ing|s) [diagnosis|diagnoses|up|out|as|for|on his|on her|hard|well|condition|conditioning]',
    '[while|when|was injured|injured] (at) work(ing)',
    '[until|unless|if|when|before] *6 {resume} to (his|her|{full}|{modified}) *2 {work}',
    '[goal|goals|plan|able|expected|hope(s)|wants|wish(es)|like(s)|attempt(s)|trial of|ability|advised] (is|are|was) to {resume} to',
    '[goal|goals|plan|expected|hope(s)|wants|wish(es)|like(s)|ability] to {work}',
    'place (him|her) off of work',
    '[at|since|on|upon] (the) [time|return|returning] *2 to work',
    '[ability|inability|able] to work',
    'full duty of',
    'was (not) working with said',
    'return to work [date|evaluation|note|goal|program]',
  ],
})
