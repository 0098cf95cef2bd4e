/** Collects the messages of one letter. */
import type { Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import { RULES, type RuleId } from './catalogue'

/** The `source` of every message. */
const MESSAGE_SOURCE = 'imr-determination'

/** Gives the places of stretches of the source, for messages. */
export interface Ranges {
  range(start: number, end: number): Position
}

export class Report {
  readonly messages: VFileMessage[] = []

  constructor(private readonly places: Ranges) {}

  /** Writes a message about `[start, end)` of the source, or about the whole where there is none. */
  write(
    ruleId: RuleId,
    span: readonly [start: number, end: number] | null,
    values: Readonly<Record<string, string | number>> = {},
  ): void {
    const { severity, text } = RULES[ruleId]
    const reason = text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
    const place = span ? this.places.range(span[0], span[1]) : null
    const message = new VFileMessage(reason, { place, ruleId, source: MESSAGE_SOURCE })
    message.fatal = severity === 'fatal' ? true : severity === 'warning' ? false : null
    this.messages.push(message)
  }
}
