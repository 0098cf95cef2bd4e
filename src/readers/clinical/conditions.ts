/** Nouns of conditions, and the words that only qualify the diagnosis before them. */

const NOUNS =
  'strains?|sprains?|pains?|aches?|headaches?|migraines?|contusions?|tears?|fractures?|syndromes?|diseases?|disorders?|' +
  'injur(?:y|ies)|impingement|displacements?|herniat\\w+|hernias?|protrusions?|bulges?|bulging|degeneration|stenosis|' +
  'spasms?|lacerations?|abrasions?|dislocations?|subluxations?|derangements?|numbness|weakness|tingling|paresthesias?|' +
  'depression|depressive|anxiety|insomnia|stress|traumas?|effusions?|instability|sciatica|lumbago|dysfunctions?|deficiency|' +
  'hypertension|diabetes|obesity|swelling|edema|burns?|wounds?|bites?|amputations?|concussions?|vertigo|dizziness|' +
  'tinnitus|loss|cysts?|ganglion|mass|infections?|cellulitis|contractures?|stiffness|ruptures?|lesions?|complications?|' +
  'entrapment|compression|neuroma|trigger (?:finger|thumb)|whiplash|fatigue|nausea|reflux|asthma|exposure|arrest|attacks?|' +
  'status[ -]post|rule out|r\\/o|possible|post[- ]?op\\w*|post[- ]?surgical|post[- ]?concussi\\w+|repair|reconstruction|' +
  'release|replacement|fusion|surgery|problems?|symptoms?|tachycardia|spondylolisthesis|spurs?|foreign body|' +
  '\\w+(?:itis|osis|pathy|pathies|algia|emia|plegia|paresis|oma|esthesia|phobia|trophy|trauma|malacia|ism|uria|rrhea|ectomy)'

/** A word that makes a diagnosis of a phrase. */
export const CONDITION = new RegExp(`\\b(?:${NOUNS})\\b`, 'i')

/** Words that add to the diagnosis before: `radiculopathy, lumbar region`. */
export const QUALIFIER =
  /^(?:(?:right|left|bilateral|lumbar|cervical|thoracic|lumbosacral|unspecified|other|lower|upper|initial|subsequent)[ -](?:[\w-]{1,16} ){0,2}(?:region|side|site|level|encounter|knee joint|limb|extremity)|(?:un)?specified(?: site| side)?$|initial encounter|subsequent encounter|sequelae?|without |with |due to |secondary to |not (?:otherwise|elsewhere) |NOS\b|NEC\b|site |status[ -]post being |post being |greater than |worse |type \w|grade \w|stage \w|level[s ]|multiple sites|routine healing|resol)/i
