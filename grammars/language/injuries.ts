/** Wordings that tell when the worker was injured. */
import { language } from '../../src/phrase/language'

/** What may stand between such a wording and its date. */
const ON =
  '((:) [ct|cumulative (trauma)] (from|between)) ([or [about|around]|about|approximately]) (:) {date}'

export const injuries = language({
  parts: {
    industrial: 'industrial|work|occupational|work related|reported',
    named: '[date|day] of (the) ({industrial}) injury|injury date|date of loss|doi|d . o . i (.)',
    claim:
      '[industrial|work|occupational|work related|cumulative trauma] *1 [injury|claim|accident]',
    noted: 'listed|noted|reported|documented|recorded|given|stated',
    harm: 'injury|injuries|accident|trauma',
    wound:
      'burn(s)|laceration(s)|fracture(s)|crush|bite(s)|contusion(s)|strain(s)|sprain(s)|amputation',
    struck:
      'struck|hit|hurt|injured|thrown|pinned|run over|rear ended|knocked [down|over]|crushed|caught',
    fell: 'fell|slipped|tripped|twisted|caught|jammed|crushed|strained|sprained|injured|hurt|cut|burned',
  },
  cues: {
    /** Another injury, or a report that is named after one, in the clause of the date. */
    otherThing: [
      '[prior|previous|earlier|subsequent|re injury|re injured|reinjury|reinjured|non industrial|nonindustrial]',
      '[non work related|report(s)|surgery|surgeries|repair|mri|x ray(s)|visit|seen|evaluated]',
    ],
    /** Behind the harm: then the date is another's. */
    notTheHarm: ['[had|has|have|improved|improving|worse|worsened|pain|symptoms|that|was|were]'],
  },
  pseudo: ['subsequent to', '[when|while|as|after] {worker} [was|were|had]'],
  /** The injury's date by its own name. */
  named: ['{named}'],
  /** Another injury's date, told by that name too. */
  another: ['[prior|previous|earlier|second|non industrial|nonindustrial|non work related]'],
  /** Right before the date. */
  announced: [
    `[injury|injuries] (date|of record) (,) (is|was|on|of|(is|was) dated|from|in|as|date of|occurring (on)) ${ON}`,
    `[injury|injuries] (date|of record) (,) (that|which) [occurred|happened|took place] (on) ${ON}`,
    `[injury|injuries] (date|of record) (,) [sustained|reported|incurred|suffered] on ${ON}`,
    `[date|day] of (the) ({industrial}) [injury|accident|incident|loss] ({bracket}) (,) (in this case) (is|was|of|on|as|being) ${ON}`,
    `[date|day] of (the) ({industrial}) [injury|accident|incident|loss] ({bracket}) (,) (in this case) (is|was) {noted} (in the (medical) record(s)) [as|to be] ${ON}`,
    `[fall|fell|accident|incident] at work (on) ${ON}`,
    `[doi|d . o . i (.)] ({bracket}) (is|was|of|on) ${ON}`,
    `[occupational|industrial|workers ('|’) compensation|work related|work|injury] claim [from|of|on|dated] ${ON}`,
    `[injured|hurt] ((while) at work|on the job|himself|herself) (,) (on|in) ${ON}`,
  ],
  /** The harm, then some words, then the date. */
  harm: [
    '[sustained|suffered|incurred|reported|had|involved in|filed|with] *4 {harm} (to) (his|her|the)',
    '[sustained|suffered] *4 {wound} (to) (his|her|the)',
    '[injured|hurt] [his|her|the|both|when|while]',
    '[injured|hurt] in (a|an) *3 accident',
  ],
  /** Ties a date to the words before it. */
  on: ['[on|dated|of] (the) ([or [about|around]|about|approximately]) {date}'],
  /** Right behind the date. */
  after: [
    '{date} (\\() [{named}|{claim}|as the [date|day] of (the) [injury|accident]]',
    '{date} (industrial|work) injury (to|of)',
  ],
  /** `who on 5/3/13 fell from a ladder` */
  who: ['who (,) on {date}'],
  befell: ['{date} (,) [{fell}|was {struck}|sustained (a|an) *2 [injury|injuries]]'],
  /** The date first: `On 5/3/13 the patient sustained a work injury`. */
  opening: [
    '[on|in] {date} (,) {worker} [was (reportedly) injured|[sustained|suffered|experienced|incurred] *4 [injury|injuries|accident]]',
  ],
  /** What befell the worker, and when; believed of the first date, where nothing else tells it. */
  deed: [
    '[slipped|tripped|stumbled|fell] *9 on (the) {date}',
    'was {struck} (by|when|with|between) *8 on (the) {date}',
    '[on|in] {date} (,) {worker} [slipped|tripped|stumbled|fell|was [struck|hit|thrown|pinned]]',
  ],
  /** Joins two dates to a list or a range. */
  joint: ['{date} (,) (to|through|thru|until|and|&|-|–) (on) {date}'],
  /** A list: each is the date of an injury. */
  listed: ['{date} (,) [and|&] (on) {date}'],
  between: ['between (about) {date}'],
  /** A range of exposure, no scan: `CT 1/1/10 to 2/3/12`. */
  exposure: [
    '[ct|cumulative trauma] (:) (from|between) {date} (to|through|thru|until|-|–) {date}',
    '[ct|cumulative trauma] (:) between {date} and {date}',
  ],
})
