/** The chapters of the Official Disability Guidelines (ODG), and what may qualify their names. */

export interface OdgChapter {
  /** Spellings, in the notation of `phrase.ts`; a longer one is taken before a shorter one. */
  spellings: readonly string[]
  /** Also a topic of other chapters, so behind another chapter it is a section of that. */
  topic: boolean
}

const chapter = (...spellings: string[]): OdgChapter => ({ spellings, topic: false })
const topic = (...spellings: string[]): OdgChapter => ({ spellings, topic: true })

export const ODG_CHAPTERS: readonly OdgChapter[] = [
  chapter('ankle [and] [foot]', 'foot and ankle', 'foot'),
  topic('burns'),
  topic('carpal tunnel syndrome', 'carpal tunnel'),
  topic('diabetes'),
  chapter('elbow [and] [upper] [arm]'),
  topic('eye'),
  topic('fitness for duty'),
  chapter('forearm [and] [wrist] [and] [hand]', 'hand [and] [wrist] [and] [forearm]'),
  chapter('wrist [and] [hand]'),
  chapter('head'),
  topic('hernia'),
  chapter('hip [and] [pelvis]'),
  topic('infectious diseases'),
  chapter('knee [and] [leg]'),
  chapter('low|lower back [and] [lumbar|thoracic] [and] [lumbar|thoracic]'),
  topic('lumbar [and] thoracic', 'lumbar spine', 'thoracic spine', 'cervical spine'),
  chapter('mental illness [and] [stress]', 'mental and stress', 'stress and mental illness'),
  chapter('neck [and] [upper] [back]', 'upper back'),
  topic('pain'),
  topic('pulmonary'),
  chapter('shoulder'),
  chapter('preface'),
]

/** Words that stand behind (or before) a chapter's name and are no part of it. */
export const ODG_QUALIFIERS: readonly string[] = [
  'chapter',
  'chapters',
  'section',
  'online|web|current version|edition',
  'updated',
  'procedure summary',
  'treatment index',
  'acute and chronic',
]

/** A bracket behind a chapter's name that only says which part or edition is meant. */
export const ODG_BRACKET =
  /\((?:updated|online|web|acute|chronic|lumbar|thoracic|cervical|last|current|version|revised)\b[^()]{0,60}\)/iy
/** A date behind a chapter's name: that of its last update. */
export const UPDATE = /\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/y
