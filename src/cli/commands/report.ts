/** `imr report`: the analyst's page over a batch's output. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { WrongUsage } from '../../output/wrong-usage'
import { readFigures, reportPage } from '../../report'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'

export const report = (output: string, { out }: { out: string }): Promise<void> =>
  ending(async () => {
    if (resolve(output) === resolve(out)) {
      throw new WrongUsage(`${out} is the output itself; name another file with -o`)
    }
    const figures = await readFigures(output)
    const { letters, failed } = figures
    if (letters + failed === 0) throw new Error(`${output} holds no letters: nothing to report on`)
    await writeFile(out, reportPage(output, figures))
    process.stderr.write(`${out}: ${letters.toLocaleString('en-US')} letters\n`)
    return EXIT.allRead
  })
