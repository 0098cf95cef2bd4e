/** Wordings of lists: what parts them, what belongs to an item before or behind. */
import { language } from '../../src/phrase/language'

export const lists = language({
  cues: {},
  /** Parts one item from the next. */
  joint: [
    ',',
    ';',
    '(,|;) and (also) (for)',
    '(,|;) as well as (for)',
    '(,|;) &',
    '(,|;) along with',
    '(,|;) plus',
    '(,|;) and / or',
  ],
  /** Stands before an item and is none of its words. */
  lead: ['a', 'an', 'the', 'also', 'both', 'and', 'for', '"', '“', '”', ':', '-'],
  /** Stands behind an item and is none of its words. */
  trail: ['and', 'or', '.', ',', ';', ':', '"', '“', '”', '-', '\\('],
  /** Words that are no item by themselves. */
  filler: [
    '[of|the|a|an|for|in|at|on|to|by|with|from|as|per|and|or|also|is|was|are|were|be|been|has|have|had|that|which|who]',
  ],
  /** With a capital letter, behind a list set in lines whose last one has no full stop: the sentence that follows. */
  opener: [
    '[she|he|the|this|that|there|it|a|an|on|in|at|as|per|according|during|ur|utilization|under|treatment(s)]',
    '[medication(s)|current|currently|prior|past|patient|request(s)|physical|objective|subjective|exam|plan]',
    '[work|status|report(s)|recommended|applicant|claimant|injured]',
  ],
  /** Stand alone before a shared noun: `left` in `left and right sciatica`. */
  adjective: [
    'left',
    'right',
    'bilateral',
    'upper',
    'lower',
    'mild',
    'moderate',
    'severe',
    'acute',
    'chronic',
    '[left|right] sided',
    'persistent',
  ],
  /** Stand between names of parts of the body. */
  between: ['of|the|in|at|on|and|or|to|,'],
  /** Words that only name parts of the body and their sides. */
  body: [
    '[head|face|scalp|skull|brain|stem|jaw|eye(s)|ear(s)|nose|neck|throat|back|spine|shoulder(s)]',
    '[arm(s)|forearm(s)|elbow(s)|wrist(s)|hand(s)|finger(s)|thumb(s)|chest|rib(s)|abdomen|abdominal]',
    '[groin|pelvis|pelvic|hip(s)|buttock(s)|leg(s)|thigh(s)|knee(s)|calf|calves|shin(s)|ankle(s)]',
    '[foot|feet|toe(s)|heel(s)|trunk|torso|thorax|lumbar|cervical|thoracic|lumbosacral|sacral|sacrum]',
    '[coccyx|sacroiliac|low|lower|mid|middle|midback|upper|extremity|extremities|limb(s)|body]',
    '[muscle(s)|fascia|tendon(s)|ligament(s)|joint(s)|nerve(s)|soft|tissue(s)|bone(s)|trapezius]',
    '[rotator|cuff|paraspinal|right|left|bilateral|both|side(s)|sided|level(s)|region|area(s)|part(s)]',
    '[of|the|in|at|on|and|or|to]',
    '[unspecified|other|index|ring|small|long|little|great|wall|vertebra]',
    '[vertebrae|disc(s)|front|rear|anterior|posterior|medial|lateral|inner|outer|dominant|non dominant]',
    '[nondominant|shoulderupper|periscapular|scapula|scapular|clavicle|patella|tibia|fibula|femur]',
    '\\( s \\)',
    '[persistent|chronic|acute|ongoing|intermittent|constant|mild|moderate|severe]',
    '[radius|ulna|humerus|metatarsal|metacarpal|digit(s)|first|second|third|fourth|fifth|subtalar]',
  ],
})
