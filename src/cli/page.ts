/** Where a command puts a page or a text: the file named with `-o`; standard output without it or with `-o -`. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { STANDARD_INPUT } from '../batch/sources/input'
import { WrongUsage } from '../batch/wrong-usage'

export const STANDARD_OUTPUT = '-'

/** Refuses to write over what is read. */
export function refuseOverwriting(input: string, out: string): void {
  if (out === STANDARD_OUTPUT || input === STANDARD_INPUT) return
  if (resolve(out) === resolve(input)) {
    throw new WrongUsage(`${out} is the input itself; name another file with -o`)
  }
}

export async function writePage(page: string, out: string): Promise<void> {
  if (out !== STANDARD_OUTPUT) return writeFile(out, page)
  if (process.stdout.write(page)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}
