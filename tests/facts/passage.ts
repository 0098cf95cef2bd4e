import { summaryScanner } from '../../grammars/language'
import { readDates } from '../../src/facts/dates'
import { Passage } from '../../src/facts/passage'
import { reflow } from '../../src/text/reflow'

/** A text as readers of the clinical summary see it. */
export function passageOf(source: string): Passage {
  const prose = reflow(source, [{ start: 0, end: source.length, opens: true }])
  return new Passage(prose, readDates(prose, source, '2017-12-31'), summaryScanner)
}
