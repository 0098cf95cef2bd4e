/** How a form sets a letter's facts. */
import type { LetterFacts } from '../facts'
import type { Block } from '../page/blocks'
import type { Footer } from '../page/set'
import type { Setting } from '../page/setting'

export interface FormSetter {
  blocks: (facts: LetterFacts, setting: Setting) => Block[]
  footer: (facts: LetterFacts) => Footer
}
