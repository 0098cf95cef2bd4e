/** From the page's own space to the page as displayed, and from there to the page turned so that its words run to the right. */
import type { Pdfium } from './engine'

/** A matrix as PDF has it: `x' = a x + c y + e`, `y' = b x + d y + f`; y grows downwards. */
export type Display = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** How words are turned on the displayed page: quarters clockwise; 1: they run downwards. */
export type Turn = 0 | 1 | 2 | 3

/** The place in `counts` of the characters that run in none of the four directions, such as stamps across the page. */
export const SLANTED = 4
/** How far text may lean from its direction (sine of the angle). */
const MOST_SLANT = 0.1

/** The engine gives whole numbers for places on a device; this many of them are a point. */
const DEVICE_SCALE = 100
/** Whole numbers of the engine end at 2³¹; a page whose sides are longer than this is scaled less. */
const LONGEST_SIDE = 1e9 / DEVICE_SCALE

/** The page's own space to the displayed page: crop box and rotation are accounted for. */
export function displayOf(
  pdfium: Pdfium,
  page: number,
  width: number,
  height: number,
  memory: number,
): Display {
  const scale = DEVICE_SCALE * Math.min(1, LONGEST_SIDE / Math.max(width, height, 1))
  const at = (x: number, y: number) => {
    pdfium._FPDF_PageToDevice(
      page,
      0,
      0,
      width * scale,
      height * scale,
      0,
      x,
      y,
      memory,
      memory + 4,
    )
    return [pdfium.HEAP32[memory >> 2]!, pdfium.HEAP32[(memory >> 2) + 1]!] as const
  }
  const reach = Math.max(1000, 1000 * (DEVICE_SCALE / scale))
  const [e, f] = at(0, 0)
  const [ax, ay] = at(reach, 0)
  const [cx, cy] = at(0, reach)
  // A page is displayed in its own size and turned by quarters at most: the numbers are -1, 0 or 1.
  const part = (distance: number) => Math.round(distance / (reach * scale))
  return [part(ax - e), part(ay - f), part(cx - e), part(cy - f), e / scale, f / scale]
}

/** The direction in which a line of text runs on the displayed page; `SLANTED` where it is none of the four. */
export function turnOf(x: number, y: number): Turn | typeof SLANTED {
  const most = Math.hypot(x, y) * MOST_SLANT
  if (Math.abs(y) <= most) return x > 0 ? 0 : x < 0 ? 2 : SLANTED
  if (Math.abs(x) <= most) return y > 0 ? 1 : 3
  return SLANTED
}

/** The direction of most characters. */
export function directionOf(counts: readonly number[]): Turn {
  let most: Turn = 0
  for (const turn of [1, 2, 3] as const) if (counts[turn]! > counts[most]!) most = turn
  return most
}

/** The page's own space to the displayed page, turned back by what its words are turned. */
export function turned(display: Display, turn: Turn, width: number, height: number): Display {
  const [a, b, c, d, e, f] = display
  switch (turn) {
    case 0:
      return display
    case 1:
      return [b, -a, d, -c, f, width - e]
    case 2:
      return [-a, -b, -c, -d, width - e, height - f]
    case 3:
      return [-b, a, -d, c, height - f, e]
  }
}

/** The size of a page after that turn. */
export const uprightSize = (turn: Turn, width: number, height: number) =>
  turn % 2 === 0 ? { width, height } : { width: height, height: width }

type Box = readonly [x: number, y: number, width: number, height: number]

/** A box of the page turned upright, as it stands on the displayed page of this size. */
export function displayedBox(
  [x, y, across, down]: Box,
  turn: Turn,
  width: number,
  height: number,
): [x: number, y: number, width: number, height: number] {
  switch (turn) {
    case 0:
      return [x, y, across, down]
    case 1:
      return [width - y - down, x, down, across]
    case 2:
      return [width - x - across, height - y - down, across, down]
    case 3:
      return [y, height - x - across, down, across]
  }
}
