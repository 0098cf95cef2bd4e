/** The doors a letter can come through, and how its bytes tell which. */

import { beginsPdf, PDF_HEAD } from '../text/refusal'
import { decoded } from './decode'
import { isMarkdown } from './markdown/evidence'

/** What `--as` accepts. */
export const doors = ['text', 'markdown', 'pdf'] as const

export type Door = (typeof doors)[number]

/** Needs nothing of Node: the playground tells letters apart by it too. */
export function doorOf(bytes: Uint8Array): Door {
  if (beginsPdf(asBytes.decode(bytes.subarray(0, PDF_HEAD)))) return 'pdf'
  return isMarkdown(decoded(bytes).text.replace(/^\uFEFF/, '')) ? 'markdown' : 'text'
}

const asBytes = new TextDecoder('latin1')
