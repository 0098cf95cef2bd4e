/** Who reviews, who is treated, who employs: none of them exists. */

export const SPECIALTIES: readonly string[] = [
  'Internal Medicine',
  'Orthopedic Surgery',
  'Physical Medicine & Rehabilitation',
  'Pain Management',
  'Occupational Medicine',
  'Neurology',
  'Hospice and Palliative Medicine',
  'Emergency Medicine',
  'Chiropractic',
  'Psychiatry',
  'Obstetrics and Gynecology',
  'Family Practice',
]

export const STATES: readonly string[] = [
  'California',
  'Texas',
  'New York',
  'Ohio',
  'West Virginia',
  'Oregon',
  'Puerto Rico',
  'North Carolina',
]

export const YEARS: readonly (readonly [words: string, value: number])[] = [
  ['five', 5],
  ['ten', 10],
  ['12', 12],
]

export const EMPLOYERS: readonly string[] = [
  'Tallow Bay Cooperage',
  'Brindlemoor Laundry, Inc.',
  'Quillfeather Press',
  'Café Ménil',
]

export const MASKS: readonly string[] = ['[redacted]', 'XXXX', '[REDACTED]', '█████']

export const DOCUMENTS: readonly string[] = [
  'Application for Independent Medical Review',
  'Utilization Review Determination from the Claims Administrator',
  'Medical Records from the Provider',
  'Employee medical records from the treating surgeon',
  'Medical Treatment Utilization Schedule (MTUS)',
  'Operative report of the second knee arthroscopy with photographs, nurses’ charts and the implant log',
  'Proof of service and a covering letter',
]
