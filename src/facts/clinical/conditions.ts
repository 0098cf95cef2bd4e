/** Nouns of conditions, and the words that only qualify the diagnosis before them. */
import { anyOf, setOf } from './words'

const NOUNS = setOf(
  'strain strains sprain sprains pain pains ache aches headache headaches migraine migraines',
  'contusion contusions tear tears fracture fractures syndrome syndromes disease diseases disorder',
  'disorders injury injuries impingement displacement displacements hernia hernias herniation',
  'herniations herniated protrusion protrusions bulge bulges bulging degeneration stenosis spasm',
  'spasms laceration lacerations abrasion abrasions dislocation dislocations subluxation',
  'subluxations derangement derangements numbness weakness tingling depression depressive anxiety',
  'insomnia stress trauma traumas effusion effusions instability sciatica lumbago dysfunction',
  'dysfunctions deficiency hypertension diabetes obesity swelling edema burn burns wound wounds',
  'bite bites amputation amputations concussion concussions vertigo dizziness tinnitus loss cyst',
  'cysts ganglion mass infection infections contracture contractures stiffness rupture ruptures',
  'lesion lesions complication complications entrapment compression whiplash fatigue nausea reflux',
  'asthma exposure arrest attack attacks release repair reconstruction replacement fusion surgery',
  'problem problems symptom symptoms tachycardia spur spurs possible status postoperative',
  'abnormality abnormalities deformity deformities malunion nonunion disturbance disturbances deficit',
  'deficits laxity narrowing incontinence constipation apnea ulcer ulcers palsy rash abscess scar',
  'scarring keloid cataract blindness perforation seizure seizures stroke cancer gerd crps ptsd hnp',
  'postsurgical postconcussive postconcussion trigger rule r/o post-concussion',
)
/** Endings of the nouns that Greek and Latin made. */
const ENDING = new RegExp(
  `${anyOf(
    'spasms?|itis|osis|lysis|pathy|pathies|algia|emia|plegia|paresis|oma|esthesias?|phobia|trophy',
    'malacia|phagia|stomia|trophia|apraxia|aphasia|amnesia',
    'ism|uria|rrhea|ectomy|listhesis',
  )}$`,
)

/** Whether a word makes a diagnosis of the phrase. */
export function hasCondition(phrase: string): boolean {
  for (const word of phrase.toLowerCase().split(/[^a-z/]/)) {
    if (word.length < 3) continue
    if (NOUNS.has(word) || (word.length > 5 && ENDING.test(word))) return true
    if (word.includes('/') && word.split('/').some((part) => NOUNS.has(part))) return true
  }
  return false
}

/** Words that add to the diagnosis before: `radiculopathy, lumbar region`. */
export const QUALIFIER = new RegExp(
  `^${anyOf(
    anyOf(
      'right|left|bilateral|lumbar|cervical|thoracic|lumbosacral|unspecified|other|lower|upper',
      'initial|subsequent',
    ) +
      '[ -](?:[a-z-]{1,16} ){0,2}' +
      anyOf('region|side|site|level|encounter|limb|extremity'),
    '(?:un)?specified(?: site| side)?$|(?:closed|open|comminuted|(?:non-?)?displaced)$',
    'sequelae?\\b|without |with |due to |secondary to |not (?:otherwise|elsewhere) |N[OE][SC]\\b',
    'site |level |levels |type |grade |stage |multiple(?:$| sites)|routine healing',
    'status[ -]post being |post being |greater than |worse ',
    'single episode|recurrent$|uncomplicated|(?:not )?intractable|current injury|#\\d|(?:mild|moderate|severe)(?:$| with)|(?:right|left) (?:greater|worse|more) |in (?:partial |full )?remission',
  )}`,
  'i',
)
