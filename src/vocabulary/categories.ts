/**
 * What kind of service words announce. The categories are the request categories of the state's own
 * IMR search (Division of Workers' Compensation); the subcategories are ours, in kebab-case.
 */

import { CARE_AND_RIDES } from './categories/care'
import { DIAGNOSTICS } from './categories/diagnostics'
import { EQUIPMENT } from './categories/equipment'
import { INJECTIONS } from './categories/injections'
import { MEDICATION } from './categories/medication'
import { PROGRAMS } from './categories/programs'
import type { CategoryRow } from './categories/row'
import { SURGERIES } from './categories/surgeries'
import { THERAPIES } from './categories/therapies'
import { VISITS } from './categories/visits'

export type { CategoryRow }

/** Words that look like a service of some category and tell of none. */
const NOTHING: readonly CategoryRow[] = [
  {
    category: null,
    subcategory: null,
    words: `carpal tunnel syndrome, post surgery, post surgical, post operative, post op, postoperative,
      postop, postsurgical, pre operative, preoperative, pre op, preop, after surgery, as needed,
      extended release, sustained release, delayed release, immediate release, time release,
      controlled release, medical records, office closed, heart rate, primary treating physician,
      case manager, nurse case manager, nurse case management, contrast, with contrast,
      without contrast, high definition, ortho, units per session,
      body region, per unit, functional status, test dose, hyperbaric oxygen,
      hyperbaric oxygen therapy, hyperbaric, vocational rehabilitation, vocational rehab,
      intrathecal pump refill, baclofen pump refill, morphine pump refill, pain pump refill`,
  },
]

/** All rows; where two rows hold the same words, the first is meant. */
export const CATEGORY_ROWS: readonly CategoryRow[] = [
  ...NOTHING,
  ...DIAGNOSTICS,
  ...VISITS,
  ...SURGERIES,
  ...INJECTIONS,
  ...PROGRAMS,
  ...CARE_AND_RIDES,
  ...THERAPIES,
  ...EQUIPMENT,
  ...MEDICATION,
]

/** Endings of the names of operations and the kind of surgery; the first that fits is meant. */
export const OPERATION_ENDINGS: readonly (readonly [ending: string, subcategory: string | null])[] =
  [
    ['discectomy', 'spine-surgery'],
    ['diskectomy', 'spine-surgery'],
    ['laminectomy', 'spine-surgery'],
    ['facetectomy', 'spine-surgery'],
    ['corpectomy', 'spine-surgery'],
    ['laminotomy', 'spine-surgery'],
    ['foraminotomy', 'spine-surgery'],
    ['kyphoplasty', 'spine-surgery'],
    ['vertebroplasty', 'spine-surgery'],
    ['meniscectomy', 'joint-surgery'],
    ['synovectomy', 'joint-surgery'],
    ['bursectomy', 'joint-surgery'],
    ['acromioplasty', 'joint-surgery'],
    ['arthroplasty', 'joint-surgery'],
    ['chondroplasty', 'joint-surgery'],
    ['ectomy', null],
    ['plasty', null],
    ['otomy', null],
    ['ostomy', null],
    ['desis', null],
    ['rrhaphy', null],
  ]

/** Words that begin what an item only adds: `cold therapy unit FOR knee arthroplasty`. */
export const ADJUNCT_WORDS =
  'and or with without w for under using via to during following after due secondary in including ' +
  'plus from prior before status then on at'

/** Words that make a therapist's modality a device to keep. */
export const DEVICE_WORDS =
  'unit device machine purchase rental rent buy home kit supplies supply stimulator dme replacement'

/** Words that say that an evaluation is followed by the treatment. */
export const COURSE_WORDS = 'treat treatment treatments tx'
