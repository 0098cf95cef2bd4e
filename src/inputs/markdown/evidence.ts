/**
 * What tells Markdown from plain text: signs that no text extractor sets into a letter. Each pattern
 * begins with its rarest sign and looks back from there: it is tried on every letter of an archive.
 */

const EVIDENCE: readonly RegExp[] = [
  // A heading: number signs, a blank, words. `# 60` and `#60` are quantities.
  /#(?<=^ {0,3}#)#{0,5}[ \t]{1,4}[*_\\]{0,4}[A-Z]/m,
  /#(?<=^ {0,3}#)#{1,5}[ \t]{1,4}[*_\\]{0,4}[a-z\d]/m,
  // **Bold words**, and a label set in italics at a line's start.
  /(?<![\w*])\*\*[A-Za-z\d(“"'][^*\n]{0,300}\*\*(?![\w*])/,
  /^[ \t]{0,8}([*_])[A-Z][^*_\n]{1,80}:\1(?=\s)/m,
  // The row under a table's head.
  /^[ \t]{0,3}\|[ \t]{0,3}:?-{2,40}:?[ \t]{0,3}\|/m,
  // The line under a heading.
  /(?<!=)={3,200}(?=[ \t]{0,3}$)(?<=[A-Za-z:][ \t]{0,3}\r?\n[ \t]{0,3}={3,200})/m,
  // Escapes, and characters by name or number.
  /\\[()[\]#.,:;|*_~-]/,
  /&(?:amp|nbsp|lt|gt|quot|[lr][sd]quo|[mn]dash|#\d{2,5}|#x[\dA-Fa-f]{2,5});/,
  // [words](https://…)
  /\]\((?:https?:\/\/|mailto:)/,
]

/** Whether a source is clearly Markdown. */
export const isMarkdown = (source: string): boolean =>
  EVIDENCE.some((pattern) => pattern.test(source))
