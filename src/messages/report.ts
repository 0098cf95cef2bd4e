/** Collects the messages of one letter. */
import type { Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import { MESSAGE_SOURCE, RULES, type RuleId } from './catalogue'

export const DEFAULT_MAX_MESSAGES = 100

/** Gives the places of stretches of the source, for messages. */
export interface Ranges {
  range(start: number, end: number): Position
}

type Values = Readonly<Record<string, string | number>>

export class Report {
  private readonly written: VFileMessage[] = []
  /** How often each rule has spoken. */
  private readonly counts = new Map<RuleId, number>()

  /** @param maxMessages the most messages of one rule */
  constructor(
    private readonly places: Ranges,
    private readonly maxMessages = DEFAULT_MAX_MESSAGES,
  ) {}

  /** What was written, in order; behind it, for each rule that spoke too often, how many more there are. */
  get messages(): VFileMessage[] {
    const messages = [...this.written]
    for (const [rule, count] of this.counts) {
      const more = count - this.maxMessages
      if (more > 0) messages.push(this.message('more-messages', null, { rule, more }))
    }
    return messages
  }

  /** Writes a message about `[start, end)` of the source, or about the whole where there is none. */
  write(
    ruleId: RuleId,
    span: readonly [start: number, end: number] | null,
    values: Values = {},
  ): void {
    const count = (this.counts.get(ruleId) ?? 0) + 1
    this.counts.set(ruleId, count)
    if (count <= this.maxMessages) this.written.push(this.message(ruleId, span, values))
  }

  private message(
    ruleId: RuleId,
    span: readonly [start: number, end: number] | null,
    values: Values,
  ): VFileMessage {
    const { severity, text } = RULES[ruleId]
    const reason = text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
    const place = span ? this.places.range(span[0], span[1]) : null
    const message = new VFileMessage(reason, { place, ruleId, source: MESSAGE_SOURCE })
    message.fatal = severity === 'fatal' ? true : severity === 'warning' ? false : null
    return message
  }
}
