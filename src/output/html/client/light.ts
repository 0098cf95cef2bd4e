/** Lights on each side what the pointer or the keyboard is at on the other. */
import { moveAmongStops } from './stops'

/** Where the two sides stand beside each other; as in page.css. */
const BESIDE = '(min-width: 62rem)'
const LIT = 'lit'
const SOURCE = '[data-own]'

/** @param view the element that holds both sides */
export function lightUp(view: HTMLElement): void {
  const elementsOf = indexed(view)
  const card = view.querySelector<HTMLElement>('[data-card]')
  const panel = view.querySelector<HTMLElement>('.data')
  let lit: Element[] = []
  let focused: Element | null = null
  /** Where Enter came from, for Escape to go back to. */
  let cameFrom: HTMLElement | null = null

  const isBeside = () => matchMedia(BESIDE).matches
  const isInPanel = (element: Element) => panel?.contains(element) ?? false

  const light = (source: Element | null) => {
    for (const element of lit) element.classList.remove(LIT)
    const ids = source ? idsOf(source, 'own') : []
    lit = [...new Set(ids.flatMap((id) => elementsOf.get(id) ?? []))]
    for (const element of lit) element.classList.add(LIT)
    const rows = lit.filter((element) => element.matches('.row'))
    const tells = source !== null && !isInPanel(source)
    card?.replaceChildren(...(tells ? rows.slice(0, 2).map(copyOf) : []))
    if (tells && rows[0] && isBeside()) bringIntoPanel(rows[0] as HTMLElement)
  }

  const bringIntoPanel = (row: HTMLElement) => {
    if (!panel) return
    const frame = panel.getBoundingClientRect()
    const { top, bottom } = row.getBoundingClientRect()
    if (top >= frame.top + 48 && bottom <= frame.bottom) return
    panel.scrollTop += top - frame.top - frame.height / 3
  }

  const bringIntoWords = (element: Element | null | undefined) => {
    if (!element) return
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' })
  }

  const counterpartOf = (element: HTMLElement): HTMLElement | null => {
    const name = element.getAttribute('href')?.slice(1) ?? element.dataset.row
    return name ? view.querySelector<HTMLElement>(`#${name}`) : null
  }

  const goAcross = (element: HTMLElement) => {
    const other = counterpartOf(element)
    if (!other) return
    cameFrom = element
    other.focus({ preventScroll: true })
    if (isInPanel(other) && isBeside()) bringIntoPanel(other)
    else bringIntoWords(other)
  }

  view.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') light((target as Element).closest(SOURCE) ?? focused)
  })
  view.addEventListener('pointerleave', () => light(focused))
  view.addEventListener('focusin', ({ target }) => {
    focused = (target as Element).closest(SOURCE)
    light(focused)
    if (focused && isInPanel(focused) && isBeside()) {
      bringIntoWords(counterpartOf(focused as HTMLElement))
    }
  })
  view.addEventListener('focusout', () => {
    focused = null
    light(null)
  })
  view.addEventListener('click', (event) => {
    const stop = (event.target as Element).closest<HTMLElement>('[data-stop]')
    if (!stop) return
    event.preventDefault()
    const byKeyboard = event.detail === 0
    if (byKeyboard || (isInPanel(stop) && !isBeside())) goAcross(stop)
    else if (isInPanel(stop)) bringIntoWords(counterpartOf(stop))
  })
  view.addEventListener('keydown', (event) => {
    const { key, target } = event
    const stop = (target as Element).closest<HTMLElement>('[data-stop]')
    if (!stop) return
    if (key === 'Enter' && !stop.matches('a')) goAcross(stop)
    if (key !== 'Escape') return
    if (cameFrom) cameFrom.focus()
    else stop.blur()
    cameFrom = null
  })
  for (const list of view.querySelectorAll<HTMLElement>('[data-stops]')) moveAmongStops(list)
}

const idsOf = (element: Element, which: 'own' | 'in'): string[] =>
  (element.getAttribute(`data-${which}`) ?? '').split(' ').filter(Boolean)

/** Which elements show a mark: words that it covers, rows and words of the panel, notes. */
function indexed(view: HTMLElement): Map<string, Element[]> {
  const elementsOf = new Map<string, Element[]>()
  for (const element of view.querySelectorAll(SOURCE)) {
    for (const id of idsOf(element, element.hasAttribute('data-in') ? 'in' : 'own')) {
      const elements = elementsOf.get(id)
      if (elements) elements.push(element)
      else elementsOf.set(id, [element])
    }
  }
  return elementsOf
}

function copyOf(row: Element): Element {
  const copy = document.createElement('p')
  copy.append(...[...row.childNodes].map((node) => node.cloneNode(true)))
  for (const element of copy.querySelectorAll(SOURCE)) element.removeAttribute('data-own')
  return copy
}
