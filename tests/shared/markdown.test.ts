/** The real letters, where they are there: as plain text they read the same through the Markdown door. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forms, parseDetermination } from '../../src/index'
import { plainTextOf } from '../../src/inputs/markdown/read'
import { parseMarkdown } from '../../src/markdown'

const TEXTS = join(import.meta.dirname, '../../../shared/letters/text')

describe.skipIf(!existsSync(TEXTS)).each(['layout', 'poppler', 'pypdf', 'doubled'])(
  'rendering %s',
  (rendering) => {
    const folder = join(TEXTS, rendering)
    const names = existsSync(folder) ? readdirSync(folder) : []
    it.each(names)('%s', (name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      expect(parseMarkdown(source)).toEqual(parseDetermination(source))
      // Nor is a sign in it taken for markup where something else tells that it is Markdown.
      expect(plainTextOf(source, forms).view.text).toBe(source)
    })
  },
)
