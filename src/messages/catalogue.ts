/**
 * Every message the library can write: its rule id, how grave it is and what it says. `{…}` in a text
 * is filled in where the message is written.
 */

/** `fatal`: the letter could not be read; `warning`: something may be lost or wrong; `info`: odd, but read. */
export type Severity = 'fatal' | 'warning' | 'info'

interface Rule {
  severity: Severity
  /** What the message says. */
  text: string
  /** What it means, for the catalogue in the docs. */
  meaning: string
  /** Words of a letter that make it come. */
  example: string
}

const rule = (severity: Severity, text: string, meaning: string, example: string): Rule => ({
  severity,
  text,
  meaning,
  example,
})

export const RULES = {
  'empty-source': rule(
    'fatal',
    'There is no text to read',
    'The source is empty or holds only blank space.',
    '(an empty file)',
  ),
  'binary-source': rule(
    'fatal',
    'This is not text: it holds {count} control characters that no letter has',
    'The source is binary data, such as a PDF or an image read as text.',
    '%PDF-1.5 …',
  ),
  'pdf-broken': rule(
    'fatal',
    'This is no PDF, or its file is damaged',
    'The PDF reader could not open the bytes: they are cut off, overwritten or something else.',
    '%PDF-1.6 … (the download broke off)',
  ),
  'pdf-locked': rule(
    'fatal',
    'The PDF is locked: it opens only with its password',
    'The PDF is encrypted and `options.password` is missing or wrong.',
    '(a PDF that a viewer asks a password for)',
  ),
  'pdf-too-many-pages': rule(
    'fatal',
    'The PDF has more pages than the {limit} that `maxPages` allows',
    'The PDF has more pages than `options.maxPages` (`imr parse --max-pages`) and was not read.',
    '(a book)',
  ),
  'pdf-no-text': rule(
    'fatal',
    'The PDF holds no text; its pages are pictures or empty',
    'A scan without a text layer. Run text recognition (OCR) over it first.',
    '(a scanned letter)',
  ),
  'pdf-page-lost': rule(
    'warning',
    'Page {page} of the PDF is damaged; its words are missing',
    'The PDF opened, but one of its pages could not be read.',
    '(a PDF damaged in its middle)',
  ),
  'too-long': rule(
    'fatal',
    'The source has {length} characters, more than the {limit} that `maxLength` allows',
    'The source is longer than `options.maxLength` and was not read.',
    '(60 MB of text)',
  ),
  'not-a-letter': rule(
    'fatal',
    'No heading, label or outcome of a known letter form was found',
    'Nothing in the source is known from a form; all of it is in the tree as `other` text.',
    'Call me Ishmael. Some years ago …',
  ),
  'lost-line-breaks': rule(
    'info',
    'The text has lost its line breaks; headings, labels and disputed items were found within its lines',
    'A heading or a table begins in the line in which the part before it ends. Paragraphs are lost too.',
    '… medical records. CLINICAL CASE SUMMARY The expert reviewer …',
  ),
  'several-letters': rule(
    'warning',
    'This text holds {count} letters, read here as one: parseDeterminations gives each its own result',
    'Letters stand one behind the other in one source. Their issues are put together in one determination.',
    'CM16-0000001 … Decision rationale: … CM16-0000002 …',
  ),
  'missing-section': rule(
    'warning',
    'The letter has no section {name}',
    'A section that every letter of this form has was not found; its values are null.',
    '(a letter cut off after its summary)',
  ),
  'missing-heading': rule(
    'warning',
    'The heading of the section {name} is missing; its words were known by what they say',
    'The section was recognised by a set phrase or by what it holds.',
    'The expert reviewer developed the following clinical case summary … (without CLINICAL CASE SUMMARY above)',
  ),
  'doubled-section': rule(
    'warning',
    'The section {name} stands more than once; its parts were put together',
    'A heading comes again further down.',
    'CLINICAL CASE SUMMARY … CLINICAL CASE SUMMARY …',
  ),
  'section-order': rule(
    'info',
    'The section {name} stands before {before}, which letters of this form put first',
    'Sections stand in another order than in letters of this form.',
    'IMR ISSUES, DECISIONS AND RATIONALES … CLINICAL CASE SUMMARY …',
  ),
  'unexpected-text': rule(
    'warning',
    'These words belong to no known part of the letter',
    'Text before the first heading, or in an issue before its first label. It is in the tree, not in the determination.',
    'FAX COVER SHEET …',
  ),
  'missing-item': rule(
    'warning',
    'Issue {number} has no disputed item',
    'Labels of an issue stand without a heading that says what is decided on.',
    'Claims Administrator guideline: … (with no item above)',
  ),
  'missing-decision': rule(
    'warning',
    'Issue {number} has no outcome',
    'The disputed item is not followed by Upheld or Overturned; `decision` is null.',
    'MRI of the left knee',
  ),
  'missing-field': rule(
    'warning',
    'Issue {number} has no {name}',
    'A label that every issue of this form has was not found; the value is null.',
    '(an issue without “Decision rationale:”)',
  ),
  'doubled-field': rule(
    'warning',
    'Issue {number} has its {name} more than once; the parts were put together',
    'The same label comes again within one issue.',
    'Decision rationale: … Decision rationale: …',
  ),
  'empty-label': rule(
    'warning',
    'Nothing stands behind the label {label}',
    'A label has no value; the value is null.',
    'MAXIMUS guideline:',
  ),
  'header-ambiguous': rule(
    'warning',
    'It cannot be told which value belongs to the label {label}',
    'The labels and the values of the header table were torn apart and do not match in number; the value is null.',
    'Date Assigned: / Decision Date: / 01/23/2017',
  ),
  'header-invalid': rule(
    'warning',
    'This is no value for the label {label}',
    'What stands behind a header label is of another kind; the value is null.',
    'Date Assigned: Standard',
  ),
  'odd-date': rule(
    'info',
    'The date “{text}” was read as {iso} ({problems})',
    'The print of a date is damaged, but only one calendar date can be meant.',
    '10//9/13',
  ),
  'unreadable-date': rule(
    'warning',
    'The date “{text}” could not be read ({problems})',
    'No one calendar date can be meant; `iso` is null.',
    '13/45/2016',
  ),
  'heading-against-conclusion': rule(
    'warning',
    'Issue {number} is {decision}, but its reasoning concludes otherwise; the heading stands',
    'The outcome in the heading and the sentence that concludes the rationale contradict each other. The determination keeps the heading.',
    'MRI of the left knee: Upheld … Therefore, the MRI is medically necessary.',
  ),
  'overall-against-issues': rule(
    'warning',
    'The cover letter says {overall}, but the items taken together are {expected}',
    'The overall decision of the cover letter does not follow from the decisions on the items.',
    'Final Determination: UPHOLD … 2. The request for a TENS unit is medically necessary and appropriate.',
  ),
  'item-not-in-summary': rule(
    'info',
    'The clinical summary never mentions the disputed item of issue {number}',
    'None of the telling words of a disputed item, nor another word for the same, stands in the summary.',
    'CLINICAL CASE SUMMARY (about a knee) … Hearing aid: Upheld',
  ),
  'decision-before-injury': rule(
    'warning',
    'The injury ({injury}) lies after the decision ({decided})',
    'Dates contradict each other; both are given as printed.',
    'Decision Date: 02/17/2016 Date of Injury: 11/04/2016',
  ),
  'injury-in-future': rule(
    'warning',
    'The injury ({injury}) lies after the request for its treatment was denied, assigned or received',
    'Dates contradict each other; both are given as printed.',
    'UR Denial Date: 10/20/2016 Date of Injury: 11/04/2016',
  ),
  'review-after-decision': rule(
    'warning',
    'The utilization review ({reviewed}) lies after the decision ({decided})',
    'Dates contradict each other; both are given as printed.',
    'Decision Date: 02/17/2017 UR Denial Date: 12/22/2017',
  ),
  'injury-dates-differ': rule(
    'info',
    'The summary dates the injury {summary}, the header {table}',
    'Header and summary name different dates of injury; both are given.',
    'Date of Injury: 10/10/2016 … an industrial injury of October 10, 2015',
  ),
  'impossible-age': rule(
    'warning',
    'Nobody who works is {age} years old',
    'The age in the summary lies outside 14 to 100 years; it is given as printed.',
    'The injured worker is a 450 year old female',
  ),
  'decided-twice': rule(
    'warning',
    'Issue {number} is {decision}, but issue {other} on the same item is {otherDecision}',
    'The same disputed item is decided twice, and differently.',
    'MRI of the left knee: Upheld … MRI of the left knee: Overturned',
  ),
  'decision-differs': rule(
    'warning',
    'Issue {number} is {decision} in one place and {other} in another; neither is taken',
    'A letter that lists its verdicts twice tells two outcomes for one item; `decision` is null.',
    '1) … the request for a brace is medically necessary … 1) … the request for a brace is not medically necessary',
  ),
  'number-gap': rule(
    'warning',
    'The numbered items go from {before} to {number}',
    'A number is left out, comes twice or stands out of order: an item may be missing.',
    '1. The request for … 3. The request for …',
  ),
  'identity-left-in': rule(
    'warning',
    'This looks like a {kind} that should have been cut out',
    'Only with `imr check --privacy`: a name, a number or an address that the redaction seems to have missed.',
    'He was seen by Dr. Anna Example.',
  ),
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
