/** A request that was partly authorized: what was asked for, what was granted, what is left to decide. */
import {
  AUTHORIZED,
  CLOSING,
  GRANTED,
  LEAVING,
  LEFT_OUT,
  NECESSARY,
  ORIGINAL,
  REMAINING,
  RESTATED,
  TELLING,
  WHETHER,
} from '../../grammars/forms/split-request'
import type { Issue } from '../schema/determination'
import type { Marked } from '../text/leaf'
import type { Prose } from '../text/prose'

/** The disputed item; for a split request what remains of it. */
export interface ReadItem {
  disputedItem: Marked<Issue['disputedItem']>
  request: Marked<NonNullable<Issue['request']>> | null
  /** `[start, end)` of the disputed item in the prose. */
  start: number
  end: number
  /** The words tell of a split request, but its parts are not known from one another. */
  unread: boolean
}

/** `[start, end)` of the item in such a question; null where it is none. */
function askedOf(text: string): [start: number, end: number] | null {
  const start = WHETHER.exec(text)?.[0].length
  const end = start === undefined ? undefined : NECESSARY.exec(text)?.index
  return start !== undefined && end !== undefined && end > start ? [start, end] : null
}

export function readSplitRequest(prose: Prose): ReadItem {
  const { text } = prose
  const asked = askedOf(text)
  if (asked) {
    const [start, end] = asked
    return { disputedItem: prose.leaf(start, end), request: null, start, end, unread: false }
  }
  const whole = { disputedItem: prose.whole() ?? '', request: null, start: 0, end: text.length }
  return splitOf(prose) ?? { ...whole, unread: TELLING.some((words) => words.test(text)) }
}

/** The parts of a split request; null where they cannot be told from one another. */
function splitOf(prose: Prose): ReadItem | null {
  const { text } = prose
  const original = ORIGINAL.exec(text)
  if (!original) return null
  const rest = original.index + original[0].length
  const parts = remainingOf(text, rest) ?? restatedOf(text, rest)
  if (!parts || parts.authorizedEnd <= parts.authorized) return null
  const start = parts.remaining
  const end = start + text.slice(start).replace(CLOSING, '').length
  if (end <= start || LEFT_OUT.test(text.slice(start, end))) return null
  const remaining = prose.leaf(start, end)
  const request = {
    original: prose.leaf(0, original.index),
    authorized: prose.leaf(parts.authorized, parts.authorizedEnd),
    remaining,
  }
  return { disputedItem: remaining, request, start, end, unread: false }
}

interface Parts {
  authorized: number
  authorizedEnd: number
  remaining: number
}

function remainingOf(text: string, from: number): Parts | null {
  const granted = GRANTED.exec(text.slice(from))
  if (!granted) return null
  const after = from + granted.index + granted[0].length
  const remaining = REMAINING.exec(text.slice(after))
  if (!remaining) return null
  return {
    authorized: from,
    authorizedEnd: from + granted.index,
    remaining: after + remaining.index + remaining[0].length,
  }
}

function restatedOf(text: string, from: number): Parts | null {
  const authorized = AUTHORIZED.exec(text.slice(from))
  const leaving = LEAVING.exec(text.slice(from))
  if (!authorized || !leaving) return null
  const after = from + leaving.index + leaving[0].length
  const restated = RESTATED.exec(text.slice(after))
  if (!restated) return null
  return {
    authorized: from + authorized[0].length,
    authorizedEnd: from + leaving.index,
    remaining: after + restated.index + restated[0].length,
  }
}
