/** Workers and a server that die while a queue is worked off. */
import { setTimeout as wait } from 'node:timers/promises'
import { makeArchive } from '../tests/support/archive'
import { imr, start } from '../tests/support/command'
import { startPostgres } from '../tests/support/postgres'
import { compare, keys, type Tally, tallyOf } from './family'

const COUNT = 300

export async function deaths(rounds: number): Promise<Tally> {
  const tally = tallyOf('workers killed, server restarted, PostgreSQL')
  const server = await startPostgres()
  const archive = makeArchive(COUNT)
  const queue = ['--queue', server.url]
  try {
    await imr(['migrate', server.url])
    for (let round = 0; round < rounds; round++) {
      await server.rows('TRUNCATE letters CASCADE; TRUNCATE failures')
      await imr(['enqueue', archive, ...queue, '--lease', '5'])
      for (let death = 0; death < 3; death++) {
        const worker = start(['work', ...queue, '--jobs', '1'])
        await wait(1000 + Math.random() * 2000)
        worker.kill('SIGKILL')
        await worker.finished
      }
      const last = start(['work', ...queue, '--jobs', '1', '--until-empty'])
      await wait(1500)
      await server.restart()
      const { status, stderr } = await last.finished
      if (status !== 0) tally.wrong.push(`status ${status}, ${stderr.trim()}`)
      const rows = await server.rows('SELECT letter FROM letters')
      compare(
        tally,
        keys(COUNT),
        rows.map(([it]) => String(it)),
      )
    }
  } finally {
    await server.stop()
  }
  return tally
}
