/** Body parts that disputed items name. The name is the part's plain one, in the singular. */

export interface BodyPartRow {
  name: string
  /** There is a left one and a right one: a side said before a list goes for it too. */
  paired?: true
  /** The side is in the word itself: `RUE`. */
  side?: 'left' | 'right' | 'bilateral'
  /** A part of the spine, that a vertebral level such as `L4-5` stands for. */
  spine?: true
  words: string
}

export const BODY_PARTS: readonly BodyPartRow[] = [
  {
    name: 'cervical spine',
    spine: true,
    words: 'cervical spine, cervical, c spine, cspine, c s, cervicle spine, acdf, cesi',
  },
  { name: 'thoracic spine', spine: true, words: 'thoracic spine, thoracic, t spine, tspine, t s' },
  {
    name: 'lumbar spine',
    spine: true,
    words: 'lumbar spine, lumbar, l spine, l s, lumbar vertebrae, lumber spine, lumbar back, lesi',
  },
  {
    name: 'lumbosacral spine',
    spine: true,
    words: 'lumbosacral spine, lumbosacral, lumbo sacral, l s spine, ls spine, lumbar sacral spine',
  },
  { name: 'spine', spine: true, words: 'spine' },
  { name: 'neck', spine: true, words: 'neck' },
  { name: 'low back', spine: true, words: 'low back, lower back, lowback' },
  { name: 'upper back', spine: true, words: 'upper back' },
  { name: 'mid back', spine: true, words: 'mid back, midback, middle back' },
  { name: 'back', spine: true, words: 'back' },
  { name: 'sacrum', spine: true, words: 'sacrum, sacral spine' },
  { name: 'coccyx', words: 'coccyx, tailbone' },
  {
    name: 'sacroiliac joint',
    paired: true,
    words: 'sacroiliac joint, sacroiliac, sacro iliac, sacral iliac joint, si joint, sij',
  },
  { name: 'pelvis', words: 'pelvis, pelvic girdle, pelvic' },
  { name: 'head', words: 'head' },
  { name: 'brain', words: 'brain' },
  { name: 'brainstem', words: 'brainstem, brain stem' },
  { name: 'skull', words: 'skull' },
  { name: 'scalp', words: 'scalp' },
  { name: 'face', words: 'face, facial' },
  { name: 'jaw', words: 'jaw, mandible' },
  { name: 'temporomandibular joint', paired: true, words: 'temporomandibular joint, tmj, tmjs' },
  { name: 'orbit', paired: true, words: 'orbit' },
  { name: 'eye', paired: true, words: 'eye, eyes' },
  { name: 'ear', paired: true, words: 'ear, ears' },
  { name: 'nose', words: 'nose' },
  { name: 'tooth', words: 'tooth, teeth' },
  { name: 'throat', words: 'throat' },
  { name: 'chest', words: 'chest, thorax' },
  { name: 'rib', paired: true, words: 'rib, ribs' },
  { name: 'sternum', words: 'sternum' },
  { name: 'abdomen', words: 'abdomen, abdominal, stomach' },
  { name: 'umbilicus', words: 'umbilicus, umbilical' },
  { name: 'kidney', paired: true, words: 'kidney, renal' },
  { name: 'groin', paired: true, words: 'groin, inguinal' },
  { name: 'breast', paired: true, words: 'breast, breasts' },
  { name: 'scrotum', words: 'scrotum, scrotal' },
  { name: 'testicle', paired: true, words: 'testicle, testicular' },
  { name: 'buttock', paired: true, words: 'buttock, gluteal' },
  { name: 'hip', paired: true, words: 'hip, hips' },
  { name: 'thigh', paired: true, words: 'thigh' },
  { name: 'hamstring', paired: true, words: 'hamstring' },
  { name: 'femur', paired: true, words: 'femur' },
  {
    name: 'knee',
    paired: true,
    words: 'knee, tka, tkr, patella, patellar, meniscus, meniscal, meniscectomy, acl',
  },
  { name: 'lower leg', paired: true, words: 'lower leg' },
  { name: 'leg', paired: true, words: 'leg, legs' },
  { name: 'tibia', paired: true, words: 'tibia, tibial' },
  { name: 'fibula', paired: true, words: 'fibula' },
  { name: 'calf', paired: true, words: 'calf, calves' },
  { name: 'ankle', paired: true, words: 'ankle' },
  { name: 'achilles tendon', paired: true, words: 'achilles tendon, achilles' },
  { name: 'foot', paired: true, words: 'foot, feet' },
  { name: 'heel', paired: true, words: 'heel, heels' },
  { name: 'toe', paired: true, words: 'toe, toes, great toe, big toe, hallux' },
  { name: 'shoulder', paired: true, words: 'shoulder, rotator cuff, acromioclavicular joint' },
  { name: 'clavicle', paired: true, words: 'clavicle' },
  { name: 'scapula', paired: true, words: 'scapula, scapular' },
  { name: 'trapezius', paired: true, words: 'trapezius, trapezii' },
  { name: 'upper arm', paired: true, words: 'upper arm' },
  { name: 'arm', paired: true, words: 'arm, arms' },
  { name: 'humerus', paired: true, words: 'humerus' },
  { name: 'elbow', paired: true, words: 'elbow, cubital tunnel' },
  { name: 'forearm', paired: true, words: 'forearm' },
  { name: 'ulna', paired: true, words: 'ulna' },
  { name: 'radius', paired: true, words: 'radius, distal radius' },
  { name: 'wrist', paired: true, words: 'wrist, carpal tunnel' },
  { name: 'hand', paired: true, words: 'hand, hands' },
  {
    name: 'finger',
    paired: true,
    words: `finger, index finger, middle finger, long finger, ring finger, little finger, small finger,
      trigger finger`,
  },
  { name: 'thumb', paired: true, words: 'thumb' },
  {
    name: 'upper extremity',
    paired: true,
    words: 'upper extremity, upper extremities, upper limb, ue',
  },
  { name: 'upper extremity', paired: true, side: 'right', words: 'rue' },
  { name: 'upper extremity', paired: true, side: 'left', words: 'lue' },
  { name: 'upper extremity', paired: true, side: 'bilateral', words: 'bue, bues' },
  {
    name: 'lower extremity',
    paired: true,
    words: 'lower extremity, lower extremities, lower limb, le',
  },
  { name: 'lower extremity', paired: true, side: 'right', words: 'rle' },
  { name: 'lower extremity', paired: true, side: 'left', words: 'lle' },
  { name: 'lower extremity', paired: true, side: 'bilateral', words: 'ble, bles' },
]

/** Words that look like a body part and name none. */
export const NO_BODY_PARTS = `
  hand surgeon, hand surgery, hand specialist, hand held, hand controls, second hand, on hand,
  spine surgeon, spine surgery, spine specialist, spinal surgeon, back surgeon, back up,
  foot surgeon, foot and ankle surgeon, foot and ankle specialist, foot specialist, foot drop,
  knee surgeon, knee specialist, shoulder surgeon, shoulder specialist, hip surgeon,
  knee scooter, knee walker, c arm, head of bed, face to face, arm rest, leg rest,
  elbow crutches, eye specialist, ear nose and throat, ear nose throat, back to work,
  head halter, neck surgeon, chest physician, toe touch,
  full face mask, face mask, oral facial, ankle foot orthosis, abdominal surgeon, back pack, backpack
`

/** Words that say a side. */
export const SIDES: Readonly<Record<string, 'left' | 'right' | 'bilateral'>> = {
  left: 'left',
  lt: 'left',
  right: 'right',
  rt: 'right',
  bilateral: 'bilateral',
  bilaterally: 'bilateral',
  bilat: 'bilateral',
  bil: 'bilateral',
  both: 'bilateral',
}

/** Words of the rows above that a part is not called by where it is told in full. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'c spine,c-spine,cspine,c/s,t spine,t-spine,tspine,t/s,l spine,l-spine,l/s,l/s spine,ls spine,si joint,sij,tmj,tmjs,ue,le,rue,lue,bue,bues,rle,lle,ble,bles'.split(
    ',',
  ),
)

/** Words of the rows above that tell where a part is and are no part: tendons, cartilages, tunnels, operations. */
export const STRUCTURES: ReadonlySet<string> = new Set(
  'rotator cuff,carpal tunnel,cubital tunnel,meniscus,meniscal,meniscectomy,acl,tka,tkr,acdf,cesi,lesi,achilles,achilles tendon,trigger finger'.split(
    ',',
  ),
)
