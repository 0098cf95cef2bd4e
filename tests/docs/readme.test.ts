/** The README shows a real result, and each of its links leads to a file of the package. */
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { examplesIn } from '../support/docs'

const ofReadme = (language: string): string =>
  examplesIn(language).find(({ page }) => page === 'README.md')!.code

it('shows what its letter gives', () => {
  const { determination } = parseDetermination(ofReadme('text'))
  expect(determination).toMatchObject(JSON.parse(ofReadme('json')))
})

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }

const isPacked = (path: string): boolean =>
  path === 'README.md' || files.some((file) => path === file || path.startsWith(`${file}/`))

const linksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
    normalize(join(dirname(page), link!)),
  )

it('links only to files of the package, whose links do the same', () => {
  const pages = ['README.md']
  for (const page of pages) {
    for (const link of linksOf(page)) {
      expect(isPacked(link), `${page} links to ${link}`).toBe(true)
      if (link.endsWith('.md') && !pages.includes(link)) pages.push(link)
    }
  }
  expect(pages.length).toBeGreaterThan(8)
})
