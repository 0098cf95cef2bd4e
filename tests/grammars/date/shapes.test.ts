import { describe, expect, it } from 'vitest'
import { SHAPES } from '../../../grammars/date/shapes'

/** The first shape that fits all of the words, and what it takes for month, day and year. */
function shapeOf(words: string) {
  for (const { pattern, parts, evidence, problems } of SHAPES) {
    pattern.lastIndex = 0
    const match = pattern.exec(words)
    if (match?.[0] !== words) continue
    return { parts: parts.map((part) => match[part]), evidence, problems }
  }
  return null
}

describe('the shapes of a date', () => {
  it.each([
    ['10/13/2016', ['10', '13', '2016'], 'none', []],
    ['10-13-16', ['10', '13', '16'], 'none', []],
    ['10.13.2016', ['10', '13', '2016'], 'none', []],
    ['2016-10-13', ['10', '13', '2016'], 'none', []],
    ['2016/9/7', ['9', '7', '2016'], 'none', []],
    ['10.13.16', ['10', '13', '16'], 'unnumbered', []],
    ["10/13/'16", ['10', '13', '16'], 'none', []],
    ['10/13/20016', ['10', '13', '20016'], 'none', []],
    ['10//9/13', ['10', '9', '13'], 'none', ['doubled-separator']],
    ['10/9//13', ['10', '9', '13'], 'none', ['doubled-separator']],
    ['10--9--13', ['10', '9', '13'], 'none', ['doubled-separator']],
    ['10-9/2013', ['10', '9', '2013'], 'none', ['mixed-separators']],
    ['10-9/13', ['10', '9', '13'], 'worded', ['mixed-separators']],
    ['10 / 9 / 13', ['10', '9', '13'], 'none', ['spaced']],
    ['11-152016', ['11', '15', '2016'], 'none', ['missing-separator']],
    ['1115-2016', ['11', '15', '2016'], 'none', ['missing-separator']],
    ['1115-16', ['11', '15', '16'], 'announced', ['missing-separator']],
    ['11-1516', ['11', '15', '16'], 'worded', ['missing-separator']],
    ['115-16', ['1', '15', '16'], 'worded', ['missing-separator', 'ambiguous']],
    ['l0/13/2O16', ['l0', '13', '2O16'], 'none', ['letter-for-digit']],
    ['10//13', ['10', '', '13'], 'none', ['doubled-separator', 'missing-part']],
  ])('%s', (words, parts, evidence, problems) => {
    expect(shapeOf(words)).toEqual({ parts, evidence, problems })
  })

  it.each(['10/13', '10-13', '37.5/325', '10/13/181616', '10.1316', '5-/5', '3.3.1.1'])(
    'none is %s',
    (words) => expect(shapeOf(words)).toBeNull(),
  )

  it.each(['5-10/10', '139/84', '12-8/16'])('are not believed without words: %s', (words) => {
    expect(shapeOf(words)?.evidence).toBe('worded')
  })

  it('10/2013', () => {
    expect(shapeOf('10/2013')).toMatchObject({ parts: ['10', '', '2013'], problems: [] })
  })

  it('fit at one place only, and take no more than a few signs', () => {
    for (const { pattern } of SHAPES) {
      expect(pattern.flags).toBe('y')
      expect(pattern.source).not.toMatch(/(?<!\\)[*+]|\{\d*,\}/)
    }
  })
})
