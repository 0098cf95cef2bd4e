/** The words of `imr batch --dry-run`. */
import type { Forecast } from '../../batch/forecast'
import type { AllInput } from '../../batch/sources'
import type { Tally } from '../../batch/tally'
import type { Door } from '../../inputs/kinds'
import { count, counted } from '../../report/page/words'
import { visible } from '../visible'
import { duration } from './progress'
import { leftOutWords } from './summary'

const KINDS: Readonly<Record<Door, string>> = { text: 'text', markdown: 'Markdown', pdf: 'PDF' }

export function dryRunWords(
  out: string,
  { kinds, failed, replaced, seconds }: Forecast,
  tally: Tally,
  { files, leftOut }: Pick<AllInput, 'files' | 'leftOut'>,
): string {
  const found = [...kinds.values()]
  const letters = found.reduce((sum, kind) => sum + kind.letters, 0)
  const bytes = found.reduce((sum, kind) => sum + kind.bytes, 0)
  const known = tally.known - tally.doubled
  return [
    `Would read ${counted(letters, 'letter')} (${size(bytes)}) of ${counted(files(), 'file')} into ${visible(out)}`,
    ...(found.length > 1
      ? [...kinds].map(
          ([door, kind]) =>
            `  ${KINDS[door]}: ${counted(kind.letters, 'letter')}, ${size(kind.bytes)}`,
        )
      : [...kinds.keys()].map((door) => `  all of them ${KINDS[door]}`)),
    `  ${count(letters - replaced)} new, ${count(replaced)} in place of others that changed, ${count(known)} there already`,
    ...(tally.doubled > 0
      ? [`  ${count(tally.doubled)} would be left out: each is another letter, byte for byte`]
      : []),
    ...(failed > 0 ? [`  ${count(failed)} cannot be read from their files`] : []),
    ...(leftOut.size > 0 ? [`  ${leftOutWords(leftOut)}`] : []),
    seconds === null ? 'Nothing to read' : `It would take about ${duration(Math.max(1, seconds))}`,
    'Nothing was written (--dry-run)',
    '',
  ].join('\n')
}

function size(bytes: number): string {
  const [unit, divisor] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  return `${(bytes / (divisor as number)).toFixed(1)} ${unit}`
}
