/** The wordings of the clinical summary, all found in one pass. */
import { Scanner } from '../../src/phrase/scanner'
import { conditions } from './conditions'
import { diagnoses } from './diagnoses'
import { lists } from './lists'

/** Finds every phrase that readers of the clinical summary ask for. */
export const summaryScanner = new Scanner(
  [lists, conditions, diagnoses].flatMap(({ kinds }) => kinds),
)
