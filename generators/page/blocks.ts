/** What stands on a page, before it is broken into lines. */

import type { SectionName } from '../../src/schema/determination'
import type { HeaderField } from '../../src/tree/names'

export type Row = readonly [field: HeaderField, label: string, value: string]

interface Stated {
  /** The section that the block belongs to. */
  section: SectionName
}

export type Block = Stated &
  (
    | { kind: 'heading'; text: string }
    | { kind: 'paragraph'; text: string }
    /** A line of its own with no blank line behind it. */
    | { kind: 'line'; text: string }
    | { kind: 'table'; rows: readonly Row[] }
  )

type Maker = (text: string) => Block

/** Makers of the blocks of a section. */
export const blocksIn = (
  section: SectionName,
): Record<'heading' | 'paragraph' | 'line', Maker> => ({
  heading: (text) => ({ section, kind: 'heading', text }),
  paragraph: (text) => ({ section, kind: 'paragraph', text }),
  line: (text) => ({ section, kind: 'line', text }),
})
