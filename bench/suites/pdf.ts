/** PDF to determination, against poppler's `pdftotext -layout`, which only finds the words. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePdf } from '../../src/pdf'
import { setText } from '../../tests/support/pdf'
import { fixtureLetters } from '../letters'
import { leastTimes, type Suite } from '../suite'

export const pdf: Suite = async () => {
  if (spawnSync('pdftotext', ['-v']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'imr-bench-'))
  const files = fixtureLetters().map((text, index) => {
    const path = join(folder, `${index}.pdf`)
    const bytes = setText(text)
    writeFileSync(path, bytes)
    return { path, bytes }
  })
  const times = await leastTimes(
    {
      'PDF to determination': async () => {
        for (const { bytes } of files) await parsePdf(bytes)
      },
      'pdftotext -layout, a process a letter': () => {
        for (const { path } of files) spawnSync('pdftotext', ['-layout', path, '-'])
      },
    },
    { rounds: 5 },
  )
  rmSync(folder, { recursive: true })
  const [ours, theirs] = Object.values<number>(times)
  return {
    title: `${files.length} letters of the fixtures as PDFs`,
    figures: Object.entries(times).map(([name, time]) => ({
      name,
      value: (time * 1000) / files.length,
      unit: 'µs a letter',
    })),
    ratios: { 'ours / pdftotext': ours! / theirs! },
  }
}
