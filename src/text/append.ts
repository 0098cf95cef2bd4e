/**
 * Appends items to a list. `list.push(...items)` passes each item as an argument, and throws where there are
 * more than the stack holds: some 100,000.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
