/** The rows of one disputed item. */
import type { Citation, Guideline, Issue, Treatment } from '../../../schema/determination'
import { date, type Part, type Row, range, type Section, words } from './row'

export function issueSection(issue: Issue, index: number): Section {
  const at = `/issues/${index}`
  const { request, treatment, rationale } = issue
  return {
    title: `${issue.number}. ${issue.disputedItem || 'No disputed item'}`,
    outcome: issue.decision ?? 'none',
    rows: [
      words('Disputed item', `${at}/disputedItem`, issue.disputedItem),
      ...(request
        ? [
            words('Asked for at first', `${at}/request/original`, request.original),
            words('Authorized', `${at}/request/authorized`, request.authorized),
            words('Left to decide', `${at}/request/remaining`, request.remaining),
          ]
        : []),
      ...treatmentRows(treatment, `${at}/treatment`),
      ...(issue.utilizationReview
        ? [words('UR had', `${at}/utilizationReview`, issue.utilizationReview)]
        : []),
      outcomeRow(issue, at),
      ...guidelineRows(
        'Administrator',
        `${at}/claimsAdministratorGuideline`,
        issue.claimsAdministratorGuideline,
      ),
      ...guidelineRows('Reviewer', `${at}/reviewerGuideline`, issue.reviewerGuideline),
      words('Reasoning', `${at}/rationale/text`, rationale && opening(rationale.text)),
      ...conclusionRows(rationale, `${at}/rationale/conclusion`),
    ],
  }
}

function outcomeRow({ decision, decisionText }: Issue, at: string): Row {
  const row = words('Outcome', `${at}/decision`, decision?.replaceAll('-', ' ') ?? null)
  if (!decisionText) return row
  return { ...row, aside: { text: `“${decisionText}”`, at: `${at}/decisionText` } }
}

/** Long prose stands in the letter beside the panel; its first words are enough to know it by. */
export function opening(text: string): string {
  const most = 90
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most)
  return `${text.slice(0, end > 0 ? end : most)} …`
}

function conclusionRows(rationale: Issue['rationale'], at: string): Row[] {
  const conclusion = rationale?.conclusion
  if (!conclusion) return [words('Conclusion', at, null)]
  const finding = conclusion.medicallyNecessary ? 'medically necessary' : 'not medically necessary'
  return [{ ...words('Conclusion', at, finding), aside: `“${conclusion.text}”` }]
}

/** Parts with a comma between them. */
const listed = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))

function treatmentRows(treatment: Treatment, at: string): Row[] {
  const { category, subcategory, drug, bodyParts, levels, sessions, duration, dateOfService } =
    treatment
  const part = (name: string, text: string | number | null | undefined): Part[] =>
    text === null || text === undefined ? [] : [{ text: `${text}`, at: `${at}/${name}` }]
  const marked = (label: string, name: string, parts: Part[]): Row[] =>
    parts.length === 0 ? [] : [{ label, at: `${at}/${name}`, parts: listed(parts) }]
  return [
    words(
      'Kind',
      `${at}/category`,
      [category, subcategory].filter(Boolean).join(', ').replaceAll('-', ' '),
    ),
    ...marked('Drug', 'drug', [
      ...part('drug/name', drug?.name),
      ...part('drug/strength', drug?.strength),
      ...part('drug/form', drug?.form),
      ...part('drug/quantity', drug?.quantity === null ? null : drug && `#${drug.quantity}`),
      ...part('drug/unit', drug?.unit),
      ...part('drug/refills', drug?.refills == null ? null : `${drug.refills} refills`),
    ]),
    ...bodyParts.map(
      ({ name, side }, index): Row => ({
        label: 'Body part',
        at: `${at}/bodyParts/${index}`,
        parts: [
          ...part(`bodyParts/${index}/side`, side && `${side} `),
          ...part(`bodyParts/${index}/name`, name),
        ],
      }),
    ),
    ...marked(
      'Levels',
      'levels',
      levels.flatMap((level, index) => part(`levels/${index}`, level)),
    ),
    ...marked('Sessions', 'sessions', [
      ...part('sessions/total', sessions?.total && `${range(sessions.total)} in all`),
      ...part('sessions/perWeek', sessions?.perWeek && `${range(sessions.perWeek)} a week`),
      ...part('sessions/weeks', sessions?.weeks && `${range(sessions.weeks)} weeks`),
    ]),
    ...marked(
      'For',
      'duration',
      part('duration', duration && `${range(duration.value)} ${duration.unit}s`),
    ),
    ...marked('Rental', 'rental', treatment.rental ? ['yes'] : []),
    ...marked('Given already', 'retrospective', treatment.retrospective ? ['yes'] : []),
    ...(dateOfService ? [date('Date of service', `${at}/dateOfService`, dateOfService)] : []),
    ...marked('Part of a surgery', 'surgicalAdjunct', treatment.surgicalAdjunct ? ['yes'] : []),
  ]
}

function guidelineRows(who: string, at: string, guideline: Guideline | null): Row[] {
  if (!guideline) return [words(who, at, null)]
  const { citations, cited } = guideline
  const text = words(who, `${at}/text`, opening(guideline.text))
  return [
    cited ? text : { ...text, aside: 'no guideline cited' },
    ...citations.map((citation, index) => citationRow(citation, `${at}/citations/${index}`)),
  ]
}

function citationRow(citation: Citation, at: string): Row {
  const { source, title, chapter, year, sections, pages } = citation
  const part = (name: string, text: string): Part => ({ text, at: `${at}/${name}` })
  const parts: Part[] = [`${source} · `, part('title', title)]
  if (year !== null) parts.push(' ', part('year', `${year}`))
  for (const [index, section] of sections.entries()) {
    parts.push(index === 0 ? ' § ' : ', ', part(`sections/${index}`, section))
  }
  for (const [index, page] of pages.entries()) {
    parts.push(index === 0 ? ', p. ' : ', ', part(`pages/${index}`, range(page)))
  }
  return chapter && chapter !== title
    ? { label: 'cites', at, parts, aside: chapter }
    : { label: 'cites', at, parts }
}
