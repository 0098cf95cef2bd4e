/** The plain text of a Markdown source, with an exact map back to it. */
import type { Span } from '../../text/leaf'
import type { Stretch } from '../../text/prose'
import type { Edit } from './edit'

/** A stretch of the view, and what it stands for. */
interface Piece {
  /** Where it begins in the view. */
  at: number
  /** `[start, end)` in the source. */
  start: number
  end: number
  /** Whether it is the source's own characters, one for one. */
  copied: boolean
}

export class View {
  readonly text: string
  private readonly pieces: Piece[] = []

  /** @param edits in order, none overlapping another */
  constructor(source: string, edits: readonly Edit[]) {
    const parts: string[] = []
    let at = 0
    const add = (text: string, start: number, end: number, copied: boolean) => {
      if (text === '') return
      this.pieces.push({ at, start, end, copied })
      parts.push(text)
      at += text.length
    }
    let position = 0
    for (const { start, end, text } of edits) {
      add(source.slice(position, start), position, start, true)
      add(text ?? source.slice(start, end), start, end, text === null)
      position = end
    }
    add(source.slice(position), position, source.length, true)
    this.text = parts.join('')
  }

  /** The stretch of the source that `[start, end)` of the view stands for; markup around it is left out. */
  sourceOf(start: number, end: number): Span {
    if (this.pieces.length === 0) return [0, 0]
    const first = this.pieces[this.pieceAt(start)]!
    const last = this.pieces[this.pieceAt(Math.max(start, end - 1))]!
    return [
      first.copied ? first.start + start - first.at : first.start,
      last.copied ? last.start + end - last.at : last.end,
    ]
  }

  /** The stretches of the source that the words of `[start, end)` consist of, between the markup. */
  *stretchesOf(start: number, end: number): Generator<Span> {
    let open: Span | null = null
    for (let index = this.pieceAt(start); index < this.pieces.length; index++) {
      const { at } = this.pieces[index]!
      if (at >= end) break
      const stop = Math.min(end, this.pieces[index + 1]?.at ?? end)
      if (this.text.slice(Math.max(at, start), stop).trim() === '' && !this.pieces[index]!.copied) {
        continue
      }
      const [from, to] = this.sourceOf(Math.max(at, start), stop)
      if (open && open[1] === from) open[1] = to
      else {
        if (open) yield open
        open = [from, to]
      }
    }
    if (open) yield open
  }

  /** The stretch of the view that holds what is kept of `[start, end)` of the source. */
  viewOf({ start, end }: Stretch): Stretch {
    return { start: this.indexOf(start), end: this.indexOf(end) }
  }

  /** The index of the first character of the view at or behind an offset of the source. */
  private indexOf(offset: number): number {
    const index = search(this.pieces, ({ start }) => start <= offset)
    const piece = this.pieces[index]
    if (!piece || offset < piece.start) return 0
    if (piece.copied && offset < piece.end) return piece.at + offset - piece.start
    if (offset <= piece.start) return piece.at
    return this.pieces[index + 1]?.at ?? this.text.length
  }

  private pieceAt(index: number): number {
    return search(this.pieces, ({ at }) => at <= index)
  }
}

/** The index of the last item that passes, where those that pass come first; 0 where none does. */
function search<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passes(items[middle]!)) low = middle
    else high = middle - 1
  }
  return low
}
