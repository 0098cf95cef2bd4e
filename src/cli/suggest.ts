/** What a misspelt path may have meant. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'

/** So much of a name may be wrong, and so many of its letters. */
const MOST_WRONG = 0.4
const MOST_EDITS = 3

/** '; did you mean letter.txt?', or '' where nothing that is there is spelt much like it. */
export function suggestion(path: string): string {
  const meant = nearest(path)
  return meant === null ? '' : `; did you mean ${meant}?`
}

/** The path that is there and spelt most like this one, each folder on the way corrected too. */
function nearest(path: string): string | null {
  if (existsSync(path)) return path
  const folder = nearest(dirname(path))
  if (folder === null || !statSync(folder).isDirectory()) return null
  const name = basename(path)
  const found = closest(name, namesIn(folder))
  const edits = distance(name, found ?? '')
  if (!found || edits > Math.min(MOST_EDITS, MOST_WRONG * name.length)) return null
  return join(folder, found)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
