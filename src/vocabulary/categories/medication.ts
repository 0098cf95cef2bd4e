/** Words of drugs that are asked for without a name. */
import { type CategoryRow, row, WEAK } from './row'

export const MEDICATION: readonly CategoryRow[] = [
  row('pharmaceuticals', 'opioids', 'opioid, opiate, narcotic, opioids, opiates'),
  row(
    'pharmaceuticals',
    'nsaids',
    'nsaid, nsaids, anti inflammatory, non steroidal anti inflammatory',
  ),
  row('pharmaceuticals', 'muscle-relaxants', 'muscle relaxant, muscle relaxer'),
  row('pharmaceuticals', 'antidepressants', 'antidepressant, anti depressant'),
  row('pharmaceuticals', 'proton-pump-inhibitors', 'proton pump inhibitor, ppi'),
  row('pharmaceuticals', 'antibiotics', 'antibiotic, penicillin'),
  row('pharmaceuticals', 'laxatives', 'laxative, stool softener'),
  row(
    'pharmaceuticals',
    'topicals',
    `compound cream, compounded cream, topical cream, topical compound, compound topical, topical
    analgesic, compound medication, compounded medication, topical medication, transdermal cream,
    compound ointment, topical ointment, topical gel, pain cream, compound pain cream, compounded topical,
    topical compound cream, transdermal compound, topical creams, analgesic cream, topical patch,
    topical lotion, topical pain cream, topical anti inflammatory, compound gel`,
  ),
  row('pharmaceuticals', 'topicals', 'topical, topicals, compound, compounded, transdermal', WEAK),
  row('pharmaceuticals', 'topicals', 'cream, creams, ointment, lotion, gel, patch, patches', WEAK),
  row('pharmaceuticals', 'medical-foods', 'medical food, medical foods, dietary supplement'),
  row(
    'pharmaceuticals',
    'cannabinoids',
    'medical marijuana, medicinal marijuana, cannabis, medical cannabis, marijuana',
  ),
  row('pharmaceuticals', 'vaccines', 'vaccine, vaccination, immunization, flu shot, tetanus'),
  row(
    'pharmaceuticals',
    null,
    `medication, medications, meds, medicine, medicines, prescription, prescriptions, tablet, capsule,
    drug, pharmacy purchase, supplement, refill, refills`,
    WEAK,
  ),
]
