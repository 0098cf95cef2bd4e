/** The message catalogue of the docs, made from the table of rules. */
import { RULES, type RuleId } from '../src/messages/catalogue'
import { MEANINGS } from '../src/messages/meanings'

const SEVERITY = { fatal: 'could not be read', warning: 'warning', info: 'information' } as const

export function messageCatalogue(): string {
  const rows = Object.entries(RULES).map(([id, { severity, text }]) => {
    const { meaning, example } = MEANINGS[id as RuleId]
    return `## \`${id}\`\n\n${SEVERITY[severity]} · “${text}”\n\n${meaning}\n\nFor example:\n\n    ${example}\n`
  })
  return [
    '# Messages',
    '',
    'Made from `src/messages/` by `UPDATE=1 npm test`. Every message has `source`',
    '`imr-determination`, one of these rule ids, and a place where it is about words of the letter.',
    '`fatal` is `true` where the letter could not be read, `false` for a warning, `null` for information.',
    '',
    ...rows,
  ].join('\n')
}
