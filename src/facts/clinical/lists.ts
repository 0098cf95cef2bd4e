/** Lists told in a sentence: where their parts begin and end. */
import { matchesOf } from '../../text/matches'
import { anyOf, setOf } from './words'

/** `[start, end)` of a part; `mark` is what parts it from the one before. */
export interface Part {
  start: number
  end: number
  mark: '' | ',' | ';' | 'and'
}

const OPEN = '([“'
const CLOSE = ')]”'
const AND =
  /(?:,|;)? (?:and(?: for(?= an? (?!total|period)| \d))?|as well as|&) |[,;] ?(?:and )?(?= |[a-zA-Z])/y

/** The parts of `[start, end)` at its commas, semicolons and `and`s outside brackets. */
export function partsOf(text: string, start: number, end: number): Part[] {
  const parts: Part[] = []
  let depth = 0
  let from = start
  let mark: Part['mark'] = ''
  for (let i = start; i < end; i++) {
    const character = text[i]!
    if (OPEN.includes(character) && closes(text, i, end)) depth++
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1)
    if (depth > 0 || !mayPart(character, text[i + 1])) continue
    AND.lastIndex = i
    const match = AND.exec(text)
    if (!match || AND.lastIndex > end) continue
    push(parts, text, from, i, mark)
    mark = character === ';' ? ';' : / (?:and|as|&)/.test(match[0]) ? 'and' : ','
    from = AND.lastIndex
    i = from - 1
  }
  push(parts, text, from, end, mark)
  return parts
}

/** A comma, a semicolon, or the blank before `and`, `as well as`, `&`. */
const mayPart = (character: string, next: string | undefined): boolean =>
  character === ' ' ? next === 'a' || next === '&' : character === ',' || character === ';'

/** Whether a bracket is closed again: an unpaired one must not swallow the list. */
const closes = (text: string, open: number, end: number): boolean => {
  const close = text.indexOf(CLOSE[OPEN.indexOf(text[open]!)]!, open)
  return close > open && close < end
}

const LEADING = /^(?: |\(?\d{1,2}[.)] |["“”'‘]|and |also |an? |the |both )+/i

function push(parts: Part[], text: string, start: number, end: number, mark: Part['mark']) {
  start += LEADING.exec(text.slice(start, Math.min(end, start + 30)))?.[0].length ?? 0
  while (end > start && ' .,;:"“”’'.includes(text[end - 1]!)) end--
  if (end > start) parts.push({ start, end, mark })
}

const LONGEST_NUMBERED = 300
const FIRST = /^\(?1[.)] ?(?=\D)/
const FURTHER = /(?:[;,.]? and)?[ ;,.]\(?(\d{1,2})[.)] ?(?=[^\d ])/g

/** Behind a list set in lines, whose last one has no full stop: the sentence that follows. */
const NEXT_SENTENCE = new RegExp(
  `(?<=[\\w)]) (?=${anyOf(
    'She|He|The|This|That|There|It|An?|On|In|At|As|Per|According|During|UR|Utilization|Under',
    'Treatments?|Medications?|Current|Currently|Prior|Past|Patient|Requests?|Physical|Objective',
    'Subjective|Exam|Plan|Work|Reports?|Recommended|Applicant|Claimant|Injured',
  )}\\b)`,
)

/**
 * The parts of a list numbered from 1 (`1. A. 2. B`), which goes on over full stops; null where none begins at `start`.
 * The last part ends where `endOf` says.
 */
export function numberedParts(
  text: string,
  start: number,
  endOf: (from: number) => number,
): Part[] | null {
  const first = FIRST.exec(text.slice(start, start + 6))
  if (!first) return null
  const parts: Part[] = []
  let from = start + first[0].length
  for (let number = 2; ; number++) {
    const behind = text.slice(from, from + LONGEST_NUMBERED)
    const next = matchesOf(FURTHER, behind).find((match) => Number(match[1]) === number)
    push(
      parts,
      text,
      from,
      next ? from + next.index : lastEnd(text, from, endOf(from)),
      parts.length > 0 ? ';' : '',
    )
    if (!next) return parts
    from += next.index + next[0].length
  }
}

function lastEnd(text: string, from: number, end: number): number {
  const next = NEXT_SENTENCE.exec(text.slice(from, end))
  return next ? from + next.index : end
}

const BODY_WORDS = setOf(
  'head face scalp skull brain stem jaw eye eyes ear ears nose neck throat back spine shoulder',
  'shoulders arm arms forearm forearms elbow elbows wrist wrists hand hands finger fingers',
  'thumb thumbs chest rib ribs abdomen abdominal groin pelvis pelvic hip hips buttock buttocks',
  'leg legs thigh thighs knee knees calf calves shin ankle ankles foot feet toe toes heel heels',
  'trunk torso thorax lumbar cervical thoracic lumbosacral sacral sacrum coccyx sacroiliac low',
  'lower mid middle midback upper extremity extremities limb limbs body muscle muscles fascia',
  'tendon tendons ligament ligaments joint joints nerve nerves soft tissue tissues bone bones',
  'trapezius rotator cuff paraspinal right left bilateral both side sides sided level levels',
  'region area areas parts part of the in at on and or to unspecified other index ring small',
  'long little great wall vertebra vertebrae disc discs front rear anterior posterior medial',
  'lateral inner outer dominant non-dominant nondominant',
)

/** Whether all words name parts of the body and their sides. */
export function isBodyOnly(words: string): boolean {
  const list = words
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .match(/[a-z'’]+|\d+/g)
  return list?.every(isBodyWord) ?? false
}

const LONGEST_WORDS = 24

/** A body word, or two whose hyphen was lost at a line's end: `shoulderupper`. */
function isBodyWord(word: string): boolean {
  if (BODY_WORDS.has(word)) return true
  if (word.length > LONGEST_WORDS) return false
  for (let i = 3; i < word.length - 2; i++) {
    if (BODY_WORDS.has(word.slice(0, i)) && BODY_WORDS.has(word.slice(i))) return true
  }
  return false
}
