/**
 * The chapters of the ACOEM Practice Guidelines that the Medical Treatment Utilization Schedule (MTUS)
 * adopts since December 2017.
 */
import type { MtusChapter } from './row'

/** The first of the years that letters print behind these chapters. */
export const ADOPTED_SINCE = 2017

const row = (
  title: string,
  spellings: readonly string[],
  short: readonly string[],
): MtusChapter => ({
  title,
  spellings,
  short,
  acoem: null,
  section: false,
  adopted: true,
  successor: null,
})
/** A name that means nothing but the chapter. */
const chapter = (title: string, ...spellings: string[]): MtusChapter => row(title, spellings, [])
/** A name that is a section or a topic elsewhere: a chapter only with its year behind it. */
const dated = (title: string, ...short: string[]): MtusChapter => row(title, [], short)
const disorders = (title: string, ...parts: string[]): MtusChapter =>
  chapter(
    `${title} Disorders`,
    ...parts.map((part) => `${part} disorders|disorder [guidelines|guideline]`),
  )

export const ADOPTED_CHAPTERS: readonly MtusChapter[] = [
  disorders('Ankle and Foot', 'ankle [and] foot', 'foot and ankle'),
  disorders(
    'Cervical and Thoracic Spine',
    'cervical [and] thoracic [spine]',
    'cervical spine',
    'thoracic spine',
  ),
  disorders('Elbow', 'elbow'),
  disorders('Eye', 'eye'),
  disorders(
    'Hand, Wrist, and Forearm',
    'hand [and] wrist [and] [forearm]',
    'forearm wrist [and] hand',
  ),
  disorders('Hip and Groin', 'hip [and] [groin]'),
  disorders('Knee', 'knee'),
  disorders('Low Back', 'low|lower back'),
  disorders('Shoulder', 'shoulder'),
  dated('Chronic Pain', 'chronic pain [guidelines|guideline]'),
  dated('Opioids', 'opioids|opioid [guidelines|guideline]'),
  dated('Antiemetics', 'antiemetics|antiemetic [guidelines|guideline]'),
  dated('Traumatic Brain Injury', 'traumatic brain injury|injuries [guidelines|guideline]'),
  chapter(
    'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
    'workplace mental health posttraumatic|post+traumatic stress disorder [ptsd] and acute stress ' +
      'disorder [asd] [guidelines|guideline]',
  ),
  chapter(
    'Workplace Mental Health: Depressive Disorders',
    'workplace mental health depressive disorders|disorder [guidelines|guideline]',
  ),
  chapter(
    'Workplace Mental Health: Anxiety Disorders',
    'workplace mental health anxiety disorders|disorder [guidelines|guideline]',
  ),
  chapter('Workplace Mental Health', 'workplace mental health [guidelines|guideline]'),
  chapter(
    'Occupational Interstitial Lung Disease',
    'occupational interstitial lung disease|diseases [guidelines|guideline]',
    'interstitial lung disease|diseases guidelines|guideline',
  ),
  dated('Occupational Interstitial Lung Disease', 'interstitial lung disease|diseases'),
  chapter(
    'Work-Related Asthma',
    '[occupational] work+related|workrelated asthma [guidelines|guideline]',
  ),
  dated('Work-Related Asthma', 'occupational asthma [guidelines|guideline]'),
  dated('COVID-19', '[coronavirus] covid+19|covid [guidelines|guideline]'),
]
