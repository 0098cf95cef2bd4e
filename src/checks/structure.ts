/** Judges the structure of a letter: what is missing, doubled, out of place or empty becomes a message. */
import type { LetterForm } from '../../grammars/forms/form'
import type { RuleId } from '../messages/catalogue'
import type { Report } from '../messages/report'
import type { SectionName } from '../schema/determination'
import type { FieldNode, IssueNode, LetterNode, LetterTree, SectionNode } from '../tree/nodes'

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
    if (section.name === 'other') report.write('unexpected-text', spanOf(section))
    if (section.name === 'issues') checkIssues(section, form, report)
  }
}

function checkSections(sections: readonly SectionNode[], form: LetterForm, report: Report) {
  const order = form.headings.map(({ section }) => section)
  for (const { section: name, required } of form.headings) {
    const found = sections.filter((section) => section.name === name)
    const [first, ...more] = found
    if (!first) {
      if (required) report.write('missing-section', null, { name: NAMES[name] })
      continue
    }
    if (first.children[0]?.type !== 'heading') {
      report.write('missing-heading', spanOf(first), { name: NAMES[name] })
    }
    for (const section of more) {
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

function checkIssues(section: SectionNode, form: LetterForm, report: Report) {
  for (const node of section.children) {
    if (node.type === 'issue') checkIssue(node, form, report)
    else if (node.type === 'paragraph') report.write('unexpected-text', spanOf(node))
  }
}

function checkIssue(issue: IssueNode, form: LetterForm, report: Report) {
  const { number, children } = issue
  const fields = children.filter((node) => node.type === 'field')
  const head = spanOf(children[0]!)
  const write = (ruleId: RuleId, span: Span, name: FieldNode['name']) =>
    report.write(ruleId, span, { number, name: NAMES[name] })
  const hasOutcome = children.some((node) => node.type === 'outcome')
  if (!fields.some(({ name }) => name === 'disputedItem'))
    write('missing-item', head, 'disputedItem')
  if (!hasOutcome) write('missing-decision', head, 'disputedItem')
  for (const { field } of form.labels) {
    const [first, ...more] = fields.filter(({ name }) => name === field)
    if (!first) write('missing-field', head, field)
    for (const double of more) write('doubled-field', spanOf(double), field)
    for (const node of first ? [first, ...more] : []) checkLabel(node, report)
  }
  for (const node of children) {
    if (node.type === 'paragraph') report.write('unexpected-text', spanOf(node))
  }
}

function checkLabel(field: FieldNode, report: Report) {
  const label = field.children.find((node) => node.type === 'label')
  if (!label || field.children.some((node) => node.type === 'paragraph')) return
  report.write('empty-label', spanOf(label), { label: label.value })
}
