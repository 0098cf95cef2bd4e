/** Files as a run would find them: looked at, and left as they are. */
import type { Outlook } from '../../batch/forecast'
import type { Tally } from '../../batch/tally'
import type { FileFormat } from '../formats'
import { standingOf, type Wish } from './opening'
import { placesOf } from './places'
import { RunState } from './state'

export async function fileOutlook(
  format: FileFormat,
  out: string,
  tally: Tally,
  wish: Wish,
): Promise<Outlook> {
  const state = new RunState(tally)
  const standing = await standingOf(placesOf(out, format), format, state, wish)
  if (standing === 'finished') state.commit({ sizes: [], letters: [], again: true })
  return {
    rendering: format.rendering,
    knows: (path, letter) => state.knows(path, letter),
    replaced: async () => state.dropped().size,
    close: async () => {},
  }
}
