/** Brackets and quotes around words: where what one opens is closed. */

export const isOpening = (code: number): boolean => code === 40 || code === 91
export const isClosing = (code: number): boolean => code === 41 || code === 93
export const isQuote = (code: number): boolean => code === 34 || code === 0x201c || code === 0x2018
const CLOSING_QUOTES = '"”’'

/** Where the words before a bracket that ends at `end` end; `end` where none does. */
export function unbracketed(text: string, start: number, end: number): number {
  if (!isClosing(text.charCodeAt(end - 1))) return end
  let open = end - 1
  while (open > start && !isOpening(text.charCodeAt(open))) open--
  while (open > start && text.charCodeAt(open - 1) === 32) open--
  return open > start ? open : end
}

/** `end`, or behind the brackets or the quote there that close what was opened since `start`. */
export function closed(text: string, start: number, end: number): number {
  let open = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isOpening(code)) open++
    else if (isClosing(code)) open--
  }
  while (open > 0 && isClosing(text.charCodeAt(end))) {
    open--
    end++
  }
  const quoted = isQuote(text.charCodeAt(start)) && end < text.length
  return quoted && CLOSING_QUOTES.includes(text.charAt(end)) ? end + 1 : end
}
