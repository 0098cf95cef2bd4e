/** A stretch of the letter as nodes: page breaks shown, meant lines kept, controls made visible. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { meantLines } from './lines'

const BLANKS = /\s+/g
const BREAK = /[\n\r\f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for.
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/g
const SPACE_PICTURE = 0x2400
const DELETE_PICTURE = '\u2421'

/** A control as the sign Unicode has for it: browsers drop some, and show others as nothing. */
const visible = (text: string): string =>
  text.replace(CONTROLS, (control) =>
    control === '\x7f'
      ? DELETE_PICTURE
      : String.fromCharCode(SPACE_PICTURE + control.charCodeAt(0)),
  )

export class Print {
  private readonly meant: ReadonlySet<number>
  private readonly lastWord: number
  private page = 1

  constructor(private readonly text: string) {
    this.meant = meantLines(text)
    this.lastWord = text.trimEnd().length
  }

  /**
   * `[start, end)` of the letter; to be asked for in reading order.
   * @param inProse whether line breaks that are meant are to be kept
   */
  nodes(start: number, end: number, inProse: boolean): ElementContent[] {
    const nodes: ElementContent[] = []
    const stretch = this.text.slice(start, end)
    let words = ''
    let position = 0
    const flush = () => {
      if (words !== '') nodes.push({ type: 'text', value: words })
      words = ''
    }
    for (const { 0: blanks, index } of stretch.matchAll(BLANKS)) {
      if (!BREAK.test(blanks)) continue
      words += visible(stretch.slice(position, index))
      position = index + blanks.length
      if (inProse && this.meant.has(start + position)) {
        flush()
        nodes.push(h('span.meant', blanks.replaceAll('\f', '')))
      } else {
        words += blanks.replaceAll('\f', '')
      }
      const pages = blanks.split('\f').length - 1
      if (pages > 0 && start + position <= this.lastWord) {
        flush()
        nodes.push(this.pageBreak(pages))
      }
    }
    words += visible(stretch.slice(position))
    flush()
    return nodes
  }

  /** @param pages how many end here: one, and those without a word behind it */
  private pageBreak(pages: number): ElementContent {
    this.page += pages
    const name = `Page ${this.page}`
    return h('span.page-break', { role: 'separator', ariaLabel: name, dataName: name })
  }
}
