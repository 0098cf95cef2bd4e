/** The closing words of a batch. */
import type { Ending } from '../../batch/run'
import type { Shared, Tally } from '../../batch/tally'
import { count } from '../../report/page/words'
import { visible } from '../visible'
import { duration } from './progress'

const ENDINGS: Readonly<Record<Ending, string>> = {
  complete: 'Done',
  interrupted: 'Interrupted; --resume goes on from here',
  stopped: 'Stopped at a letter that could not be read (--strict); --resume goes on from here',
}

export interface Facts {
  seconds: number
  /** Letters that were read in this time, or could not be. */
  readNow: number
  /** Null where the output is not whole, or is a table that others write to as well. */
  shared: Shared | null
  leftOut: ReadonlyMap<string, number>
}

export function summary(
  tally: Tally,
  ending: Ending,
  { seconds, readNow, shared, leftOut }: Facts,
): string {
  const { read, withWarnings, failed, known, doubled, altered, bytes, forms } = tally
  const byForm = [...forms].sort((one, other) => other[1] - one[1])
  const rate = Math.round(readNow / seconds)
  const megabytes = (bytes / 1e6 / seconds).toFixed(1)
  const { ids = 0, cases = 0 } = shared ?? {}
  return [
    `${ENDINGS[ending]}: ${count(read)} read (${count(withWarnings)} with warnings), ${count(failed)} failed`,
    ...(shared ? [`  ${newKeptReplaced(tally)}`] : []),
    ...said(known - doubled, 'of the input were there already'),
    ...said(doubled, 'of the input were left out: each is another letter of it, byte for byte'),
    ...said(ids, 'share their id or path with another; each has a row of its own'),
    ...said(cases, 'share their case number with another; each has a row of its own'),
    ...said(altered, 'ids have characters that the output cannot hold; U+FFFD stands for them'),
    ...(leftOut.size > 0 ? [`  ${leftOutWords(leftOut)}`] : []),
    ...byForm.map(([form, number]) => `  ${form}: ${count(number)}`),
    `  ${duration(seconds)}, ${count(rate)} letters/s, ${megabytes} MB/s`,
    '',
  ].join('\n')
}

/** A letter that replaced another is not counted as new. */
const newKeptReplaced = ({ added, kept, replaced }: Tally): string =>
  `${count(Math.max(0, added - replaced))} new, ${count(kept)} kept, ${count(replaced)} replaced`

const said = (number: number, words: string): string[] =>
  number > 0 ? [`  ${count(number)} ${words}`] : []

/** '3 files are no letters and were left out: 2 .png, 1 .docx' */
export function leftOutWords(leftOut: ReadonlyMap<string, number>): string {
  const kinds = [...leftOut].sort((one, other) => other[1] - one[1])
  const files = kinds.reduce((sum, [, number]) => sum + number, 0)
  const words = kinds.slice(0, MOST_KINDS).map(([ending, number]) => `${count(number)} ${ending}`)
  if (kinds.length > MOST_KINDS) words.push('…')
  const are =
    files === 1 ? '1 file is no letter and was' : `${count(files)} files are no letters and were`
  return `${are} left out: ${visible(words.join(', '))}`
}

/** So many endings of names are told. */
const MOST_KINDS = 6
