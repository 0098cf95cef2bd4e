/** Standard output, and what becomes of it. */

/** Ends without a word when the reader of a pipe (`head`, `less`) has had enough. */
export function quietPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

export const isTerminal = (): boolean => process.stdout.isTTY === true

/** Writes a line, and waits where the pipe is full. */
export async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** How many columns a text may take: all of a terminal; a pipe's reader can say it in `COLUMNS`. */
export const columns = (): number =>
  Math.max(40, process.stdout.columns || Number(process.env.COLUMNS) || 80)
