/** How a treatment is supplied: for how long, on loan or not, and how a drug is dispensed. */
import { periods, supply, supplyScanner, units } from '../../../grammars/language/supply'
import type { Hit } from '../../phrase/scanner'
import type { Category, Drug, Treatment } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import { Passage } from '../passage'
import type { Place, Word } from './words'

/** Categories of which a bare time says how long: others are given by session, or taken. */
const FOR_A_TIME: ReadonlySet<Category | null> = new Set<Category | null>([
  'dmepos',
  'home-health',
  'programs',
])

/** Categories that are given session by session: their weeks are those of the sessions. */
const BY_SESSION: ReadonlySet<Category | null> = new Set<Category | null>([
  'rehabilitation',
  'psych-services',
  'evaluation-and-management',
])

/** Asked of an item; its phrases are found when the first is asked for, for a text that only has its category read needs none. */
export class Supply {
  private passage: Passage | null = null

  constructor(
    private readonly prose: Prose,
    private readonly numbers: readonly Word[],
  ) {}

  private get item(): Passage {
    return (this.passage ??= new Passage(this.prose, [], supplyScanner))
  }

  /** For how long; null where it is not said, and where the time may be another's. */
  duration(category: Category | null, rental: boolean): Marked<Treatment['duration']> {
    if (BY_SESSION.has(category)) return null
    const isLoan = rental || FOR_A_TIME.has(category)
    const hit =
      this.item.hits(supply.lasting)[0] ?? (isLoan ? this.item.hits(supply.perhaps)[0] : undefined)
    const period = hit && this.item.within(periods, hit.from, hit.to).at(-1)
    const [from, to = from] = hit ? this.figures(hit) : []
    if (!period || !from || !to) return null
    return {
      value: { from: this.leafOf(from), to: this.leafOf(to) },
      unit: this.item.leaf(period.from, period.to, period.value),
    }
  }

  /** Whether a device is asked for on loan, or to be tried. */
  rental(category: Category | null): Marked<boolean> {
    const hit =
      this.item.hits(supply.rental)[0] ??
      (category === 'dmepos' ? this.item.hits(supply.trial)[0] : undefined)
    return hit ? this.item.leaf(hit.from, hit.to, true) : false
  }

  refills(): Marked<Drug['refills']> {
    const { item } = this
    const none = item.hits(supply.noRefills)[0]
    if (none) return item.leaf(none.from, none.to, 0)
    const told = item.hits(supply.refills)[0]
    const figure = told && this.figures(told)[0]
    if (figure) return this.leafOf(figure)
    const one = item.hits(supply.oneRefill)[0]
    return one ? item.leaf(one.from, one.to, 1) : null
  }

  /** What the quantity that stands at a place counts: the noun right behind it. */
  unit({ end }: Place): Marked<Drug['unit']> {
    const hit = this.item.at(units, this.item.words.from(end))
    return hit && this.item.leaf(hit.from, hit.to, hit.value)
  }

  /** The numbers of a phrase, those told twice (`three (3)`) once. */
  private figures({ from, to }: Hit): Word[] {
    const { words } = this.item
    const start = words.starts[from]!
    const end = words.ends[to - 1]!
    const figures = this.numbers.filter(
      (word) => word.start >= start && word.end <= end && word.number !== null,
    )
    return figures.filter(({ number }, index) => number !== figures[index - 1]?.number)
  }

  private leafOf({ start, end, number }: Word) {
    return this.prose.leaf(start, end, number!)
  }
}
