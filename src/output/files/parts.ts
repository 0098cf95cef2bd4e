/** The files that a run appends to. */
import { type FileHandle, open } from 'node:fs/promises'

export class Parts {
  readonly sizes: number[] = []
  #files: FileHandle[] = []

  constructor(private readonly paths: readonly string[]) {}

  /** Opens the files and cuts off what was not committed. */
  async open(sizes: readonly number[]): Promise<void> {
    for (const [index, path] of this.paths.entries()) {
      const file = await open(path, 'a')
      const { size: present } = await file.stat()
      const size = sizes[index]!
      if (present < size) throw new Error(`${path} is shorter than its journal says`)
      await file.truncate(size)
      this.#files.push(file)
      this.sizes[index] = size
    }
  }

  async append(index: number, block: Uint8Array | string): Promise<void> {
    if (block.length === 0) return
    const bytes = typeof block === 'string' ? Buffer.from(block) : block
    await this.#files[index]!.appendFile(bytes)
    this.sizes[index]! += bytes.length
  }

  /** Until here a power cut loses nothing. */
  async sync(): Promise<void> {
    for (const file of this.#files) await file.datasync()
  }

  async close(): Promise<void> {
    for (const file of this.#files) await file.close()
    this.#files = []
  }
}
