/** Letters and ids that are made to do harm, among good ones. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { letterNumber, makeFolder } from '../tests/support/archive'
import { imr } from '../tests/support/command'
import { compare, keys, type Tally, tallyOf } from './family'
import { KINDS, lettersIn } from './outputs'

const GOOD = 8

/** None of them is a letter; each is to fail alone. */
const POISON: Readonly<Record<string, string>> = {
  'nothing but controls': '\0'.repeat(50_000),
  'a PDF that is none': '%PDF-1.7 and no more',
  'a page of one word': 'x '.repeat(400_000),
  'half of a surrogate pair': '\ud800'.repeat(1000),
}

/** Each belongs to a good letter; none may be lost. */
const IDS = ['same', 'same', 'a\0b', '\ud800', '', 'y'.repeat(9000), '../../x', '\u001b[2J']

export async function poison(): Promise<Tally> {
  const tally = tallyOf('poison letters and hostile ids')
  for (const kind of KINDS) {
    const folder = makeFolder()
    const input = join(folder, 'in.ndjson')
    const good = IDS.map((id, number) => ({ id, text: letterNumber(number) }))
    const bad = Object.entries(POISON).map(([id, text]) => ({ id, text }))
    const lines = good.flatMap((letter, index) => [letter, ...(bad[index] ? [bad[index]] : [])])
    writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'))
    const out = join(folder, `out.${kind}`)
    const { status } = await imr(['batch', input, '--out', out])
    if (status !== 1) tally.wrong.push(`${kind}: status ${status}`)
    compare(tally, keys(GOOD), await lettersIn(out, kind))
  }
  return tally
}
