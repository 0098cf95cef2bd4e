/** The chapters of the Medical Treatment Utilization Schedule (MTUS). */
import { ADOPTED_CHAPTERS } from './adopted'
import type { MtusChapter } from './row'

export type { MtusChapter }

const OLDER = { adopted: false, successor: null } as const
const MAIN = { ...OLDER, acoem: null, section: false, short: [] } as const
const complaints = (
  acoem: number,
  title: string,
  part: string,
  successor: string | null,
): MtusChapter => ({
  ...OLDER,
  title,
  spellings: [`${part} complaints|complaint`],
  short: [`${part} chapter`, part],
  acoem,
  section: false,
  successor,
})
const introduction = (
  acoem: number,
  title: string,
  spelling: string,
  short: readonly string[] = [],
): MtusChapter => ({
  ...OLDER,
  title,
  spellings: [spelling],
  short,
  acoem,
  section: true,
})

const CHAPTERS: readonly MtusChapter[] = [
  {
    ...MAIN,
    title: 'Chronic Pain Medical Treatment',
    spellings: [
      'chronic pain medical treatment [guidelines|guideline]',
      'chronic pain treatment guidelines|guideline',
      'chronic pain medical guidelines|guideline',
    ],
    short: ['chronic pain [treatment] [guidelines|guideline]'],
    successor: 'Chronic Pain',
  },
  {
    ...MAIN,
    title: 'Acupuncture Treatment',
    spellings: ['acupuncture [medical] treatment [guidelines|guideline]'],
    short: ['acupuncture [guidelines|guideline]'],
  },
  {
    ...MAIN,
    title: 'Postsurgical Treatment',
    spellings: ['postsurgical|post+surgical [medical] treatment [guidelines|guideline]'],
    short: ['postsurgical|post+surgical [rehabilitation] guidelines|guideline'],
  },
  {
    ...MAIN,
    title: 'Opioid Treatment',
    spellings: ['opioid|opioids [medical] treatment [guidelines|guideline]'],
    short: [],
    section: true,
  },
  {
    ...MAIN,
    title: 'General Approaches',
    spellings: ['general approaches'],
    section: true,
  },
  introduction(1, 'Prevention', 'prevention chapter', ['prevention']),
  introduction(
    2,
    'General Approach to Initial Assessment and Documentation',
    'general approach|approaches to initial assessment|assessments and documentation',
  ),
  introduction(
    3,
    'Initial Approaches to Treatment',
    'initial approaches|approach to treatment|treatments',
  ),
  introduction(4, 'Work-Relatedness', 'work+relatedness|workrelatedness chapter', [
    'work+relatedness|workrelatedness',
  ]),
  introduction(
    5,
    'Cornerstones of Disability Prevention and Management',
    'cornerstones|cornerstone of disability prevention and management',
  ),
  introduction(
    6,
    'Pain, Suffering, and the Restoration of Function',
    'pain suffering and [the] restoration of function',
  ),
  introduction(
    7,
    'Independent Medical Examinations and Consultations',
    'independent medical examinations|examination and consultations|consultation',
  ),
  complaints(
    8,
    'Neck and Upper Back Complaints',
    'neck and upper back',
    'Cervical and Thoracic Spine Disorders',
  ),
  complaints(9, 'Shoulder Complaints', 'shoulder', 'Shoulder Disorders'),
  complaints(10, 'Elbow Complaints', 'elbow', 'Elbow Disorders'),
  complaints(
    11,
    'Forearm, Wrist, and Hand Complaints',
    'forearm wrist [and] hand',
    'Hand, Wrist, and Forearm Disorders',
  ),
  complaints(12, 'Low Back Complaints', 'low|lower back', 'Low Back Disorders'),
  complaints(13, 'Knee Complaints', 'knee', 'Knee Disorders'),
  complaints(14, 'Ankle and Foot Complaints', 'ankle and foot', 'Ankle and Foot Disorders'),
  {
    ...OLDER,
    title: 'Stress Related Conditions',
    spellings: ['stress related conditions|condition', 'stressrelated conditions'],
    short: [],
    acoem: 15,
    section: false,
  },
  {
    title: 'Eye Complaints',
    spellings: ['eye complaints|complaint', 'eye chapter'],
    short: ['eye'],
    acoem: 16,
    section: false,
    adopted: false,
    successor: 'Eye Disorders',
  },
]

export const MTUS_CHAPTERS: readonly MtusChapter[] = [...CHAPTERS, ...ADOPTED_CHAPTERS]

/** Whether the ACOEM Practice Guidelines hold the chapter. */
export const isAcoem = ({ acoem, adopted }: MtusChapter): boolean => acoem !== null || adopted

/** The chapter of a number in the ACOEM Practice Guidelines, 2nd edition; undefined where none. */
export const chapterOfNumber = (number: number): MtusChapter | undefined =>
  CHAPTERS.find(({ acoem }) => acoem === number)

/** The adopted chapter that the short spellings of a chapter mean today; itself where there is none. */
export const successorOf = (chapter: MtusChapter): MtusChapter =>
  ADOPTED_CHAPTERS.find(({ title }) => title === chapter.successor) ?? chapter
