/** The package says whose work its bundles hold. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noticesOf } from '../scripts/notices'

const RULE = `\n${'-'.repeat(80)}\n`
const text = readFileSync(join(import.meta.dirname, '../dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
const notices = text
  .split(RULE)
  .slice(1)
  .map((notice) => {
    const [names, ...words] = notice.trim().split('\n\n')
    return { names: names!.split('\n'), words: words.join('\n\n') }
  })
const names = notices.flatMap(({ names }) => names)

it.each([
  'chevrotain',
  'es-toolkit',
  '@observablehq/plot',
  'd3-scale',
  'linkedom',
  'hast-util-to-html',
  'commander',
  'tar-stream',
  'yauzl',
])('%s is named with its version and licence', (name) => {
  expect(names.filter((line) => line.startsWith(`${name} `))).toEqual([
    expect.stringMatching(/ \d+\.\d+\.\d+ \([A-Z]/),
  ])
})

it('every package has the words of its licence', () => {
  for (const { names, words } of notices) expect(words.length, names.join()).toBeGreaterThan(400)
})

it('what is installed beside the package is not named', () => {
  expect(names.filter((line) => /^(?:zod|unified|piscina) /.test(line))).toEqual([])
})

it('chevrotain is said to be altered', () => {
  const [name] = names.filter((line) => line.startsWith('chevrotain '))
  expect(name).toMatch(/altered: .*es-toolkit.* its lexer .* was left out$/)
})

it('PDFium brings the notices of what is compiled into it', () => {
  const text = noticesOf([join(import.meta.dirname, '../node_modules/@embedpdf/pdfium')])
  expect(text).toContain('Copyright 2014 PDFium Authors')
  expect(text).toMatch(/FreeType, within PDFium \(FTL\)\n\nThe FreeType Project LICENSE/)
  expect(text).toMatch(/OpenJPEG, within PDFium .*\n\nCopyright \(c\) 2002-2014, Universite/)
})
