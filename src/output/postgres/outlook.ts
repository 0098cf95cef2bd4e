/** A database as a run would find it: asked, and left as it is. */
import type { Outlook } from '../../batch/forecast'
import type { Tally } from '../../batch/tally'
import { SCHEMA_VERSION } from '../../schema/version'
import { storable } from '../storable'
import { Database } from './database'
import { KnownLetters } from './known'
import { requireNewest } from './migrate'

/** So many paths are asked for at once. */
const PATHS = 1_000

export async function databaseOutlook(url: string, tally: Tally, spans: boolean): Promise<Outlook> {
  const database = new Database(url)
  try {
    await requireNewest(database)
    const known = await KnownLetters.load(database, { schemaVersion: SCHEMA_VERSION, spans })
    const paths: string[] = []
    return {
      rendering: { renderer: 'postgres', spans, fields: null },
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
  } catch (error) {
    await database.close()
    throw error
  }
}
