/** Nouns of conditions, and the words that only qualify the diagnosis before them. */
import { anyOf } from './words'

const NOUNS = anyOf(
  'strains?|sprains?|pains?|aches?|headaches?|migraines?|contusions?|tears?|fractures?|syndromes?',
  'diseases?|disorders?|injur(?:y|ies)|impingement|displacements?|hernias?|herniat(?:ion|ions|ed)',
  'protrusions?|bulges?|bulging|degeneration|stenosis|spasms?|lacerations?|abrasions?|dislocations?',
  'subluxations?|derangements?|numbness|weakness|tingling|depression|depressive|anxiety|insomnia',
  'stress|traumas?|effusions?|instability|sciatica|lumbago|dysfunctions?|deficiency|hypertension',
  'diabetes|obesity|swelling|edema|burns?|wounds?|bites?|amputations?|concussions?|vertigo|dizziness',
  'tinnitus|loss|cysts?|ganglion|mass|infections?|contractures?|stiffness|ruptures?|lesions?',
  'complications?|entrapment|compression|trigger (?:finger|thumb)|whiplash|fatigue|nausea|reflux',
  'asthma|exposure|arrest|attacks?|release|repair|reconstruction|replacement|fusion|surgery',
  'problems?|symptoms?|tachycardia|spurs?|foreign body|rule out|r/o|possible',
  'status[ -]post|post[- ]?op(?:erative)?|post[- ]?surgical|post[- ]?concuss(?:ion|ive)',
)
/** Endings of the nouns that Greek and Latin made. */
const ENDINGS = anyOf(
  'itis|osis|pathy|pathies|algia|emia|plegia|paresis|oma|esthesias?|phobia|trophy|malacia',
  'ism|uria|rrhea|ectomy|listhesis',
)

/** A word that makes a diagnosis of a phrase. */
export const CONDITION = new RegExp(`\\b${NOUNS}\\b|[a-z]${ENDINGS}\\b`, 'i')

/** Words that add to the diagnosis before: `radiculopathy, lumbar region`. */
export const QUALIFIER = new RegExp(
  `^${anyOf(
    anyOf(
      'right|left|bilateral|lumbar|cervical|thoracic|lumbosacral|unspecified|other|lower|upper',
      'initial|subsequent',
    ) +
      '[ -](?:[a-z-]{1,16} ){0,2}' +
      anyOf('region|side|site|level|encounter|limb|extremity'),
    '(?:un)?specified(?: site| side)?$',
    'sequelae?\\b|without |with |due to |secondary to |not (?:otherwise|elsewhere) |N[OE][SC]\\b',
    'site |level |levels |type |grade |stage |multiple sites|routine healing',
    'status[ -]post being |post being |greater than |worse ',
    'single episode|recurrent$|severe$|in (?:partial |full )?remission',
  )}`,
  'i',
)
