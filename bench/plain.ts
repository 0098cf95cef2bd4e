/**
 * A script as one writes it for the purpose in an afternoon: `indexOf` and a few patterns, no spans, no
 * checks, one form, no wrapped or torn labels. What it costs less is what it does not do.
 */
const ISSUE = /^\s*(?:\d{1,2}[.)])?\s*(.{3,200}?):\s*(Upheld|Overturned)\s*$/gim
const DATE =
  /(Date Assigned|Date of Injury|Decision Date|UR Denial Date|Application Received):?\s*(\d{1,2}\/\d{1,2}\/\d{4})/g

export interface PlainResult {
  caseNumber: string | null
  dates: Record<string, string>
  summary: string | null
  issues: { item: string; decision: string; rationale: string }[]
}

export function readPlainly(text: string): PlainResult {
  const dates: Record<string, string> = {}
  for (const [, label, date] of text.matchAll(DATE)) dates[label!] = date!
  const issues = [...text.matchAll(ISSUE)].map((match) => {
    const rest = text.slice(match.index + match[0].length)
    const start = rest.indexOf('Decision rationale:')
    const words = start < 0 ? '' : rest.slice(start + 'Decision rationale:'.length)
    const end = words.search(ISSUE)
    return {
      item: match[1]!.trim(),
      decision: match[2]!.toLowerCase(),
      rationale: (end < 0 ? words : words.slice(0, end)).replace(/\s+/g, ' ').trim(),
    }
  })
  const from = text.indexOf('CLINICAL CASE SUMMARY')
  const to = text.indexOf('IMR ISSUES')
  const summary = from < 0 || to < from ? null : text.slice(from + 21, to).replace(/\s+/g, ' ')
  return { caseNumber: /CM\d\d-\d{7}/.exec(text)?.[0] ?? null, dates, summary, issues }
}

const HEADING =
  /^\s*(?:HOW THE IMR FINAL DETERMINATION WAS MADE|DOCUMENTS REVIEWED|CLINICAL CASE SUMMARY|IMR ISSUES, DECISIONS AND RATIONALES)\s*:?\s*$/i

/** The least that any reader does: the lines, and whether each is a heading. */
export function passBarely(text: string): number {
  let headings = 0
  for (const line of text.split('\n')) if (HEADING.test(line)) headings++
  return headings
}
