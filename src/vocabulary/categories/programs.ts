/** Words of programs. */
import { type CategoryRow, row, WEAK } from './row'

export const PROGRAMS: readonly CategoryRow[] = [
  row(
    'programs',
    'functional-restoration',
    `functional restoration program, functional restoration, frp, multidisciplinary pain program,
    multidisciplinary program, interdisciplinary program, interdisciplinary pain program,
    interdisciplinary pain rehabilitation program, chronic pain program, pain rehabilitation program,
    multidisciplinary pain management program, pain management program, comprehensive pain program,
    interdisciplinary pain management program, help program, help remote care, nescot, norcal frp,
    chronic pain management program, northern california functional restoration program,
    functional rehabilitation program, spine rehabilitation program, multidisciplinary pain,
    interdisciplinary pain, pain program, remote care, functional restoration programs,
    multidisciplinary evaluation, interdisciplinary evaluation, help evaluation,
    interdisciplinary reassessment, interdisciplinary treatment`,
  ),
  row(
    'programs',
    'work-hardening',
    `work hardening, work conditioning, work hardening program, work conditioning program,
    return to work program, work hardening screening, work hardening conditioning`,
  ),
  row(
    'programs',
    'detoxification',
    `detox, detoxification, detox program, detoxification program, inpatient detox, inpatient
    detoxification, outpatient detox, opioid detox, drug rehabilitation, drug rehab, rehab program opioid,
    substance abuse program, substance abuse treatment, opioid treatment program, chemical dependency,
    chemical dependency program, addiction treatment, opioid detoxification, weaning program,
    medication weaning program, residential treatment`,
  ),
  row(
    'programs',
    'weight-loss',
    `weight loss, weight loss program, weight reduction, weight reduction program, weight management,
    weight management program, lindora, jenny craig, weight watchers, medically supervised weight loss,
    nutritionist, nutrition counseling, nutritional counseling, dietician, dietitian, diet program,
    nutritional consultation, nutrition consultation`,
  ),
  row(
    'programs',
    'gym-membership',
    `gym membership, gym, health club, health club membership, ymca, pool membership, fitness membership,
    gym program, gym pass, aquatic membership, pool access, swim membership, gym pool, gym memberships,
    pool pass, health club pool`,
  ),
  row('programs', 'smoking-cessation', 'smoking cessation, smoking cessation program'),
  row(
    'programs',
    'brain-injury-rehabilitation',
    `brain injury program, tbi program, brain injury rehabilitation, neurorehabilitation program,
    transitional living, day treatment program, residential brain injury program, head injury program`,
  ),
  row(
    'programs',
    'inpatient-rehabilitation',
    'inpatient rehab, inpatient rehabilitation, in patient rehab, in patient rehabilitation',
  ),
  row('programs', 'education', 'back school, pain education class, education class'),
  row('programs', null, 'program, programs, membership', WEAK),
]
