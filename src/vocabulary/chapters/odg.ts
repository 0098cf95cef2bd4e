/** The chapters of the Official Disability Guidelines (ODG), and what may qualify their names. */
import type { OdgChapter } from './row'

export type { OdgChapter }

const chapter = (title: string, ...spellings: string[]): OdgChapter => ({
  title,
  spellings,
  topic: false,
})
const topic = (title: string, ...spellings: string[]): OdgChapter => ({
  title,
  spellings,
  topic: true,
})

export const ODG_CHAPTERS: readonly OdgChapter[] = [
  chapter('Ankle and Foot', 'ankle|ankles [and] [foot|feet]', 'foot|feet [and] [ankle|ankles]'),
  topic('Burns', 'burns|burn'),
  topic('Carpal Tunnel Syndrome', 'carpal tunnel [syndrome]'),
  topic('Diabetes', 'diabetes'),
  chapter('Elbow', 'elbow|elbows [and] [upper] [arm]'),
  topic('Eye', 'eye|eyes'),
  topic('Fitness for Duty', 'fitness for duty'),
  chapter(
    'Forearm, Wrist, and Hand',
    'forearm|forearms [and] [wrist|wrists] [and] [hand|hands]',
    'hand|hands [and] [wrist|wrists] [and] [forearm|forearms]',
    'wrist|wrists [and] [hand|hands] [and] [forearm|forearms]',
    'wrist [and] forearm [and] hand',
  ),
  chapter('Head', 'head [trauma|injury]'),
  topic('Hernia', 'hernia|hernias'),
  chapter('Hip and Pelvis', 'hip|hips [and] [pelvis|groin]', 'pelvis and hip'),
  topic('Infectious Diseases', 'infectious diseases|disease'),
  chapter('Knee and Leg', 'knee|knees [and] [leg|legs]', 'leg and knee'),
  chapter(
    'Low Back',
    'low|lower back [and] [lumbar|thoracic] [and] [lumbar|thoracic] [spine]',
    'lumbar low back',
  ),
  topic('Low Back', 'lumbar [and] thoracic [spine]', 'thoracic [and] lumbar [spine]'),
  topic('Low Back', 'lumbar spine', 'thoracic spine', 'lumbar'),
  chapter('Mental Illness and Stress', 'mental illness [and] [stress]', 'mental and stress'),
  chapter('Mental Illness and Stress', 'stress [and] mental illness|health', 'mental stress'),
  topic('Mental Illness and Stress', 'mental health [and] [stress]', 'stress and mental'),
  chapter('Neck and Upper Back', 'neck [and] [upper] [back]', 'upper back [and] [neck]'),
  topic('Neck and Upper Back', 'cervical spine', 'cervical [and] [thoracic] [spine]'),
  topic('Pain', '[chronic] pain'),
  topic('Pulmonary', 'pulmonary'),
  chapter('Shoulder', 'shoulder|shoulders'),
  chapter('Preface', 'preface'),
]

/** A bracket behind a chapter's name that is a part of it: `Knee & Leg (Acute & Chronic)`. */
export const ODG_BRACKETS: readonly string[] = [
  'acute|chronic',
  'cts',
  'acute and chronic',
  'lumbar|thoracic|cervical [and] [lumbar|thoracic] [acute+and+chronic]',
  'trauma headaches etc [not] [including] [stress] [and] [mental] [disorders]',
  'type 1 2 and gestational',
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
