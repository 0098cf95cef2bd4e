/** Numbers in words. */

const UP_TO_NINETEEN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** `twenty` to `ninety`, and what may stand behind them: `one` to `nine`. */
export const TENS: readonly string[] =
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const ONES: readonly string[] = UP_TO_NINETEEN.slice(1, 10)

/** `zero` to `nineteen`, and the tens to `ninety`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UP_TO_NINETEEN.map((word, number): [string, number] => [word, number]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
])
