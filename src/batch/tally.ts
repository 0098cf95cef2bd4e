/** Counts of a run, for its progress and its closing summary. */
import type { Outcome } from './task'

export class Tally {
  read = 0
  withWarnings = 0
  failed = 0
  /** Letters that were in the output before, or stood twice in the input. */
  known = 0
  bytes = 0
  readonly forms = new Map<string, number>()

  add({ problem, warnings, format }: Pick<Outcome, 'problem' | 'warnings' | 'format'>): void {
    if (problem !== null) {
      this.failed++
      return
    }
    this.read++
    if (warnings > 0) this.withWarnings++
    const form = format ?? 'no known form'
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1)
  }

  get done(): number {
    return this.read + this.failed + this.known
  }
}
