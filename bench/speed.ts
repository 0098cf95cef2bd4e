/**
 * Text to determination, against peers on the same letters in the same run: remark-parse alone,
 * chrono's date search alone, and a bare pass that splits the lines and tests each for a heading.
 */
import * as chrono from 'chrono-node'
import remarkParse from 'remark-parse'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import { parseDetermination } from '../src/index'
import { readLetters } from './letters'

const { texts, from } = readLetters(process.cwd())
const remark = unified().use(remarkParse).freeze()
const HEADING =
  /^\s*(?:HOW THE IMR FINAL DETERMINATION WAS MADE|DOCUMENTS REVIEWED|CLINICAL CASE SUMMARY|IMR ISSUES, DECISIONS AND RATIONALES)\s*:?\s*$/i

function barePass(text: string): number {
  let headings = 0
  for (const line of text.split('\n')) if (HEADING.test(line)) headings++
  return headings
}

const each = (read: (text: string) => unknown) => () => {
  for (const text of texts) read(text)
}

const OURS = 'text to determination'
const bench = new Bench({ time: 2000, warmupTime: 500 })
  .add(
    OURS,
    each((text) => parseDetermination(text)),
  )
  .add(
    'remark-parse alone',
    each((text) => remark.parse(text)),
  )
  .add(
    'chrono date search alone',
    each((text) => chrono.parse(text)),
  )
  .add('bare pass over the lines', each(barePass))
await bench.run()

const median = (name: string): number => {
  const { result } = bench.getTask(name)!
  return 'latency' in result ? (result.latency.p50 * 1000) / texts.length : Number.NaN
}
const ours = median(OURS)
console.log(`${texts.length} ${from}, microseconds a letter (median):`)
for (const { name } of bench.tasks) {
  const time = median(name)
  console.log(
    `${name.padEnd(28)} ${time.toFixed(1).padStart(8)}   ${(time / ours).toFixed(2)} times ours`,
  )
}
