/** How issues ended, by one dimension. */
import type { Decision } from '../../schema/determination'
import type { IssueRow, LetterRow } from '../rows'
import type { Dimension } from './dimensions'
import { entryOf, Reach, Sample, shortened } from './sample'

export const DECISIONS: readonly Decision[] = ['upheld', 'overturned', 'partially-overturned']

/** So many values of a dimension are drawn: the commonest, or so many months or years. */
export const DRAWN = 20
const DRAWN_IN_TIME = 36

/** The decided issues that share a value. */
export class Group {
  readonly reach = new Reach()
  readonly outcomes: Readonly<Record<Decision, Sample>> = {
    upheld: new Sample(),
    overturned: new Sample(),
    'partially-overturned': new Sample(),
  }

  constructor(readonly value: string) {}

  add(issue: IssueRow & { decision: Decision }, letter: LetterRow): void {
    this.reach.add(letter)
    this.outcomes[issue.decision].add(entryOf(letter, issue))
  }
}

export class Split {
  readonly #groups = new Map<string, Group>()
  /** Decided issues that have a value: what the figures rest on. */
  readonly counted = new Reach()
  /** Decided issues that have none. */
  readonly unknown = new Reach()

  constructor(readonly dimension: Dimension) {}

  add(issue: IssueRow & { decision: Decision }, letter: LetterRow): void {
    const values = this.dimension.values(issue, letter).map(shortened)
    const reach = values.length > 0 ? this.counted : this.unknown
    reach.add(letter)
    for (const value of values) {
      let group = this.#groups.get(value)
      if (!group) this.#groups.set(value, (group = new Group(value)))
      group.add(issue, letter)
    }
  }

  get #drawn(): number {
    return this.dimension.order === 'by value' ? DRAWN_IN_TIME : DRAWN
  }

  /** The groups to draw, in the order of the dimension. */
  get groups(): Group[] {
    const drawn = [...this.#groups.values()].sort(byCount).slice(0, this.#drawn)
    return this.dimension.order === 'by value' ? drawn.sort(byValue) : drawn
  }

  /** Of the values that are not drawn: how many, and their issues (one may count under several). */
  get rest(): { values: number; issues: number } {
    const rest = [...this.#groups.values()].sort(byCount).slice(this.#drawn)
    return {
      values: rest.length,
      issues: rest.reduce((sum, { reach }) => sum + reach.issues, 0),
    }
  }
}

const byValue = (one: Group, other: Group): number => (one.value < other.value ? -1 : 1)

const byCount = (one: Group, other: Group): number =>
  other.reach.issues - one.reach.issues || byValue(one, other)
