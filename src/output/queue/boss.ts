/** The queue: pg-boss, in the same database as the results. */

import { WrongUsage } from '../../batch/wrong-usage'
import { isDatabase, loadPackage, patiently } from '../postgres/database'

export const QUEUE = 'imr-letters'

/** So often a pack may be begun: each time a worker is killed over it costs one. */
const RETRIES = 50

/** @param patience how long to wait for a server that is just being restarted; in milliseconds */
export async function openQueue(url: string, patience = 0) {
  if (!isDatabase(url)) throw new WrongUsage(`--queue takes a postgres:// address, not ${url}`)
  const { default: PgBoss } = await loadPackage('pg-boss', () => import('pg-boss'))
  const start = async () => {
    const boss = new PgBoss({ connectionString: url, max: 4, supervise: false, schedule: false })
    // Failing calls throw as well; without a listener the event would end the process.
    boss.on('error', () => {})
    try {
      await boss.start()
      await boss.createQueue(QUEUE, { name: QUEUE, retryLimit: RETRIES, retryDelay: 0 })
    } catch (error) {
      await boss.stop({ graceful: false, wait: false }).catch(() => {})
      throw error
    }
    return boss
  }
  return patiently(start, () => patience)
}

export type Queue = Awaited<ReturnType<typeof openQueue>>
