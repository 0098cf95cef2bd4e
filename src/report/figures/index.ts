/** One pass over an output's letters: all figures of the report. */
import type { Decision } from '../../schema/determination'
import type { FailureRow, IssueRow, LetterRow, MessageRow } from '../rows'
import { Days, SPANS } from './days'
import { DIMENSIONS } from './dimensions'
import { Group, Split } from './outcomes'
import { entryOf, failureEntry, Reach, Sample, shortened } from './sample'

/** A message rule or a reason of failure, and the letters it was said of. */
export interface Tally {
  name: string
  /** Of a message; null of a failure. */
  severity: MessageRow['severity'] | null
  /** How often it was said. */
  times: number
  letters: Sample
}

export interface Figures {
  letters: number
  issues: number
  /** All decided issues. */
  decided: Group
  undecided: Reach
  /** First and last decision date, ISO 8601; null where no letter has one. */
  decisions: { first: string; last: string } | null
  splits: readonly Split[]
  days: readonly Days[]
  /** By rule, the commonest first. */
  messages: readonly Tally[]
  /** Letters without a warning. */
  clean: number
  /** Letters that could not be read. */
  failed: number
  /** By reason, the commonest first. */
  failures: readonly Tally[]
}

export async function figuresOf(
  letters: AsyncIterable<LetterRow>,
  failures: AsyncIterable<FailureRow>,
): Promise<Figures> {
  const splits = DIMENSIONS.map((dimension) => new Split(dimension))
  const days = SPANS.map((span) => new Days(span))
  const messages = new Tallies()
  const reasons = new Tallies()
  const figures = {
    letters: 0,
    issues: 0,
    decided: new Group('all'),
    undecided: new Reach(),
    decisions: null as Figures['decisions'],
    clean: 0,
    failed: 0,
  }
  for await (const letter of letters) {
    figures.letters++
    figures.issues += letter.issues.length
    figures.decisions = stretched(figures.decisions, letter.decision_date)
    if (letter.messages.every(({ severity }) => severity === 'information')) figures.clean++
    for (const issue of letter.issues) {
      if (!isDecided(issue)) figures.undecided.add(letter)
      else for (const group of [figures.decided, ...splits]) group.add(issue, letter)
    }
    for (const span of days) span.add(letter)
    for (const { rule, severity } of letter.messages) messages.add(rule, severity, letter)
  }
  for await (const { path, problem } of failures) {
    figures.failed++
    reasons.fail(problem, path)
  }
  const idle = isLong(figures.decisions) ? 'month' : 'year'
  return {
    ...figures,
    splits: splits.filter(({ dimension }) => dimension.id !== idle),
    days,
    messages: messages.sorted,
    failures: reasons.sorted,
  }
}

/** Years are told apart where there are at least three; of fewer, months. */
const isLong = (decisions: Figures['decisions']): boolean =>
  decisions !== null &&
  Number(decisions.last.slice(0, 4)) - Number(decisions.first.slice(0, 4)) >= YEARS - 1

const YEARS = 3

const isDecided = (issue: IssueRow): issue is IssueRow & { decision: Decision } =>
  issue.decision !== null

function stretched(known: Figures['decisions'], date: string | null): Figures['decisions'] {
  if (!date) return known
  if (!known) return { first: date, last: date }
  return {
    first: date < known.first ? date : known.first,
    last: date > known.last ? date : known.last,
  }
}

class Tallies {
  readonly #byName = new Map<string, Tally & { last: string }>()

  /** A letter counts once, however often the rule speaks of it. */
  add(name: string, severity: Tally['severity'], letter: LetterRow): void {
    const tally = this.#tally(name, severity)
    tally.times++
    if (tally.last !== letter.letter) tally.letters.add(entryOf(letter))
    tally.last = letter.letter
  }

  fail(problem: string, path: string): void {
    const tally = this.#tally(shortened(problem), null)
    tally.times++
    tally.letters.add(failureEntry(path))
  }

  get sorted(): Tally[] {
    return [...this.#byName.values()].sort(
      (one, other) => other.letters.count - one.letters.count || (one.name < other.name ? -1 : 1),
    )
  }

  #tally(name: string, severity: Tally['severity']): Tally & { last: string } {
    let tally = this.#byName.get(name)
    if (!tally) {
      tally = { name, severity, times: 0, letters: new Sample(), last: '' }
      this.#byName.set(name, tally)
    }
    return tally
  }
}
