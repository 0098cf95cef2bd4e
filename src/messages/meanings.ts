/** What each message means, for the catalogue in the docs; no program needs it, so the core does not load it. */
import type { RuleId } from './catalogue'

interface Meaning {
  meaning: string
  /** Words of a letter that make the message come. */
  example: string
}

const means = (meaning: string, example: string): Meaning => ({ meaning, example })

export const MEANINGS: Readonly<Record<RuleId, Meaning>> = {
  'empty-source': means('The source is empty or holds only blank space.', '(an empty file)'),
  'binary-source': means(
    'The source is binary data, such as a PDF or an image read as text.',
    '%PDF-1.5 …',
  ),
  'pdf-as-text': means(
    'The bytes of a PDF were decoded as text. `parsePdf` reads PDFs; `imr` does so by itself, unless `--as text`.',
    '%PDF-1.4 … BT (CLINICAL CASE SUMMARY) Tj ET',
  ),
  'pdf-broken': means(
    'The PDF reader could not open the bytes: they are cut off, overwritten or something else.',
    '%PDF-1.6 … (the download broke off)',
  ),
  'pdf-locked': means(
    'The PDF is encrypted and `options.password` is missing or wrong.',
    '(a PDF that a viewer asks a password for)',
  ),
  'pdf-too-many-pages': means(
    'The PDF has more pages than `options.maxPages` (`imr parse --max-pages`) and was not read.',
    '(a book)',
  ),
  'pdf-page-too-long': means(
    'A page of the PDF has more characters than `options.maxPageLength` (`imr parse --max-page-length`). No page of a letter is so full; the file may be made to exhaust its reader, and was not read.',
    '(a page that draws the same line a million times)',
  ),
  'pdf-page-too-complex': means(
    'A page of the PDF draws tens of thousands of lines, pictures or pieces of text. The file is a map or a drawing, or made to exhaust its reader, and was not read.',
    '(a page of one piece of text a letter, and of a hundred thousand letters)',
  ),
  'pdf-too-much-memory': means(
    'The PDF reader would have needed more memory than `options.maxMemory` (`imr parse --max-memory`, in MB): the file is very large, or a small file that unpacks into a very large one. It was not read.',
    '(two kilobytes that unpack into two gigabytes)',
  ),
  'pdf-no-text': means(
    'A scan without a text layer. Run text recognition (OCR) over it first.',
    '(a scanned letter)',
  ),
  'pdf-page-lost': means(
    'The PDF opened, but one of its pages could not be read.',
    '(a PDF damaged in its middle)',
  ),
  'pdf-page-picture': means(
    'The page is a scan, or its words are drawn as lines: run text recognition (OCR) over it. What stands on it, whole issues perhaps, is missing from the result.',
    '(a scanned page between two pages of text)',
  ),
  'pdf-page-empty': means('Nothing is drawn on the page.', '(the back of a printed sheet)'),
  'pdf-turned-text': means(
    'A page is read in the direction in which most of its words run. Stamps, watermarks and notes in the margin that run otherwise are left out.',
    '(`RECEIVED` stamped across the page)',
  ),
  'not-utf-8': means(
    'The bytes of the file are Windows-1252, or UTF-16 with a byte-order mark. Spans point into the text as it was decoded.',
    '(a file that an old Windows program wrote)',
  ),
  'damaged-utf-8': means(
    'Most of the file is UTF-8, but some of its bytes are not: they were overwritten or cut.',
    '(a file that was cut within a letter)',
  ),
  'too-long': means(
    'The source is longer than `options.maxLength` and was not read.',
    '(60 MB of text)',
  ),
  'too-many-issues': means(
    'The letter goes on after `options.maxIssues` issues. The rest is in the tree as `other` text, and no issue of the determination.',
    '(100,000 lines, each an item with its outcome)',
  ),
  'not-a-letter': means(
    'Nothing in the source is known from a form; all of it is in the tree as `other` text.',
    'Call me Ishmael. Some years ago …',
  ),
  'lost-line-breaks': means(
    'A heading or a table begins in the line in which the part before it ends. Paragraphs are lost too.',
    '… medical records. CLINICAL CASE SUMMARY The expert reviewer …',
  ),
  'several-letters': means(
    'Letters stand one behind the other in one source. Their issues are put together in one determination.',
    'CM16-0000001 … Decision rationale: … CM16-0000002 …',
  ),
  'doubled-lines': means(
    'A page (between form feeds) or a long line stands twice, one behind the other. The second is in the tree, not in the determination.',
    '(a page scanned twice, or a bold line that an extractor gives twice)',
  ),
  'missing-section': means(
    'A section that every letter of this form has was not found; its values are null.',
    '(a letter cut off after its summary)',
  ),
  'missing-heading': means(
    'The section was recognised by a set phrase or by what it holds.',
    'The expert reviewer developed the following clinical case summary … (without CLINICAL CASE SUMMARY above)',
  ),
  'doubled-section': means(
    'A heading comes again further down.',
    'CLINICAL CASE SUMMARY … CLINICAL CASE SUMMARY …',
  ),
  'section-order': means(
    'Sections stand in another order than in letters of this form.',
    'IMR ISSUES, DECISIONS AND RATIONALES … CLINICAL CASE SUMMARY …',
  ),
  'unexpected-text': means(
    'Text before the first heading, or in an issue before its first label. It is in the tree, not in the determination.',
    'FAX COVER SHEET …',
  ),
  'no-issues': means(
    'Nothing in the letter could be read as an issue: it breaks off before the first, or tells them in words that no form knows.',
    '… for the disputed items/services set forth below: (the text ends)',
  ),
  'missing-item': means(
    'Labels of an issue stand without a heading that says what is decided on.',
    'Claims Administrator guideline: … (with no item above)',
  ),
  'unread-split-request': means(
    'A sentence of the split request is lost or damaged. `disputedItem` has all its words; `sessions` and `quantity` are null.',
    'Massage 12 visits was the original request. Massage 6 visits was auth… : Upheld',
  ),
  'missing-decision': means(
    'The disputed item is not followed by Upheld or Overturned; `decision` is null.',
    'MRI of the left knee',
  ),
  'missing-field': means(
    'A label that every issue of this form has was not found; the value is null.',
    '(an issue without “Decision rationale:”)',
  ),
  'doubled-field': means(
    'The same label comes again within one issue.',
    'Decision rationale: … Decision rationale: …',
  ),
  'empty-label': means('A label has no value; the value is null.', 'MAXIMUS guideline:'),
  'header-ambiguous': means(
    'The labels and the values of the header table were torn apart and do not match in number; the value is null.',
    'Date Assigned: / Decision Date: / 01/23/2017',
  ),
  'header-invalid': means(
    'What stands behind a header label is of another kind; the value is null.',
    'Date Assigned: Standard',
  ),
  'odd-date': means(
    'The print of a date is damaged, but only one calendar date can be meant.',
    '10//9/13',
  ),
  'unreadable-date': means('No one calendar date can be meant; `iso` is null.', '13/45/2016'),
  'date-in-future': means(
    'A date lies after the decision of its letter, or after `options.now` where the letter tells none. The first is named, once a letter; all have the problem `out-of-range`.',
    'Decision Date: 02/17/2016 … Office visit dated 01/19/2017',
  ),
  'heading-against-conclusion': means(
    'The outcome in the heading and the sentence that concludes the rationale contradict each other. The determination keeps the heading.',
    'MRI of the left knee: Upheld … Therefore, the MRI is medically necessary.',
  ),
  'overall-against-issues': means(
    'The overall decision of the cover letter does not follow from the decisions on the items.',
    'Final Determination: UPHOLD … 2. The request for a TENS unit is medically necessary and appropriate.',
  ),
  'record-before-injury': means(
    'A record that the summary cites is older than the injury: it is of an earlier injury, or a date is a slip. The first is named, once a letter.',
    'Date of Injury: 10/16/2016 … Progress report dated 10/10/2016',
  ),
  'record-after-review': means(
    'A record that the summary cites is newer than the utilization review, which cannot have seen it. The first is named, once a letter.',
    'UR Denial Date: 11/08/2016 … Office visit dated 12/21/2016',
  ),
  'split-request-differs': means(
    'Of a split request the strength is not the one that was requested, or what was authorized and what remains do not make the number that was requested.',
    'Norco 10/325mg #120 was the original request … the remaining IMR eligible portion of the original request, Norco 5/325mg #60',
  ),
  'decision-before-injury': means(
    'Dates contradict each other; both are given as printed.',
    'Decision Date: 02/17/2016 Date of Injury: 11/04/2016',
  ),
  'injury-in-future': means(
    'Dates contradict each other; both are given as printed.',
    'UR Denial Date: 10/20/2016 Date of Injury: 11/04/2016',
  ),
  'review-after-decision': means(
    'Dates contradict each other; both are given as printed.',
    'Decision Date: 02/17/2017 UR Denial Date: 12/22/2017',
  ),
  'injury-dates-differ': means(
    'Header and summary name different dates of injury; both are given.',
    'Date of Injury: 10/10/2016 … an industrial injury of October 10, 2015',
  ),
  'impossible-age': means(
    'The age in the summary lies outside 14 to 100 years; it is given as printed.',
    'The injured worker is a 450 year old female',
  ),
  'decided-twice': means(
    'The same disputed item is decided twice, and differently.',
    'MRI of the left knee: Upheld … MRI of the left knee: Overturned',
  ),
  'doubled-issue': means(
    'A request may be listed twice, or a page that holds its decision stands twice. Both issues are given.',
    'MRI of the left knee: Upheld … MRI of the left knee: Upheld …',
  ),
  'decision-differs': means(
    'A letter that lists its verdicts twice tells two outcomes for one item; `decision` is null.',
    '1) … the request for a brace is medically necessary … 1) … the request for a brace is not medically necessary',
  ),
  'number-gap': means(
    'A number is left out, comes twice or stands out of order: an item may be missing.',
    '1. The request for … 3. The request for …',
  ),
  'unstorable-characters': means(
    'U+0000 or half of a surrogate pair. Only `imr batch` and `imr work` write it, where they write into PostgreSQL.',
    '(a NUL within a sentence)',
  ),
  'more-messages': means(
    'One rule spoke more often than `options.maxMessages` allows; the determination has everything all the same.',
    '(500 issues, none of them with an outcome)',
  ),
  'identity-left-in': means(
    'Only with `imr check --privacy`: a name, a number or an address that the redaction seems to have missed.',
    'He was seen by Dr. Anna Example.',
  ),
}
