/** Wordings of how long a treatment is given, whether a device is rented, and how a drug is dispensed. */
import { language, vocabulary } from '../../src/phrase/language'
import { Scanner } from '../../src/phrase/scanner'

export const supply = language({
  parts: {
    period: 'day(s)|week(s)|wk(s)|month(s)|mo|mos|year(s)',
    /** `30`, `three (3)`, `6-8`, `one to two`. */
    count: '# (\\( # \\)) ((to|or) # (\\( # \\)))',
    lasts:
      'rental(s)|trial|supply|use|usage|coverage|loan|(inpatient|hospital|overnight) stay|hospitalization|admission',
  },
  cues: {
    /** What lasts is named. */
    lasting: [
      '{count} (calendar|consecutive|additional|more) {period} (of) (home (based)|in home|post op|postoperative|initial|device|equipment|unit|inpatient) {lasts}',
      '[{lasts}|rent|los|length of stay] (period|time) (,|:|-|\\() (for|of|x|times) (a|an) (period of) (up to|another) {count} (additional|more|consecutive) {period}',
    ],
    /** It may be how long, how often or when. */
    perhaps: [
      '[for|x|times|over|\\(|of] (a) (period of|total of) (up to|another) {count} (additional|more|consecutive) {period}',
      '{count} {period}',
    ],
    rental: ['rental(s)', 'rent(ed|ing)', 'loaner'],
    trial: ['trial'],
    /** With a number, or of a sense that the reader knows: none, one. */
    refills: [
      '# (\\( # \\)) (additional|more|monthly) refill(s)',
      'refill(s) (,|:) (of|x|times) # (\\( # \\))',
      'refill(s) [x1|x2|x3|x4|x5|x6|x11|x12]',
    ],
    noRefills: ['[no|without] (additional|more) refill(s)'],
    oneRefill: ['[a|single] refill'],
  },
  pseudo: [
    '{count} (or more) {period} [a|per|each|every|/|out of] {period}',
    '{count} {period} [post|after|before|ago|old|status|following|follow up|postop|postoperative|postoperatively|apart]',
    '[every|within|in|at|week|weeks|day|days|month|months] {count} {period}',
    '\\# #',
  ],
})

/** The units of time, as a duration names them. */
export const periods = vocabulary('period', [
  ['day(s)', 'day'],
  ['week(s)|wk(s)', 'week'],
  ['month(s)|mo|mos', 'month'],
  ['year(s)', 'year'],
] as const)

/** What a quantity counts, in one spelling. */
export const units = vocabulary('unit', [
  ['tablet(s)|tab(s)', 'tablet'],
  ['capsule(s)|cap(s)', 'capsule'],
  ['pill(s)', 'pill'],
  ['patch|patches|patche', 'patch'],
  ['pad(s)', 'pad'],
  ['lozenge(s)', 'lozenge'],
  ['suppository|suppositories', 'suppository'],
  ['film(s)|strip(s)', 'film'],
  ['packet(s)|sachet(s)', 'packet'],
  ['g|gm(s)|gram(s)', 'g'],
  ['ml|mls|milliliter(s)|millilitre(s)|cc|ccs', 'ml'],
  ['oz|ounce(s)', 'oz'],
  ['box|boxes', 'box'],
  ['bottle(s)', 'bottle'],
  ['tube(s)', 'tube'],
  ['jar(s)', 'jar'],
  ['vial(s)', 'vial'],
  ['kit(s)', 'kit'],
  ['pack(s)', 'pack'],
  ['container(s)', 'container'],
  ['inhaler(s)', 'inhaler'],
  ['pen(s)', 'pen'],
  ['syringe(s)', 'syringe'],
])

/** Finds every phrase that tells how a treatment is supplied. */
export const supplyScanner = new Scanner([...supply.kinds, periods, units])
