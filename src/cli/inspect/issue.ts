/** One disputed item for the terminal: its outcome, what it asks for, who relies on what, and why. */
import type { Decision, Issue } from '../../index'
import { colors } from '../colors'
import { heading, paragraph, range, rows } from './layout'

export const DECISIONS: Readonly<Record<Decision, string>> = {
  upheld: colors.red('✗ upheld (denial stands)'),
  overturned: colors.green('✓ overturned (treatment granted)'),
  'partially-overturned': colors.yellow('± partially overturned'),
}

export function issueLines(issue: Issue, notes: readonly string[], width: number): string[] {
  const { request, rationale } = issue
  const concludes = rationale?.conclusion?.medicallyNecessary
  return [
    heading(`${issue.number}. ${issue.disputedItem || '(no disputed item)'}`, width),
    `  ${issue.decision ? DECISIONS[issue.decision] : colors.yellow('? no outcome')}`,
    ...rows(
      [
        ['Asks for', asked(issue.treatment)],
        ['Original', request?.original ?? null],
        ['Authorized', request?.authorized ?? null],
        ['UR', issue.utilizationReview],
        ['Administrator', issue.claimsAdministratorGuideline?.text ?? null],
        ['Reviewer', issue.reviewerGuideline?.text ?? null],
        [
          'Concludes',
          concludes === undefined ? null : `${concludes ? '' : 'not '}medically necessary`,
        ],
      ],
      width,
    ),
    ...(rationale ? ['', paragraph(rationale.text, width)] : []),
    ...notes,
  ]
}

/** 'rehabilitation, acupuncture · 6 sessions · neck, low back'; null where nothing is known. */
function asked({ category, subcategory, drug, sessions, ...rest }: Issue['treatment']) {
  const known = [
    [category, subcategory].filter(Boolean).join(', '),
    drug &&
      [
        drug.name,
        drug.strength,
        drug.form,
        drug.quantity && `#${drug.quantity}`,
        drug.unit,
        drug.refills && `${drug.refills} refills`,
      ]
        .filter(Boolean)
        .join(' '),
    sessions?.total && `${range(sessions.total)} sessions`,
    rest.bodyParts.map(({ side, name }) => [side, name].filter(Boolean).join(' ')).join(', '),
    rest.levels.join(', '),
    rest.duration && `${range(rest.duration.value)} ${rest.duration.unit}s`,
    rest.rental && 'rental',
    rest.retrospective && 'already given',
    rest.surgicalAdjunct && 'with a surgery',
  ].filter(Boolean)
  return known.length === 0 ? null : known.join(' · ')
}
