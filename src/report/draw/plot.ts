/**
 * Plots as SVG without a browser: Observable Plot over a small DOM. Colours are variables of the page's
 * style, so that the plots follow its light and dark.
 */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** Pixels; as wide as a phone shows, so that the letters keep their size there. */
const WIDTH = 360

const { document } = parseHTML('<html></html>')

interface Drawing {
  /** What a screen reader says instead of the picture. */
  label: string
  options: Plot.PlotOptions
}

/** As much of an element as is needed here: the library has no DOM among its types. */
interface Drawn {
  outerHTML: string
  querySelectorAll: (selector: string) => Iterable<{
    remove: () => void
    removeAttribute: (name: string) => void
  }>
  setAttribute: (name: string, value: string) => void
}

/** @returns SVG; its texts are escaped */
export function draw({ label, options }: Drawing): string {
  const svg = Plot.plot({ document, width: WIDTH, ...options } as never) as unknown as Drawn
  // The page's style sheet says what this would say: its policy lets no other in.
  for (const style of svg.querySelectorAll('style')) style.remove()
  // One picture with one name: its parts have none.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  svg.setAttribute('class', 'plot')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return svg.outerHTML
}
