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

export async function check(files: readonly string[], flags: CheckFlags): Promise<void> {
  const checked: VFile[] = []
  await forEachInput(files, flags.as, async (input) => {
    const file = new VFile({ path: visible(nameOf(input)) })
    for (const result of await readEvery(input)) {
      append(file.messages, result.messages)
      if (flags.privacy) append(file.messages, identityMessages(result.text, result))
    }
    for (const message of file.messages) message.message = visible(message.message)
    checked.push(file)
  })
  if (checked.length > 0)
    await writeLine(reporter(checked, { defaultName: 'letter', color: hasColors }))
}

/** One message an identity; its words are not repeated, for reports are passed around. */
function identityMessages(source: string, result: ParseResult) {
  const places = new Places(source)
  const report = new Report(places)
  for (const { kind, span } of findIdentities(source, result)) {
    report.write('identity-left-in', span, { kind: kind.replaceAll('-', ' ') })
  }
  return report.messages
}
