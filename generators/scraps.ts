/** Signs that break readers, and words that mean something to a reader of letters. */

const SIGNS = ['\0', '\f', '\ufeff', '\r', '\r\n', '\n', '\n\n', ' \n\n', ' ', '  ', '\t', ':', '"']
const UNICODE = [
  '\u2028',
  '\u200b',
  '\u202e',
  '\ufffd',
  '\ud800',
  '\udc00',
  'e\u0301',
  '😀',
  'ﬁ',
  'İ',
]
const MASKS = ['█', 'XXXX', '[redacted]', '___\n']
const NUMBERS = ['1) ', '(1)', '#1 ', '1. ', '3.3', '2004', '(', ')']
const DATES = ['10//9/13', '10-30-\n2016', 'October', '3, 2016']
const OUTCOMES = [
  ...['Upheld', 'Overturned:', ': Upheld\n', 'Partially\nOverturned'],
  'is not medically necessary and appropriate',
]
const HEADINGS = [
  ...['CLINICAL CASE SUMMARY', 'IMR ISSUES, DECISIONS AND RATIONALES'],
  'MEDICAL PROFESSIONAL REVIEW\n',
]
const LABELS = [
  ...['Case Number:', 'CM16-9100001', 'Date Assigned:', 'Application', 'Dated:', 'Section(s):'],
  ...['Decision rationale:', 'MAXIMUS guideline'],
]
const SENTENCES = [
  ...['1. The request for', 'Regarding the request for ', ' was the original request.'],
  ...['employed by ', 'a 45 year old ', 'Decision based on MTUS '],
]
const FOOTERS = ['Page 3 of 4', '\n\nFinal Letter of Determination Page 2 of 5\n\f']
const CODE = ['$&', '{number}', '__proto__', 'constructor', 'toString 2004']
const MARKDOWN = [
  ...['## ', '**', '> ', '- ', '`', '```', '\\', '<b>', '&amp;'],
  '| a | b |\n| - | - |\n',
]

export const SCRAPS: readonly string[] = [
  ...[SIGNS, UNICODE, MASKS, NUMBERS, DATES, OUTCOMES, HEADINGS, LABELS, SENTENCES, FOOTERS],
  ...[CODE, MARKDOWN],
].flat()
