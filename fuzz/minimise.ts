/** The shortest text that still shows a fault: parts are left out as long as it does. */

/**
 * @param fails whether a text still shows the fault
 * @param until when to stop, in milliseconds since 1970
 */
export async function minimise(
  text: string,
  fails: (text: string) => Promise<boolean>,
  until: number,
): Promise<string> {
  for (const split of [/(?<=\n)/, /(?<=\s)(?=\S)/, /(?:)/u]) {
    let parts = text.split(split)
    for (let size = Math.ceil(parts.length / 2); size >= 1; size = size > 1 ? size >> 1 : 0) {
      for (let at = 0; at < parts.length && Date.now() < until; ) {
        const rest = [...parts.slice(0, at), ...parts.slice(at + size)]
        if (await fails(rest.join(''))) parts = rest
        else at += size
      }
    }
    text = parts.join('')
  }
  return text
}
