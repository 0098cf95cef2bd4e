import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { describe, expect, it } from 'vitest'
import { determinationCompile, determinationParse, parseDetermination } from '../src/index'
import { FACTS, letter } from './support/final-determination'

const source = letter({ ...FACTS, summary: FACTS.summary.replace('11-12-2016', '11//12/2016') })

describe('as unified plugins', () => {
  it('the parser gives the tree', () => {
    const tree = unified().use(determinationParse).parse(source)
    expect(tree).toEqual(parseDetermination(source).tree)
  })

  it('the compiler gives the determination, the spans and all messages', () => {
    const file = new VFile({ path: 'letter.txt', value: source })
    unified().use(determinationParse).use(determinationCompile).processSync(file)
    const { determination, spans, messages } = parseDetermination(source)
    expect(file.result).toEqual(determination)
    expect(file.data.spans).toEqual(spans)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(messages.map(({ ruleId }) => ruleId))
    expect(reporter(file)).toContain('odd-date')
  })

  it('the tree is one that other unist tools can walk', () => {
    const dates: string[] = []
    visit(parseDetermination(source).tree, 'date', (node: { value: string }) => {
      dates.push(node.value)
    })
    expect(dates).toEqual(['10-23-2015', '11//12/2016', '11-30-2016'])
  })
})
