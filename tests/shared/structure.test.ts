/**
 * The items of the real letters, where those are there: requests that are split, requests that are
 * not, and the chapters that both sides cite, in each of the four renderings.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/parse'
import type { Guideline } from '../../src/schema/determination'
import { chapters, fold, type Gold, splitItem } from './gold'

const LETTERS = join(import.meta.dirname, '../../../shared/letters')
const present = existsSync(join(LETTERS, 'gold'))

const golds = present
  ? readdirSync(join(LETTERS, 'gold')).map(
      (file): Gold => JSON.parse(readFileSync(join(LETTERS, 'gold', file), 'utf8')),
    )
  : []

const chaptersIn = (guideline: Guideline | null) => {
  const cited = guideline?.citations.filter(({ source }) => source === 'MTUS') ?? []
  return [...new Set(cited.map(({ title, year }) => `${fold(title)} ${year}`))].sort()
}

describe.skipIf(!present).each(['layout', 'poppler', 'pypdf', 'doubled'])('%s', (rendering) => {
  it.each(golds)('$id', ({ id, issues }) => {
    const source = readFileSync(join(LETTERS, 'text', rendering, `${id}.txt`), 'utf8')
    const { determination } = parseDetermination(source)
    const read = determination.issues.map((issue) => ({
      item: fold(issue.disputedItem),
      request: issue.request && [fold(issue.request.original), fold(issue.request.authorized)],
      claims: chaptersIn(issue.claimsAdministratorGuideline),
      reviewer: chaptersIn(issue.reviewerGuideline),
    }))
    const printed = issues.map(({ item, claims, reviewer }) => {
      const split = splitItem(item)
      return {
        item: fold(split ? split.remaining : item),
        request: split && [fold(split.original), fold(split.authorized)],
        claims: chapters(claims),
        reviewer: chapters(reviewer),
      }
    })
    expect(read).toEqual(printed)
  })
})
