/** Letters on the page lead to their files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkLetters, reportPage } from '../../src/report'
import { makeFolder } from '../support/archive'
import { figures, issueRow, letterRow } from '../support/report'

it('links files that are there, from where the page stands, and no others', async () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'letters'))
  for (const name of ['a b#1.txt', 'several.txt']) writeFileSync(join(folder, 'letters', name), '')
  const paths = ['a b#1.txt', 'several.txt#2', 'gone.txt']
  const all = await figures(
    paths.map((name) => letterRow({ letter: name, path: join(folder, 'letters', name) })),
  )
  linkLetters(all, join(folder, 'pages', 'report.html'))
  const links = reportPage('archive.ndjson', all).match(/href="\.\.[^"]*"/g)
  expect(new Set(links)).toEqual(
    new Set(['href="../letters/a%20b%231.txt"', 'href="../letters/several.txt"']),
  )
})

it('shows only outcomes that occur, one line a chapter, and a long label whole', async () => {
  const title = 'Low Back - Lumbar & Thoracic (Acute & Chronic)'
  const citation = { issue: 1, party: 'reviewer', source: 'ODG', chapter: 'Low Back' } as const
  const item = 'Compression-and-DVT-prevention-with-a-device-for-the-home'
  const all = await figures([
    letterRow({ citations: [{ ...citation, title }], issues: [issueRow({ subcategory: item })] }),
    letterRow({ letter: 'b', citations: [{ ...citation, title: 'Low Back' }] }),
  ])
  const groups = all.splits.find(({ dimension }) => dimension.id === 'guideline')!.groups
  expect(groups.map(({ value, reach }) => [value, reach.issues])).toEqual([['ODG Low Back', 2]])
  const page = reportPage('archive.ndjson', all)
  expect(page).toContain('swatch upheld')
  expect(page).not.toContain('swatch overturned')
  const words = page.slice(page.indexOf('id="treatment"')).match(/<tspan[^>]*>[^<]+/g)!
  expect(words.map((word) => word.replace(/.*>/, '')).join('')).toContain(item)
})
