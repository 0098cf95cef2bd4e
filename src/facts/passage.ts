/** A passage of the letter as readers see it: its words, its sentences, its dates and the phrases found in it. */
import type { Kind } from '../phrase/language'
import type { Found, Hit, Scanner } from '../phrase/scanner'
import type { Leaf } from '../text/leaf'
import type { Prose } from '../text/prose'
import { sentences } from '../text/sentences'
import { Words } from '../text/words'
import type { DateMention } from './mention'

/** Words by their index: the first, and the one behind the last. */
export interface Extent {
  readonly from: number
  readonly to: number
}

const NONE: readonly never[] = []

export class Passage {
  readonly words: Words
  private parted: readonly Extent[] | null = null
  /** The word that each date is. */
  private readonly dateWords: readonly number[]
  private readonly found: Found
  /** What was asked for once: hits without those that only look so, those of them that stand apart, and by their ends. */
  private readonly genuine = new Map<Kind<unknown>, readonly Hit<unknown>[]>()
  private readonly apart = new Map<Kind<unknown>, readonly Hit<unknown>[]>()
  private readonly byEnd = new Map<Kind<unknown>, ReadonlyMap<number, Hit<unknown>>>()

  /** @param dates in order of their place */
  constructor(
    readonly prose: Prose,
    readonly dates: readonly DateMention[],
    scanner: Scanner,
  ) {
    this.words = new Words(prose.text, dates)
    this.found = scanner.scan(this.words)
    this.dateWords = dates.map(({ start }) => this.words.from(start))
  }

  /** The words of each sentence, its full stop included. */
  get sentences(): readonly Extent[] {
    return (this.parted ??= sentences(this.prose.text).map(({ start, end }) => ({
      from: this.words.from(start),
      to: this.words.from(end),
    })))
  }

  /** The phrases of a kind from left to right, of overlapping ones the first. */
  hits<T>(kind: Kind<T>): readonly Hit<T>[] {
    let hits = this.apart.get(kind)
    if (!hits) this.apart.set(kind, (hits = withoutOverlaps(this.all(kind))))
    return hits as readonly Hit<T>[]
  }

  /** Those of them that lie within `[from, to)`. */
  hitsIn<T>(kind: Kind<T>, from: number, to: number): readonly Hit<T>[] {
    return this.among(this.hits(kind), from, to)
  }

  /** The phrases of several kinds, in order; of those that begin at one word the longer first. */
  hitsOf<T>(...kinds: readonly Kind<T>[]): Hit<T>[] {
    return this.hitsAmong(kinds)
  }

  /** The same for a list of kinds. */
  hitsAmong<T>(kinds: readonly Kind<T>[]): Hit<T>[] {
    return kinds.flatMap((kind) => this.hits(kind)).sort((a, b) => a.from - b.from || b.to - a.to)
  }

  /** The phrase of a kind that begins at a word; null where none does. */
  at<T>(kind: Kind<T>, index: number): Hit<T> | null {
    const hits = this.all(kind)
    const hit = hits[this.firstIndex(hits, index)]
    return hit?.from === index ? hit : null
  }

  /** The first phrase of a kind that begins in `[from, to)`; null where none does. */
  first<T>(kind: Kind<T>, from: number, to: number): Hit<T> | null {
    const hits = this.all(kind)
    const hit = hits[this.firstIndex(hits, from)]
    return hit && hit.from < to ? hit : null
  }

  /** The last phrase of a kind that lies within `[from, to)`, of overlapping ones the first; null where none does. */
  last<T>(kind: Kind<T>, from: number, to: number): Hit<T> | null {
    const hits = this.hits(kind)
    for (let i = this.firstIndex(hits, to) - 1; i >= 0 && hits[i]!.from >= from; i--) {
      if (hits[i]!.to <= to) return hits[i]!
    }
    return null
  }

  /** The phrases of a kind that lie within `[from, to)`. */
  within<T>(kind: Kind<T>, from: number, to: number): Hit<T>[] {
    return this.among(this.all(kind), from, to)
  }

  /** Whether a phrase of a kind lies within `[from, to)`. */
  has(kind: Kind<unknown>, from: number, to: number): boolean {
    const hits = this.all(kind)
    for (let i = this.firstIndex(hits, from); i < hits.length && hits[i]!.from < to; i++) {
      if (hits[i]!.to <= to) return true
    }
    return false
  }

  /** The phrase of a kind that ends with a word, the longest; null where none does. */
  endingAt<T>(kind: Kind<T>, last: number): Hit<T> | null {
    let ends = this.byEnd.get(kind)
    if (!ends) {
      const found = new Map<number, Hit<unknown>>()
      for (const hit of this.all(kind)) if (!found.has(hit.to - 1)) found.set(hit.to - 1, hit)
      this.byEnd.set(kind, (ends = found))
    }
    return (ends.get(last) as Hit<T> | undefined) ?? null
  }

  /** The sentence that holds a word. */
  sentenceAt(index: number): Extent {
    const { sentences } = this
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sentences[middle]!.from <= index) low = middle
      else high = middle - 1
    }
    return sentences[low] ?? { from: 0, to: this.words.count }
  }

  /** The date that a word is; null where it is none. */
  dateAt(index: number): DateMention | null {
    const i = this.dateIndex(index)
    return this.dateWords[i] === index ? this.dates[i]! : null
  }

  /** The dates among the words `[from, to)`, each with the word that it is. */
  datesIn(from: number, to: number): { at: number; date: DateMention }[] {
    const found: { at: number; date: DateMention }[] = []
    for (let i = this.dateIndex(from); i < this.dates.length && this.dateWords[i]! < to; i++) {
      found.push({ at: this.dateWords[i]!, date: this.dates[i]! })
    }
    return found
  }

  /** The words `[from, to)` as a leaf, with what stands between them; `value` where it is not the words themselves. */
  leaf(from: number, to: number): Leaf<string>
  leaf<T>(from: number, to: number, value: T): Leaf<T>
  leaf(from: number, to: number, ...value: [] | [unknown]): Leaf<unknown> {
    const start = this.words.starts[from]!
    const end = this.words.ends[to - 1]!
    return value.length === 0 ? this.prose.leaf(start, end) : this.prose.leaf(start, end, value[0])
  }

  /** The words `[from, to)` as a prose of their own. */
  part(from: number, to: number): Prose {
    return this.prose.part(this.words.starts[from]!, this.words.ends[to - 1]!)
  }

  /**
   * Every phrase of a kind, at each word the longest. One that begins within one of the kind's pseudo phrases is left
   * out, unless both begin at one word and it is the longer.
   */
  private all<T>(kind: Kind<T>): readonly Hit<T>[] {
    if (!kind.pseudo) return (this.found.get(kind) ?? NONE) as readonly Hit<T>[]
    let hits = this.genuine.get(kind)
    if (!hits) {
      hits = withoutPseudo(this.found.get(kind) ?? NONE, this.found.get(kind.pseudo) ?? NONE)
      this.genuine.set(kind, hits)
    }
    return hits as readonly Hit<T>[]
  }

  private among<T>(hits: readonly Hit<T>[], from: number, to: number): Hit<T>[] {
    const found: Hit<T>[] = []
    for (let i = this.firstIndex(hits, from); i < hits.length && hits[i]!.from < to; i++) {
      if (hits[i]!.to <= to) found.push(hits[i]!)
    }
    return found
  }

  /** The index of the first date that is a word or stands behind it. */
  private dateIndex(index: number): number {
    const { dateWords } = this
    let low = 0
    let high = dateWords.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (dateWords[middle]! < index) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The index of the first of the hits that begins at a word or behind it. */
  private firstIndex(hits: readonly Hit<unknown>[], from: number): number {
    let low = 0
    let high = hits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (hits[middle]!.from < from) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Hits that begin in none of the others, or where another begins and behind its end. */
function withoutPseudo(
  hits: readonly Hit<unknown>[],
  pseudo: readonly Hit<unknown>[],
): Hit<unknown>[] {
  let next = 0
  let covered = 0
  return hits.filter((hit) => {
    for (; next < pseudo.length && pseudo[next]!.from < hit.from; next++) {
      covered = Math.max(covered, pseudo[next]!.to)
    }
    const same = pseudo[next]
    return hit.from >= covered && !(same?.from === hit.from && same.to >= hit.to)
  })
}

/** Of overlapping hits the first. */
function withoutOverlaps(hits: readonly Hit<unknown>[]): Hit<unknown>[] {
  let end = 0
  return hits.filter((hit) => {
    if (hit.from < end) return false
    end = hit.to
    return true
  })
}
