/** Signs of a typesetter that read as plain letters and hyphens: extractors give them where the page's font has them. */

/** What each reads as; nothing for the hyphen that shows at a line's end only. */
export const READS_AS: Readonly<Record<string, string>> = {
  '\u00ad': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/** As a class of a pattern. */
export const TYPESET = Object.keys(READS_AS).join('')
