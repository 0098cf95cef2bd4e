/** What slugs of the schema are called where people read them. */
import type { Decision } from '../schema/determination'

export const OUTCOME_NAMES: Readonly<Record<Decision, string>> = {
  upheld: 'upheld',
  overturned: 'overturned',
  'partially-overturned': 'partly overturned',
}

/** Slugs whose words alone would be wrong: abbreviations, hyphens, names of the state's own search. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dmepos: 'Durable medical equipment',
    'evaluation-and-management': 'Evaluation and management',
    'psych-services': 'Psychological services',
    'cold-heat-therapy': 'Cold and heat therapy',
    'compression-and-dvt-prevention': 'Compression and DVT prevention',
    'disease-modifying-antirheumatics': 'Disease-modifying antirheumatics',
    'emg-ncs': 'EMG and nerve conduction studies',
    nsaids: 'NSAIDs',
    'platelet-rich-plasma': 'Platelet-rich plasma',
    'proton-pump-inhibitors': 'Proton-pump inhibitors',
    'pt-ot': 'Physical and occupational therapy',
    tens: 'TENS',
    'topical-anti-infectives': 'Topical anti-infectives',
    'yoga-and-tai-chi': 'Yoga and tai chi',
    'not-utf-8': 'Not UTF-8',
    'damaged-utf-8': 'Damaged UTF-8',
  }),
)

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** 'emg-ncs' → 'EMG and nerve conduction studies', 'office-visit' → 'Office visit'; a text that is no slug stays. */
export function labelOf(slug: string): string {
  const label = LABELS.get(slug)
  if (label) return label
  if (!SLUG.test(slug)) return slug
  const words = slug.replaceAll('-', ' ').replace(/^pdf\b/, 'PDF')
  return words[0]!.toUpperCase() + words.slice(1)
}
