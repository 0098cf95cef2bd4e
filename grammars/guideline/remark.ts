/** What is said of guidelines before the words that cite one. */
import { type Cursor, isLower } from './cursor'
import { LEXICON } from './lexicon'
import { matchPhrase } from './phrase'
import * as t from './token-types'

/**
 * Makes a remark of the words between an agent and the word `at`; false where there are none, or where
 * one of them cites: `[The Expert Reviewer] did not find them in error and [based his decision on]`.
 */
export function dismissRemark(cursor: Cursor, at: number): boolean {
  const { tokens, sentence, run, text, words } = cursor
  const lower =
    run < 0 || (isLower(text.charCodeAt(words.starts[run]!)) && !namesChapter(cursor, at))
  const agent = tokens[sentence]?.tokenType === t.Connector
  let next = sentence
  while (next < tokens.length && isRemark(text, tokens[next]!)) next++
  const dismissed = agent && lower && next === tokens.length
  if (dismissed) {
    cursor.flush(at)
    for (let i = sentence; i < tokens.length; i++) {
      const { startOffset, end } = tokens[i]!
      tokens[i] = t.tokenAt(t.Connector, startOffset, end)
    }
  }
  cursor.sentence = tokens.length
  return dismissed
}

/** Whether the open run, up to the word `at`, holds the name of a chapter. */
function namesChapter({ words, run }: Cursor, at: number): boolean {
  for (let i = run; i < at; i++) {
    const row = matchPhrase(LEXICON, words, i)?.row
    if (row?.kind === 'chapter' && !row.short) return true
  }
  return false
}

const isRemark = (text: string, { tokenType, startOffset }: t.GuidelineToken): boolean =>
  tokenType === t.Connector ||
  tokenType === t.Label ||
  (tokenType === t.Phrase && isLower(text.charCodeAt(startOffset)))
