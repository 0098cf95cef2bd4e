/** A choice of a result's fields, and what is left of a result by it. */

/** Fields by their names, each whole (`true`) or only some of what is in it. Plain data. */
export interface Fields {
  [name: string]: Fields | true
}

/** The fields that paths such as `header.caseNumber` name; one within another's is in it anyway. */
export function fieldsOf(paths: readonly string[]): Fields {
  const fields: Fields = {}
  for (const path of paths) {
    if (paths.some((other) => path.startsWith(`${other}.`))) continue
    const names = path.split('.')
    const last = names.pop()!
    let within = fields
    for (const name of names) within = (within[name] ??= {}) as Fields
    within[last] = true
  }
  return fields
}

/** The data with only these fields, in its own order; of a list, of each of its items. */
function only<T>(data: T, fields: Fields | true): T {
  if (fields === true || typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map((item) => only(item, fields)) as T
  const kept = Object.entries(data).flatMap(([name, value]) => {
    const chosen = fields[name]
    return chosen ? [[name, only(value, chosen)]] : []
  })
  return Object.fromEntries(kept)
}

/** Of data by JSON Pointers, those that lead to one of the fields, into it, or to what holds it. */
function onlyAt<T>(byPointer: Readonly<Record<string, T>>, fields: Fields): Record<string, T> {
  const kept = Object.entries(byPointer).filter(([pointer]) => isChosen(pointer, fields))
  return Object.fromEntries(kept)
}

function isChosen(pointer: string, fields: Fields): boolean {
  let within: Fields | true | undefined = fields
  for (const name of pointer.split('/').slice(1)) {
    if (within === true || within === undefined) break
    if (!/^\d+$/.test(name)) within = within[name]
  }
  return within !== undefined
}

/** What is written of a letter, as far as its fields can be chosen. */
interface Written {
  determination: unknown
  messages: unknown
  spans?: Readonly<Record<string, unknown>> | null
  places?: Readonly<Record<string, unknown>>
}

/** What is written of a letter with only these fields of its determination; its messages where they are one of them. */
export function withOnly<T extends Written>(fields: Fields, letter: T): Partial<T> {
  const { determination, messages, spans, places, ...others } = letter
  return {
    ...others,
    determination: only(determination, fields),
    ...(fields.messages && { messages }),
    ...(spans && { spans: onlyAt(spans, fields) }),
    ...(places && { places: onlyAt(places, fields) }),
  } as unknown as Partial<T>
}
