/** A database as a run would find it: asked, and left as it is. */
import type { Outlook } from '../../batch/forecast'
import type { Tally } from '../../batch/tally'
import { SCHEMA_VERSION } from '../../schema/version'
import { storable } from '../storable'
import { KnownLetters } from './known'
import { withNewest } from './migrate'
import { renderingOf } from './write'

/** So many paths are asked for at once. */
const PATHS = 1_000

export const databaseOutlook = (url: string, tally: Tally, spans: boolean): Promise<Outlook> =>
  withNewest(url, async (database) => {
    const known = await KnownLetters.load(database, { schemaVersion: SCHEMA_VERSION, spans })
    const paths: string[] = []
    return {
      rendering: renderingOf(spans),
      knows: (path, letter) => {
        if (letter === null) return false
        const met = known.meet(letter)
        if (met === 'new') paths.push(storable(path))
        if (met === 'doubled') tally.doubled++
        return met !== 'new'
      },
      replaced: () =>
        database.transaction(async (client) => {
          const gone = new Set<string>()
          for (let start = 0; start < paths.length; start += PATHS) {
            const some = paths.slice(start, start + PATHS)
            for (const letter of await known.givingWay(client, some)) gone.add(letter)
          }
          return gone.size
        }),
      close: () => database.close(),
    }
  })
