/** The state's own PDFs, where they are at hand: the same object as from their text, for good and all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { withEngine } from '../../src/inputs/pdf/engine'
import { parsePdf } from '../../src/pdf'

const LETTERS = join(import.meta.dirname, '../../../shared/letters')
const PDFS = join(LETTERS, 'pdf')
const ids = existsSync(PDFS) ? readdirSync(PDFS).map((name) => name.replace(/\.pdf$/, '')) : []

describe.skipIf(ids.length === 0)('the posted PDFs', () => {
  it.each(ids)('%s is read as its text is', async (id) => {
    const text = readFileSync(join(LETTERS, 'text/layout', `${id}.txt`), 'utf8')
    const expected = parseDetermination(text)
    const { determination, messages } = await parsePdf(readFileSync(join(PDFS, `${id}.pdf`)))
    expect(determination).toEqual(expected.determination)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(
      expected.messages.map(({ ruleId }) => ruleId),
    )
  })

  it("take no more of the engine's memory the more of them are read", async () => {
    const files = ids.map((id) => readFileSync(join(PDFS, `${id}.pdf`)))
    const memoryAfterAll = async () => {
      for (const file of files) await parsePdf(file)
      return (await withEngine(undefined, (engine) => engine)).pdfium.HEAPU8.length
    }
    const first = await memoryAfterAll()
    expect([await memoryAfterAll(), await memoryAfterAll()]).toEqual([first, first])
  })
})
