/** What must hold whatever the text. Each check gives what does not hold; a throw is a fault as well. */
import { isDeepStrictEqual } from 'node:util'
import { letterKey } from '../src/batch/hash'
import { lettersWithin } from '../src/batch/letters-within'
import { readLetter } from '../src/batch/read-letter'
import { inspectLetter } from '../src/cli/inspect/letter'
import { parseMarkdown } from '../src/markdown'
import { plainMessage } from '../src/messages/plain'
import { letterHtml } from '../src/output/html/sides'
import { determinationOf, parseDetermination, parseDeterminations, parseTree } from '../src/parse'
import { parsePdf } from '../src/pdf'
import { findIdentities, redact } from '../src/privacy/identities'
import { faultsIn, tilingFaults, wordFaults } from '../tests/support/faults'
import { asBytes } from './bytes'

type Check = (text: string) => string[] | Promise<string[]>

/** Processor time that one check of one text may take, in milliseconds. */
const LONGEST = 2000
/** The same of a file: a PDF at its bounds takes longer than any text that letters have. */
const LONGEST_FILE = 10_000
/** A slow check is measured again: the machine may have been at fault. */
const TRIES = 3

const only = (holds: boolean, fault: string): string[] => (holds ? [] : [fault])

const asText: Check = (text) => {
  const result = parseDetermination(text)
  const copy = JSON.parse(JSON.stringify(result.determination))
  return [
    ...faultsIn(text, result),
    ...wordFaults(text, result),
    ...only(isDeepStrictEqual(copy, result.determination), 'the determination is no plain JSON'),
  ]
}

const asMarkdown: Check = (text) => faultsIn(text, parseMarkdown(text))

const asSeveral: Check = (text) => {
  const results = parseDeterminations(text)
  const ends = [0, ...results.map(({ end }) => end)]
  return [
    ...only(results.at(-1)?.end === text.length, 'the letters end before the text does'),
    ...results.flatMap((result, index) => [
      ...only(result.start === ends[index], `letter ${index} does not begin where one ended`),
      ...tilingFaults(text, result.tree, result.start, result.end),
      ...Object.entries(result.spans).flatMap(([pointer, [start, end]]) =>
        only(result.start <= start && end <= result.end, `${pointer} is not in letter ${index}`),
      ),
    ]),
  ]
}

const inTwoSteps: Check = (text) => {
  const { tree, messages } = parseTree(text)
  const values = determinationOf(tree, text)
  const whole = parseDetermination(text)
  return [
    ...only(
      isDeepStrictEqual(values.determination, whole.determination),
      'two steps read otherwise',
    ),
    ...only(isDeepStrictEqual(values.spans, whole.spans), 'two steps give other spans'),
    ...only(
      messages.length + values.messages.length <= whole.messages.length,
      'two steps have more to say',
    ),
  ]
}

const withoutNames: Check = (text) => {
  const result = parseDetermination(text)
  const found = findIdentities(text, result)
  const redacted = redact(text, result)
  return [
    ...found.flatMap(({ text: words, span }) =>
      only(words === text.slice(...span), `the identity "${words}" stands not at ${span[0]}`),
    ),
    ...only(redacted.length === text.length, 'a redacted text has another length'),
    ...faultsIn(redacted, parseDetermination(redacted)),
  ]
}

const inspected: Check = (text) =>
  only(inspectLetter('letter.md', parseMarkdown(text), 80) !== '', 'nothing is shown')

const marked: Check = (text) => {
  const result = parseMarkdown(text)
  const messages = result.messages.map(plainMessage)
  const html = letterHtml({ ...result, name: 'letter.md', text, messages })
  return only(!/<script/i.test(html), 'the page has a script of the letter')
}

/** Whatever the bytes are. */
const asPdf: Check = async (bytes) => {
  const result = await parsePdf(asBytes(bytes))
  const isRead = result.determination.format !== null
  const isTold = result.messages.some(({ fatal }) => fatal === true)
  const placed = Object.keys(result.places).join()
  return [
    ...faultsIn(result.text, result),
    ...only(isRead || isTold, 'it was not read, and no message says so'),
    ...only(placed === Object.keys(result.spans).join(), 'a span has no places'),
    ...Object.entries(result.places).flatMap(([pointer, places]) =>
      only(
        places.every(({ page }) => page >= 1 && page <= result.pages.length),
        `${pointer} is on no page`,
      ),
    ),
  ]
}

const asFile: Check = async (bytes) => {
  const file = asBytes(bytes)
  const { problem, determination, messages } = await readLetter(
    'letter',
    letterKey(file),
    file,
    false,
  )
  const parts = lettersWithin(file)
  return [
    ...only(determination !== null, `reading it threw: ${problem}`),
    ...only(
      determination?.format !== null || messages.some(({ fatal }) => fatal),
      'it was not read, and no message says so',
    ),
    ...only(
      parts.length < 2 || parts.every(({ length }) => length > 0),
      'a letter within it has no bytes',
    ),
  ]
}

/** What is asked of bytes, given as `asText` of `bytes.ts` gives them. */
export const FILE_CHECKS: Readonly<Record<string, Check>> = { file: asFile, pdf: asPdf }

export const CHECKS: Readonly<Record<string, Check>> = {
  text: asText,
  markdown: asMarkdown,
  several: asSeveral,
  steps: inTwoSteps,
  redact: withoutNames,
  inspect: inspected,
  view: marked,
}

/** What the check finds wrong with a text, its time included; the first fault, or null. */
export async function faultOf(name: string, text: string): Promise<string | null> {
  const longest = name in FILE_CHECKS ? LONGEST_FILE : LONGEST
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > longest; tries++) {
    const began = process.cpuUsage()
    const fault = await faultIn(name, text)
    if (fault) return fault
    const { user, system } = process.cpuUsage(began)
    least = Math.min(least, (user + system) / 1000)
  }
  return least > longest ? `takes more than ${longest} ms` : null
}

/** The same, however long it takes. */
export async function faultIn(name: string, text: string): Promise<string | null> {
  try {
    return (await { ...CHECKS, ...FILE_CHECKS }[name]!(text))[0] ?? null
  } catch (error) {
    const { message, stack = '' } = error as Error
    return `throws ${message} ${stack.split('\n')[1]?.trim() ?? ''}`
  }
}
