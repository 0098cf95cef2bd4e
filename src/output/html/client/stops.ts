/** Each side is one stop for Tab; within it the arrow keys go from mark to mark. */

const STOP = '[data-stop]'

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

export function moveAmongStops(list: HTMLElement): void {
  const stops = [...list.querySelectorAll<HTMLElement>(STOP)]
  const places = new Map<Element, number>(stops.map((stop, index) => [stop, index]))
  let current = 0
  for (const [index, stop] of stops.entries()) stop.tabIndex = index === 0 ? 0 : -1

  list.addEventListener('focusin', ({ target }) => {
    const index = places.get(target as Element)
    if (index === undefined) return
    stops[current]!.tabIndex = -1
    stops[index]!.tabIndex = 0
    current = index
  })
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    if (!places.has(event.target as Element)) return
    event.preventDefault()
    stops[step(current, stops.length - 1)]!.focus()
  })
}
