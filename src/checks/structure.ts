/** Judges the structure of a letter: what is missing, doubled, out of place or empty becomes a message. */
import { type LetterForm, tellsIssuesApart } from '../../grammars/forms/form'
import { fieldsOf, type IssueParts, issuesIn } from '../../grammars/letter/issues'
import { numberAt } from '../../grammars/letter/numbers'
import type { RuleId } from '../messages/catalogue'
import type { Report } from '../messages/report'
import type { SectionName } from '../schema/determination'
import type { FieldName } from '../tree/names'
import type { FieldNode, LetterNode, LetterTree, SectionNode } from '../tree/nodes'

/** What people call the sections and fields. */
const NAMES: Readonly<Record<SectionName | FieldNode['name'], string>> = {
  header: 'header',
  howDetermined: 'how the determination was made',
  documentsReviewed: 'documents reviewed',
  clinicalSummary: 'clinical case summary',
  issues: 'issues, decisions and rationales',
  other: 'other',
  disputedItem: 'disputed item',
  claimsAdministratorGuideline: 'claims administrator guideline',
  reviewerGuideline: 'reviewer guideline',
  rationale: 'decision rationale',
}

type Span = [start: number, end: number]

const spanOf = ({ position }: LetterNode): Span => [position.start.offset, position.end.offset]

export function checkStructure(
  tree: LetterTree,
  forms: readonly LetterForm[],
  report: Report,
): void {
  const form = forms.find(({ name }) => name === tree.format)
  if (!form) {
    report.write('not-a-letter', null)
    return
  }
  const sections = tree.children.filter((node) => node.type === 'section')
  checkSections(sections, form, report)
  for (const section of sections) {
    if (section.name === 'other' && !isExpected(section, sections, form))
      report.write('unexpected-text', spanOf(section))
    if (section.name === 'issues') checkStrayWords(section, report)
  }
  const issues = issuesIn(tree)
  if (issues.length === 0) checkNoIssues(sections, form, report)
  const expected = fieldNamesOf(form)
  for (const issue of issues) checkIssue(issue, expected, report)
  checkNumbers(issues, report)
}

const isTold = ({ children: [first] }: SectionNode): boolean =>
  first?.type === 'heading' || first?.type === 'setPhrase'

/** Words outside the sections that the form has: a cover letter behind its head, a part with a heading. */
function isExpected(
  section: SectionNode,
  sections: readonly SectionNode[],
  { overall }: LetterForm,
): boolean {
  if (isTold(section)) return true
  return overall !== undefined && sections[sections.indexOf(section) - 1]?.name === 'header'
}

function checkSections(sections: readonly SectionNode[], form: LetterForm, report: Report) {
  const order = form.headings.map(({ section }) => section)
  for (const { section: name, required } of form.headings) {
    if (name === 'header') continue
    const found = sections.filter(
      (section) => section.name === name && (name !== 'other' || isTold(section)),
    )
    const [first] = found
    if (!first) {
      if (required) report.write('missing-section', null, { name: NAMES[name] })
      continue
    }
    if (name === 'issues' && tellsIssuesApart(form)) continue
    if (first.children[0]?.type !== 'heading') {
      report.write('missing-heading', spanOf(first), { name: NAMES[name] })
    }
    for (const section of found.slice(1)) {
      const heading = section.children[0]
      if (heading?.type === 'heading') {
        report.write('doubled-section', spanOf(heading), { name: NAMES[name] })
      }
    }
    const overtaken = order
      .slice(0, order.indexOf(name))
      .map((earlier) => sections.find((section) => section.name === earlier))
      .find((section) => section && sections.indexOf(section) > sections.indexOf(first))
    if (overtaken) {
      report.write('section-order', spanOf(first.children[0]!), {
        name: NAMES[name],
        before: NAMES[overtaken.name],
      })
    }
  }
}

/** A letter without an issue is never passed over; a section of issues that is missing has its own message. */
function checkNoIssues(sections: readonly SectionNode[], { headings }: LetterForm, report: Report) {
  const section = sections.findLast(({ name }) => name === 'issues')
  const isMissed = headings.some(({ section: name, required }) => name === 'issues' && required)
  if (section || !isMissed) report.write('no-issues', section ? spanOf(section) : null)
}

function checkStrayWords(section: SectionNode, report: Report) {
  // What follows a set phrase ends its sentence.
  let told = false
  for (const node of section.children) {
    if (node.type === 'paragraph' && !told) report.write('unexpected-text', spanOf(node))
    if (node.type !== 'whitespace') told = node.type === 'setPhrase'
  }
}

function checkIssue(issue: IssueParts, expected: ReadonlySet<FieldName>, report: Report) {
  const { number, nodes, outcomes } = issue
  const fields = fieldsOf(issue)
  const head = spanOf(nodes[0]!.children[0]!)
  const write = (ruleId: RuleId, span: Span, name: FieldNode['name']) =>
    report.write(ruleId, span, { number, name: NAMES[name] })
  if (!fields.some(({ name }) => name === 'disputedItem'))
    write('missing-item', head, 'disputedItem')
  if (outcomes.length === 0) write('missing-decision', head, 'disputedItem')
  for (const field of expected) {
    const nodes = fields.filter(({ name }) => name === field)
    if (nodes.length === 0) write('missing-field', head, field)
    for (const double of nodes.slice(1)) write('doubled-field', spanOf(double), field)
    for (const node of nodes) checkLabel(node, report)
  }
  for (const { children } of nodes) {
    // A sentence may lead up to the outcome of an issue named elsewhere.
    const leadsUp = children.some(({ type }) => type === 'outcome') && !children.some(isItem)
    for (const node of leadsUp ? [] : children) {
      if (node.type === 'paragraph') report.write('unexpected-text', spanOf(node))
    }
  }
}

const isItem = (node: LetterNode): boolean => node.type === 'field' && node.name === 'disputedItem'

/** The fields that an issue of the form has, by its labels and its lists. */
function fieldNamesOf({ labels, headings }: LetterForm): Set<FieldName> {
  const listed = headings.flatMap(({ lists }) =>
    lists && lists !== 'disputedItem' && lists !== 'outcome' ? [lists] : [],
  )
  return new Set([...labels.map(({ field }) => field), ...listed])
}

/** The numbers printed before the items, each once, must be 1, 2, 3 … */
function checkNumbers(issues: readonly IssueParts[], report: Report) {
  let before = 0
  for (const { nodes } of issues) {
    const label = nodes[0]!.children.find((node) => node.type === 'label')
    const number = label && numberAt(label.value, 0)?.number
    if (!label || !number) continue
    if (number !== before + 1) report.write('number-gap', spanOf(label), { before, number })
    before = number
  }
}

function checkLabel(field: FieldNode, report: Report) {
  const label = field.children.find((node) => node.type === 'label')
  if (!label || field.children.some((node) => node.type === 'paragraph')) return
  report.write('empty-label', spanOf(label), { label: label.value })
}
