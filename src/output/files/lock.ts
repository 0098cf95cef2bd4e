/** One run at a time on an output: a lock file that says who holds it, and that its holder keeps fresh. */
import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { WrongUsage } from '../../batch/wrong-usage'

interface Holder {
  imr: string
  host: string
  process: number
  /** Tells containers of one host apart, in which different processes have the same number. */
  space: string | null
  /** Tells a process from a later one of the same number. */
  began: string | null
  since: string
}

/** So often a holder shows that it lives, and so long another machine watches for that. */
const BEAT_MS = 2_000
const WATCH_MS = 10_000

export class Lock {
  #beat: NodeJS.Timeout | null = null
  readonly #onExit = () => this.#drop()

  private constructor(
    private readonly path: string,
    private readonly text: string,
  ) {}

  /**
   * @param say takes what a person should know: that a lock was taken over, and from whom
   * @throws WrongUsage where another run holds it
   */
  static async take(path: string, version: string, say: (words: string) => void): Promise<Lock> {
    const lock = new Lock(path, `${JSON.stringify(self(version))}\n`)
    while (!(await lock.#create())) {
      const found = await textOf(path)
      if (found === null) continue
      const holder = holderIn(found, path)
      const who = `process ${holder.process} on ${holder.host}, since ${holder.since}`
      if (await isAlive(holder, path, () => say(`${path} is held by ${who}; is that run alive?`))) {
        throw new WrongUsage(`Another run writes to this output: ${who} (${path})`)
      }
      if (await takeAway(path, found)) say(`Took over from a run that has died: ${who}`)
    }
    process.on('exit', lock.#onExit)
    lock.#beat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS)
    lock.#beat.unref()
    return lock
  }

  /** @throws where another run has taken the output over, as when this process was asleep for long */
  async check(): Promise<void> {
    if ((await textOf(this.path)) === this.text) return
    throw new Error(`Another run has taken this output over (${this.path})`)
  }

  release(): void {
    if (this.#beat) clearInterval(this.#beat)
    process.off('exit', this.#onExit)
    this.#drop()
  }

  async #create(): Promise<boolean> {
    try {
      const file = await open(this.path, 'wx')
      await file.writeFile(this.text)
      await file.close()
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    }
  }

  #drop(): void {
    try {
      if (readFileSync(this.path, 'utf8') === this.text) rmSync(this.path)
    } catch {}
  }
}

const self = (version: string): Holder => ({
  imr: version,
  host: hostname(),
  process: process.pid,
  space: processSpace(),
  began: beginningOf(process.pid),
  since: new Date().toISOString(),
})

function processSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

/** When a process began, in the system's own count; null where that cannot be told. */
function beginningOf(id: number): string | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'latin1')
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })

/** A file that was created and not written to yet, or cut by a full disk, has no holder that could live. */
const NOBODY: Holder = { imr: '', host: '?', process: 0, space: null, began: null, since: '?' }

function holderIn(text: string, path: string): Holder {
  if (text === '') return NOBODY
  try {
    const holder = JSON.parse(text)
    if (typeof holder.imr === 'string' && typeof holder.host === 'string') return holder
  } catch {}
  throw new WrongUsage(`${path} is not a lock of imr batch: move it away`)
}

async function isAlive(holder: Holder, path: string, onDoubt: () => void): Promise<boolean> {
  if (holder.host === hostname() && holder.space === processSpace()) {
    return isRunning(holder.process) && beginningOf(holder.process) === holder.began
  }
  if (holder !== NOBODY) onDoubt()
  const before = await changedAt(path)
  for (const until = Date.now() + WATCH_MS; Date.now() < until; await wait(BEAT_MS / 4)) {
    if ((await changedAt(path)) !== before) return true
  }
  return false
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const changedAt = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )

/** Takes a dead run's lock away, and no other: two runs may have found it dead at the same time. */
async function takeAway(path: string, text: string): Promise<boolean> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return false
  }
  if ((await textOf(aside)) === text) {
    await rm(aside, { force: true })
    return true
  }
  await rename(aside, path)
  return false
}
