/** Words of care at home and of rides to it. */
import { type CategoryRow, row } from './row'

export const CARE_AND_RIDES: readonly CategoryRow[] = [
  row(
    'home-health',
    'home-health-aide',
    `home aide, home health aide, home health care aide, home attendant, attendant care, caregiver,
    care giver, home caregiver, personal care, personal care attendant, personal attendant, attendant,
    home assistant, home assistance, home helper, in home support, home support services, cna,
    certified nursing assistant, in home caregiver, home care assistant, home care aide, hha, caretaker,
    home care attendant, sitter`,
  ),
  row(
    'home-health',
    'homemaker-services',
    `housekeeping, housekeeper, house keeping, homemaker, homemaker services, house cleaning,
    housecleaning, domestic help, domestic services, cleaning service, cleaning services, yard work,
    lawn care, chore, meal preparation, laundry service, gardener, gardening, house keeper`,
  ),
  row(
    'home-health',
    'nursing',
    `home nursing, home health nursing, home health nurse, skilled nursing, nursing care, visiting nurse,
    home nurse, lvn, rn, rn visit, nurse visit, registered nurse, rn assessment, rn evaluation, private nurse,
    in home nursing, lpn, nursing visit, nursing services, skilled nurse, nurse evaluation,
    nurse, nursing`,
  ),
  row(
    'home-health',
    null,
    `home health, home health care, home healthcare, home care, homecare, in home care,
    home health services, home health evaluation, in home health care, home health assistance,
    home health visit, in home health, home health physical therapy, home health pt, home visit,
    home assistance evaluation, respite care, home infusion, home evaluation`,
  ),
  row(
    'transportation',
    null,
    `transportation, transport, transportation services, medical transportation, medical transport,
    non emergency medical transportation, taxi, ambulance, air ambulance, mileage, round trip, roundtrip,
    ride share, uber, lyft, rides, ride, car service, driver, travel expenses, travel,
    transportation to, mileage reimbursement`,
  ),
]
