/**
 * Every message the library can write: its rule id, how grave it is and what it says. `{…}` in a text
 * is filled in where the message is written. What each means stands in `meanings.ts`, for the docs.
 */

/** `fatal`: the letter could not be read; `warning`: something may be lost or wrong; `info`: odd, but read. */
export type Severity = 'fatal' | 'warning' | 'info'

/** The `source` of every message. */
export const MESSAGE_SOURCE = 'imr-determination'

interface Rule {
  severity: Severity
  /** What the message says. */
  text: string
}

const rule = (severity: Severity, text: string): Rule => ({ severity, text })

export const RULES = {
  'empty-source': rule('fatal', 'There is no text to read'),
  'binary-source': rule(
    'fatal',
    'This is not text: it holds {count} control characters that no letter has',
  ),
  'pdf-as-text': rule(
    'fatal',
    'This is the file of a PDF, not its text: `imr-determination/pdf` reads it',
  ),
  'pdf-broken': rule('fatal', 'This is no PDF, or its file is damaged'),
  'pdf-locked': rule('fatal', 'The PDF is locked: it opens only with its password'),
  'pdf-too-many-pages': rule(
    'fatal',
    'The PDF has more pages than the {limit} that `maxPages` allows',
  ),
  'pdf-page-too-long': rule(
    'fatal',
    'Page {page} of the PDF holds more characters than the {limit} that `maxPageLength` allows',
  ),
  'pdf-page-too-complex': rule(
    'fatal',
    'Page {page} of the PDF is made of more than {limit} parts; no letter is, and reading it would take too long',
  ),
  'pdf-too-much-memory': rule(
    'fatal',
    'Reading the PDF takes more memory than the {limit} MB that `maxMemory` allows',
  ),
  'pdf-no-text': rule('fatal', 'The PDF holds no text; its pages are pictures or empty'),
  'pdf-page-lost': rule('warning', 'Page {page} of the PDF is damaged; its words are missing'),
  'pdf-page-picture': rule(
    'warning',
    'Page {page} of the PDF is a picture with little or no text; words in the picture are missing',
  ),
  'pdf-page-empty': rule('info', 'Page {page} of the PDF is empty'),
  'pdf-turned-text': rule(
    'warning',
    '{count} characters on page {page} of the PDF run in another direction than the rest; they were left out',
  ),
  'not-utf-8': rule('info', 'The file is not UTF-8; it was read as {encoding}'),
  'damaged-utf-8': rule(
    'warning',
    'The file is damaged: {count} stretches of it are not UTF-8; U+FFFD stands in their place',
  ),
  'too-long': rule(
    'fatal',
    'The source has {length} characters, more than the {limit} that `maxLength` allows',
  ),
  'too-many-issues': rule(
    'warning',
    'The letter has more than the {limit} issues that `maxIssues` allows; what follows was not read as issues',
  ),
  'not-a-letter': rule('fatal', 'No heading, label or outcome of a known letter form was found'),
  'lost-line-breaks': rule(
    'info',
    'The text has lost its line breaks; headings, labels and disputed items were found within its lines',
  ),
  'several-letters': rule(
    'warning',
    'This text holds {count} letters, read here as one: parseDeterminations gives each its own result',
  ),
  'doubled-lines': rule(
    'warning',
    'This says again, word for word, what stands right before it; it was left out',
  ),
  'missing-section': rule('warning', 'The letter has no section {name}'),
  'missing-heading': rule(
    'warning',
    'The heading of the section {name} is missing; its words were known by what they say',
  ),
  'doubled-section': rule(
    'warning',
    'The section {name} stands more than once; its parts were put together',
  ),
  'section-order': rule(
    'info',
    'The section {name} stands before {before}, which letters of this form put first',
  ),
  'unexpected-text': rule('warning', 'These words belong to no known part of the letter'),
  'no-issues': rule(
    'warning',
    'The letter has no issue: no disputed item and no rationale was found',
  ),
  'missing-item': rule('warning', 'Issue {number} has no disputed item'),
  'unread-split-request': rule(
    'warning',
    'Issue {number} was partly authorized, but what remains cannot be told from the rest; the item is given whole, its amounts are not known',
  ),
  'missing-decision': rule('warning', 'Issue {number} has no outcome'),
  'missing-field': rule('warning', 'Issue {number} has no {name}'),
  'doubled-field': rule(
    'warning',
    'Issue {number} has its {name} more than once; the parts were put together',
  ),
  'empty-label': rule('warning', 'Nothing stands behind the label {label}'),
  'header-ambiguous': rule('warning', 'It cannot be told which value belongs to the label {label}'),
  'header-invalid': rule('warning', 'This is no value for the label {label}'),
  'odd-date': rule('info', 'The date “{text}” was read as {iso} ({problems})'),
  'unreadable-date': rule('warning', 'The date “{text}” could not be read ({problems})'),
  'date-in-future': rule('info', 'The date “{text}” lies after the decision; such dates: {count}'),
  'heading-against-conclusion': rule(
    'warning',
    'Issue {number} is {decision}, but its reasoning concludes otherwise; the heading stands',
  ),
  'overall-against-issues': rule(
    'warning',
    'The cover letter says {overall}, but the items taken together are {expected}',
  ),
  'record-before-injury': rule(
    'info',
    'A record of {day} ({kind}) is older than the injury ({injury}); such records: {count}',
  ),
  'record-after-review': rule(
    'info',
    'A record of {day} ({kind}) is newer than the utilization review ({reviewed}); such records: {count}',
  ),
  'split-request-differs': rule(
    'warning',
    'The parts of issue {number} do not match: {asked} requested, {granted} authorized, {left} left',
  ),
  'decision-before-injury': rule(
    'warning',
    'The injury ({injury}) lies after the decision ({decided})',
  ),
  'injury-in-future': rule(
    'warning',
    'The injury ({injury}) lies after the request for its treatment was denied, assigned or received',
  ),
  'review-after-decision': rule(
    'warning',
    'The utilization review ({reviewed}) lies after the decision ({decided})',
  ),
  'injury-dates-differ': rule('info', 'The summary dates the injury {summary}, the header {table}'),
  'impossible-age': rule('warning', 'Nobody who works is {age} years old'),
  'decided-twice': rule(
    'warning',
    'Issue {number} is {decision}, but issue {other} on the same item is {otherDecision}',
  ),
  'doubled-issue': rule(
    'warning',
    'Issue {number} says again what issue {other} says: the same item, outcome and reasoning',
  ),
  'decision-differs': rule(
    'warning',
    'Issue {number} is {decision} in one place and {other} in another; neither is taken',
  ),
  'number-gap': rule('warning', 'The numbered items go from {before} to {number}'),
  'unstorable-characters': rule(
    'warning',
    'The letter has characters that PostgreSQL cannot hold; U+FFFD stands in their place in the tables',
  ),
  'more-messages': rule('warning', 'More messages of the rule {rule} are left out: {more}'),
  'identity-left-in': rule('warning', 'This looks like a {kind} that should have been cut out'),
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
