/** Names of conditions, and words that only qualify the diagnosis before them. */
import { language } from '../../src/phrase/language'

export const conditions = language({
  cues: {
    condition: [
      '[strain(s)|sprain(s)|pain(s)|ache(s)|headache(s)|migraine(s)|contusion(s)|tear(s)|fracture(s)]',
      '[syndrome(s)|disease(s)|disorder(s)|injury|injuries|impingement|displacement(s)|hernia(s)]',
      '[herniation(s)|herniated|protrusion(s)|bulge(s)|bulging|degeneration|degenerative|stenosis]',
      '[spasm(s)|laceration(s)|abrasion(s)|dislocation(s)|subluxation(s)|derangement(s)|numbness]',
      '[weakness|tingling|depression|depressive|anxiety|insomnia|stress|trauma(s)|effusion(s)]',
      '[instability|sciatica|lumbago|dysfunction(s)|deficiency|hypertension|diabetes|obesity|swelling]',
      '[edema|burn(s)|wound(s)|bite(s)|amputation(s)|concussion(s)|vertigo|dizziness|tinnitus|loss]',
      '[cyst(s)|ganglion|mass|infection(s)|contracture(s)|stiffness|rupture(s)|lesion(s)|soreness]',
      '[complication(s)|entrapment|compression|whiplash|fatigue|nausea|vomiting|reflux|asthma|exposure]',
      '[arrest|attack(s)|release|repair|reconstruction|replacement|fusion|surgery|problem(s)|symptom(s)]',
      '[tachycardia|spur(s)|possible|status|postoperative|abnormality|abnormalities|deformity]',
      '[deformities|malunion|nonunion|disturbance(s)|deficit(s)|laxity|narrowing|incontinence]',
      '[constipation|apnea|ulcer(s)|palsy|rash|abscess|scar|scarring|keloid|cataract|blindness]',
      '[perforation|seizure(s)|stroke|cancer|gerd|crps|ptsd|hnp|postsurgical|postconcussive]',
      '[postconcussion|post concussion|trigger|rule|r / o|s / p|gout|bursa tear|crush|hematoma]',
    ],
  },
  /** Adds to the diagnosis before it, whatever follows. */
  adds: [
    '[without|with|due to|secondary to|other than]',
    'not [otherwise|elsewhere] specified',
    '[status post|s / p] being',
    '[greater than|worse|right greater|left greater|right worse|left worse|right more|left more]',
    '\\# #',
    '[mild|moderate|severe] [with|without]',
    'sequela(e) (of)',
  ],
  /** Adds to the diagnosis before it, where no condition follows. */
  qualifier: [
    '[right|left|bilateral|lumbar|cervical|thoracic|lumbosacral|unspecified|other|lower|upper|initial|subsequent] *2 [region|side|site|level|encounter|limb|extremity]',
    '[unspecified|specified] (site|side)',
    '[closed|open|comminuted|displaced|non displaced|nondisplaced]',
    '[nos|nec|noc|site|level(s)|type|grade|stage|routine healing]',
    'multiple (sites)',
    '[single episode|recurrent|uncomplicated|intractable|not intractable|current injury]',
    '[mild|moderate|severe]',
    'in (partial|full) remission',
  ],
  /** Alone no diagnosis. */
  alone: [
    '[initial|subsequent|injury|injuries|chronic|acute|industrial injury]',
    '(injury|injuries) (,) [initial|subsequent] encounter',
  ],
  /** An object may follow the one it has: `sprain of the neck`. */
  open: ['[of|to|in|at|involving|affecting|sustained|over|about]'],
  /** One condition, told in two. */
  pair: [
    '[sprain(s)|strain(s)] and [sprain(s)|strain(s)]',
    'nausea and vomiting',
    'numbness and [tingling|weakness]',
    'tingling and numbness',
    'mixed {any} and {any}',
    'both *3 and',
    'soreness and stiffness',
    'stiffness and soreness',
    'crush and laceration',
    'tendinosis and tendinitis',
  ],
})

/** Endings of the nouns that Greek and Latin made. */
export const CONDITION_ENDINGS: ReadonlySet<string> = new Set(
  (
    'spasm spasms itis osis lysis pathy pathies algia emia plegia paresis oma esthesia esthesias phobia ' +
    'trophy malacia phagia stomia trophia apraxia aphasia amnesia ism uria rrhea ectomy listhesis'
  ).split(' '),
)
