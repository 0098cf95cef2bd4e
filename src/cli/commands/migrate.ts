/** `imr migrate`: brings a database to the newest version of its tables. */

import { WrongUsage } from '../../batch/wrong-usage'
import { Database, isDatabase } from '../../output/postgres/database'
import { migrate as runMigrations } from '../../output/postgres/migrate'
import { ending } from '../batch/ending'

export const migrate = (url: string): Promise<void> =>
  ending(async () => {
    if (!isDatabase(url)) throw new WrongUsage(`This is no postgres:// address: ${url}`)
    const database = new Database(url)
    try {
      const run = await runMigrations(database)
      for (const { version, name } of run) process.stderr.write(`Version ${version}: ${name}\n`)
      if (run.length === 0) process.stderr.write('The tables are of the newest version already\n')
    } finally {
      await database.close()
    }
    return 0
  })
