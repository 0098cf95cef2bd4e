/** Files made in the browser. */
import { element } from './element'

/** A button that hands over a file made when it is asked for. */
export const downloadButton = (
  text: string,
  name: () => string,
  type: string,
  content: () => string | Promise<string>,
): HTMLButtonElement =>
  element(
    'button',
    {
      type: 'button',
      onclick: async () => save(new Blob([await content()], { type }), name()),
    },
    text,
  )

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = element('a', { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The name of a letter's file with another ending. */
export const named = (name: string, ending: string): string =>
  name.replace(/\.(?:txt|text|md|pdf)(?=$|#)/i, '') + ending
