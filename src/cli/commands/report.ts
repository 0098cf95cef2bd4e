/** `imr report`: the analyst's page over a batch's output. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isDatabase } from '../../output/postgres/database'
import { WrongUsage } from '../../output/wrong-usage'
import { readFigures, reportPage } from '../../report'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { suggestion } from '../suggest'

export const report = (output: string, { out }: { out: string }): Promise<void> =>
  ending(async () => {
    if (!existsSync(output) && !isDatabase(output)) {
      throw new WrongUsage(`${output}: there is no such file or folder${suggestion(output)}`)
    }
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
