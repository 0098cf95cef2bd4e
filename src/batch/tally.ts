/** Counts of a run, for its progress and its closing summary. */
import type { Outcome } from './task'

/** Letters of an output that have something in common with another of it. */
export interface Shared {
  /** Letters of which another has the same id or path. */
  ids: number
  /** Letters of which another has the same case number. */
  cases: number
}

export class Tally {
  /** Letters of the output that were read, in this run and in those before it. */
  read = 0
  withWarnings = 0
  failed = 0
  /** Letters that the output held before this run began, and those that this run has added. */
  before = 0
  added = 0
  /** Letters of runs before that gave way in this run to another at their path. */
  replaced = 0
  /** Letters of the input that needed no reading: they were in the output, or are doubled. */
  known = 0
  /** Letters of the input that are another of them, byte for byte. */
  doubled = 0
  /** Ids with characters that the output cannot hold. */
  altered = 0
  bytes = 0
  readonly forms = new Map<string, number>()

  add({ problem, warnings, format }: Pick<Outcome, 'problem' | 'warnings' | 'format'>): void {
    if (problem !== null) {
      this.failed++
      return
    }
    this.read++
    this.added++
    if (warnings > 0) this.withWarnings++
    const form = format ?? 'no known form'
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1)
  }

  /** A run over a finished output begins: what counted until here was there before. */
  beginAgain(lost: number): void {
    this.failed -= lost
    this.before = this.read
    this.added = 0
    this.replaced = 0
  }

  /** A letter that an earlier run read gives way. */
  replace(): void {
    this.read--
    this.replaced++
  }

  /** Letters that were there before and still are. */
  get kept(): number {
    return this.before - this.replaced
  }

  get done(): number {
    return this.read + this.failed + this.known
  }
}
