import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messageCatalogue } from '../../scripts/message-catalogue'
import { RULES } from '../../src/messages/catalogue'
import { expectFile } from '../support/blessing'

const ROOT = join(import.meta.dirname, '../..')

/** All code but the catalogue itself. */
const code = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('catalogue.ts') && !file.endsWith('meanings.ts'),
  )
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n')

it.each(Object.keys(RULES))('%s is written somewhere', (ruleId) => {
  expect(code).toContain(`'${ruleId}'`)
})

it('the catalogue in the docs has them all, and no other', () =>
  expectFile('docs', 'messages.md', messageCatalogue()))
