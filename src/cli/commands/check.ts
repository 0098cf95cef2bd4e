/** `imr check`: messages only, in the vfile reporter's style. */
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { findIdentities, type ParseResult } from '../../index'
import type { Door } from '../../inputs/kinds'
import { Report } from '../../messages/report'
import { append } from '../../text/append'
import { Places } from '../../tree/places'
import { hasColors } from '../colors'
import { forEachInput, nameOf } from '../input'
import { writeLine } from '../output'
import { readEvery } from '../read'
import { visible } from '../visible'

export interface CheckFlags {
  privacy?: boolean
  as?: Door
}

interface Tally {
  letters: number
  clean: number
  unread: number
}

export async function check(files: readonly string[], flags: CheckFlags): Promise<void> {
  const checked: VFile[] = []
  const tally: Tally = { letters: 0, clean: 0, unread: 0 }
  await forEachInput(files, flags.as, async (input) => {
    const file = new VFile({ path: visible(nameOf(input)) })
    for (const result of await readEvery(input)) {
      const messages = [...result.messages]
      if (flags.privacy) append(messages, identityMessages(result.text, result))
      append(file.messages, messages)
      tally.letters++
      if (messages.length === 0) tally.clean++
      if (messages.some(({ fatal }) => fatal === true)) tally.unread++
    }
    for (const message of file.messages) message.message = visible(message.message)
    checked.push(file)
  })
  if (checked.length === 0) return
  const reported = reporter(checked, { color: hasColors, quiet: true })
  await writeLine([reported, totals(checked.length, tally)].filter(Boolean).join('\n'))
}

const totals = (files: number, { letters, clean, unread }: Tally): string =>
  [
    `${counted(letters, 'letter')} in ${counted(files, 'file')}`,
    `${clean} without messages`,
    `${unread} could not be read`,
  ].join(', ')

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** One message an identity; its words are not repeated, for reports are passed around. */
function identityMessages(source: string, result: ParseResult) {
  const places = new Places(source)
  const report = new Report(places)
  for (const { kind, span } of findIdentities(source, result)) {
    report.write('identity-left-in', span, { kind: kind.replaceAll('-', ' ') })
  }
  return report.messages
}
