/** Works that decisions are based on. */
import type { GuidelineFacts } from '../facts'

const row = (
  source: GuidelineFacts['source'],
  title: string,
  section: string,
  year: number,
  [from, to]: readonly [number, number],
  chapter: number | null = null,
): GuidelineFacts => ({ source, title, section, year, pages: { from, to }, chapter })

export const GUIDELINES: readonly GuidelineFacts[] = [
  row('MTUS', 'Low Back Complaints', 'Physical Methods', 2004, [298, 301], 12),
  row('MTUS', 'Knee Complaints', 'Special Studies', 2004, [341, 343], 13),
  row('MTUS', 'Shoulder Complaints', 'Initial Care', 2004, [203, 204], 9),
  row('MTUS', 'Neck and Upper Back Complaints', 'Summary', 2004, [177, 178], 8),
  row('MTUS', 'Forearm, Wrist, and Hand Complaints', 'Special Studies', 2004, [268, 269], 11),
  row('MTUS', 'Chronic Pain Medical Treatment', 'Opioids, criteria for use', 2009, [76, 80]),
  row('MTUS', 'Chronic Pain Medical Treatment', 'Topical Analgesics', 2009, [111, 113]),
  row('MTUS', 'Chronic Pain Medical Treatment', 'Manual therapy & manipulation', 2009, [58, 60]),
  row('ODG', 'Knee & Leg', 'Bracing', 2014, [3, 4]),
  row('ODG', 'Low Back', 'Traction', 2014, [7, 9]),
  row('ODG', 'Pain', 'Proton pump inhibitors (PPIs)', 2014, [5, 6]),
]
