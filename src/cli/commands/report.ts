/** `imr report`: the analyst's page over a batch's output. */
import { existsSync } from 'node:fs'
import { STANDARD_INPUT } from '../../batch/sources/input'
import { WrongUsage } from '../../batch/wrong-usage'
import { isDatabase } from '../../output/postgres/database'
import { linkLetters, outputName, readFigures, reportPage } from '../../report'
import { ending } from '../batch/ending'
import { EXIT } from '../exit'
import { refuseOverwriting, STANDARD_OUTPUT, writePage } from '../page'
import { suggestion } from '../suggest'

export const report = (output: string, { out }: { out: string }): Promise<void> =>
  ending(async () => {
    if (output !== STANDARD_INPUT && !existsSync(output) && !isDatabase(output)) {
      throw new WrongUsage(`${output}: there is no such file or folder${suggestion(output)}`)
    }
    refuseOverwriting(output, out)
    const figures = await readFigures(output)
    const { letters, failed } = figures
    if (letters + failed === 0) {
      const place = isDatabase(output) ? outputName(output) : output
      throw new Error(`${place} holds no letters: nothing to report on`)
    }
    linkLetters(figures, out)
    await writePage(reportPage(output, figures), out)
    const place = out === STANDARD_OUTPUT ? '' : `${out}: `
    process.stderr.write(`${place}${letters.toLocaleString('en-US')} letters\n`)
    return EXIT.allRead
  })
