/**
 * The chapters of the Medical Treatment Utilization Schedule (MTUS), and the names of their sections
 * that hold a comma.
 */

export interface MtusChapter {
  /** The accepted title. */
  title: string
  /** Accepted spellings, in the notation of `phrase.ts`, without the year. */
  spellings: readonly string[]
  /** Spellings that mean the chapter only right behind `MTUS` or its chapter number. */
  short: readonly string[]
  /** Its number in the ACOEM Practice Guidelines, 2nd edition (2004); null where it is in none. */
  acoem: number | null
  /** Also the name of a section, so without a year it is no chapter inside a list of sections. */
  section: boolean
}

const MAIN = { acoem: null, section: false, short: [] } as const
const complaints = (acoem: number, title: string, part: string): MtusChapter => ({
  title,
  spellings: [`${part} complaints|complaint`],
  short: [`${part} chapter`, part],
  acoem,
  section: false,
})
const introduction = (
  acoem: number,
  title: string,
  spelling: string,
  short: readonly string[] = [],
): MtusChapter => ({
  title,
  spellings: [spelling],
  short,
  acoem,
  section: true,
})

export const MTUS_CHAPTERS: readonly MtusChapter[] = [
  {
    ...MAIN,
    title: 'Chronic Pain Medical Treatment',
    spellings: [
      'chronic pain medical treatment [guidelines|guideline]',
      'chronic pain treatment guidelines|guideline',
      'chronic pain medical guidelines|guideline',
    ],
    short: ['chronic pain [treatment] [guidelines|guideline]'],
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
  complaints(8, 'Neck and Upper Back Complaints', 'neck and upper back'),
  complaints(9, 'Shoulder Complaints', 'shoulder'),
  complaints(10, 'Elbow Complaints', 'elbow'),
  {
    title: 'Elbow Disorders',
    spellings: ['elbow disorders [chapter]'],
    short: [],
    acoem: 10,
    section: false,
  },
  complaints(11, 'Forearm, Wrist, and Hand Complaints', 'forearm wrist [and] hand'),
  complaints(12, 'Low Back Complaints', 'low|lower back'),
  complaints(13, 'Knee Complaints', 'knee'),
  complaints(14, 'Ankle and Foot Complaints', 'ankle and foot'),
  {
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
  },
]

/** The chapter of a number in the ACOEM Practice Guidelines, 2nd edition; undefined where none. */
export const chapterOfNumber = (number: number): MtusChapter | undefined =>
  MTUS_CHAPTERS.find(({ acoem }) => acoem === number)
