/** The page's side of the worker: a promise for each wish. */
import type { Answer, LetterReading, Request, Wish } from './protocol'
import workerUrl from './worker?worker&url'

/** A letter of a file; of a letter that waits for being read, the first. */
type Place = Omit<Wish, 'want'>

export class Desk {
  private readonly worker = startWorker()
  private readonly waiting = new Map<number, (answer: Answer) => void>()
  private last = 0

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.waiting.get(data.id)?.(data)
      this.waiting.delete(data.id)
    })
    this.worker.addEventListener('error', ({ message }) => {
      for (const [id, resolve] of this.waiting) resolve({ id, problem: message })
      this.waiting.clear()
    })
  }

  /** All letters of a file. Rejects where reading failed; a letter that is none has a fatal message instead. */
  async read(place: Place): Promise<LetterReading[]> {
    const { results, problem } = await this.ask('read', place)
    if (!results) throw new Error(problem)
    return results
  }

  /** The marked letter, or the whole page of it, as HTML. */
  async html(want: 'mark' | 'page', place: Place): Promise<string> {
    const { html, problem } = await this.ask(want, place)
    if (html === undefined) throw new Error(problem)
    return html
  }

  private ask(want: Wish['want'], { name, file, part }: Place): Promise<Answer> {
    const request: Request = { id: ++this.last, want, name, file, part }
    return new Promise((resolve) => {
      this.waiting.set(request.id, resolve)
      this.worker.postMessage(request)
    })
  }
}

/**
 * A worker from an address on a server has a policy of its own; one from a blob has the page's, and
 * with it may not connect to anything. So a blob it is, and all it does is to load the other.
 */
function startWorker(): Worker {
  const address = new URL(workerUrl, import.meta.url).href
  const script = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(script), { type: 'module' })
}
