/** Families of texts that no letter has: one shape each, of any length, set anywhere in a letter. */
import { letter } from '../support/final-determination'
import { FIXTURES } from '../support/fixtures'

/** Words and lines to be set again and again; `#` gives their number. */
export const UNITS: Readonly<Record<string, string>> = {
  words: 'word ',
  letters: 'x',
  blanks: ' ',
  'line ends': '\n',
  'form feeds': '\f',
  'page numbers': '#\n\f',
  'page footers': 'Final Determination Letter for IMR Case Number CM16-9000001 #\n\n\f',
  'prose between footers': 'word\nPage # of 9\n\f',
  'lists of numbers': '#, ',
  'pages of a guideline': 'MTUS Chronic Pain, pages 3,3,3,3-5. ',
  'pages of one guideline': '3,',
  'numbered lines': '#. word\n',
  'numbers in brackets': '(#) word ',
  'items with outcomes': 'Naproxen #mg: Upheld\n',
  'the same item': 'x: Upheld\n',
  'items without outcomes': 'Naproxen #mg\nClaims Administrator guideline: MTUS.\n',
  'items of their own words': 'item# word#x: Overturned\nDecision rationale: word.\n',
  'numbered items without outcomes': '#. Naproxen of kind word#\n',
  'numbered verdicts': '#) The request for item# is not medically necessary and appropriate.\n',
  'the same numbered item in long words': `1) The request for ${'item# word#x '.repeat(400)}is not medically necessary and appropriate.\n`,
  'numbered requests': '#. Regarding the request for item#:\n',
  'parts of numbered issues': 'Issue #: word of the part\n',
  'torn outcomes': 'MRI of item#: Over\nturned\n',
  'torn words': 'Claims\nPage 1 of 2\n\fAdministrator\n\f',
  'torn phrases': 'IMR ISSUES, DECISIONS\n#\n\fAND\n\f',
  'torn sentences': 'The following\nPage # of 9\n\f',
  'split requests': 'Acupuncture # visits was the original request. ',
  headings: 'CLINICAL CASE SUMMARY\n',
  'headings of issues': 'IMR ISSUES, DECISIONS AND RATIONALES\n',
  labels: 'Decision rationale: ',
  'labels of guidelines': 'Claims Administrator guideline: ',
  'labels of a header': 'Date of Injury: ',
  'header tables': 'Case Number: CM16-9000001\nDate of Injury: 10/23/2015\n',
  names: 'Dr. Jane Miller# ',
  'names and credentials': 'Anna Miller, M.D. ',
  'e-mail addresses': 'a#@example.org ',
  'halves of e-mail addresses': 'a.',
  telephones: '(555) 555-0199 ',
  streets: '12 Main Hill Pine ',
  citations: 'MTUS Low Back Complaints 2004, Section(s): Special Studies. ',
  'citations without stops': 'MTUS Knee Complaints 2004, ODG Neck (updated 1/2/16), ',
  'citations of nothing': 'did not cite any guideline ',
  'other works': 'Smith J, et al. Pain 2010; 12: 3-5, ',
  quotes: '"word" ',
  'quotes that never close': '“word ',
  "writers' marks": "'word' ",
  dates: '12/07/2016 ',
  'broken dates': '10//9-\n13 ',
  months: 'October 3, 2016 and ',
  brackets: '(word) ',
  'brackets that open': '(',
  'brackets that close': ')',
  'square brackets': '[(',
  masks: '____ ',
  gaps: 'employed by , ',
  sentences: 'The pain is 5/10. ',
  conclusions: 'The request for item # is not medically necessary. ',
  'conclusions without stops': 'is not medically necessary and ',
  denials: 'not necessary because not ',
  diagnoses: 'Diagnoses include strain of the knee, pain of item#. ',
  'diagnoses without stops': 'diagnosed with ',
  'lists of conditions': 'neck pain, ',
  injuries: 'was injured when ',
  'kinds of records': 'MRI of the knee of ',
  records: 'MRI on 10/23/2015 showed a bulge and ',
  treatments: 'Treatment to date has included ',
  requests: 'The request is for item # and ',
  'requests without stops': 'requested authorization for ',
  rulings: 'On 11-30-2016 utilization review non-certified the request and ',
  drugs: 'Norco 10/325mg #60, ',
  'body parts': 'left knee and right shoulder, ',
  levels: 'L4-L5, ',
  sessions: '3 times a week for 4 weeks, ',
  'cue words': 'is treated for for . ',
  'hyphens at line ends': 'word-\n',
  bullets: '- word\n',
  'bullets of items': '• Norco: Upheld\n',
  colons: 'word:\n',
  stars: '**word** ',
  'emphasis in emphasis': '*a **b ',
  'links in links': '[a](',
  'quotations in quotations': '> ',
  'rows of pipes': '| - ',
  tables: '| word | word |\n| - | - |\n',
  rules: '***\n___\n',
  comments: '<!-- --',
  elements: '<b>word</b> ',
  'elements that never close': '<b ',
  references: '&amp; ',
  'other signs': 'ﬁ\u00ad\u200b',
  controls: '\u202e\u2066',
}

const LETTER = letter()
const NOTICE = FIXTURES.find(({ name }) => name.includes('clean-chiropractic'))!.source

/** What stands right before the words, in a letter. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  header: /Received:/,
  how: /HOW THE IMR FINAL DETERMINATION WAS MADE\n/,
  summary: /walked with a\s+limp\./,
  items: /DECISIONS AND RATIONALES\n/,
  guideline: /Section\(s\): Special\s+Studies/,
  rationale: /with\s+four weeks of\s+care\./,
}

const setIn = (text: string, before: RegExp, words: string): string =>
  text.replace(before, (found) => `${found}\n${words}\n`)

/** Where in a letter the words are set. */
export const PLACES: Readonly<Record<string, (words: string) => string>> = {
  alone: (words) => words,
  'every section': (words) => {
    const size = Math.ceil(words.length / Object.keys(BEFORE).length)
    return Object.values(BEFORE).reduce(
      (text, before, index) => setIn(text, before, words.slice(index * size, (index + 1) * size)),
      LETTER,
    )
  },
  'between an item and its outcome': (words) =>
    LETTER.replace(/without contrast:/, (found) => `${found.slice(0, -1)}\n${words}`),
  'behind the heading of an item': (words) =>
    setIn(NOTICE, /neck and upper back:/, `${words}\n\nPage 2 of 3\n\f`),
  'behind the letter': (words) => `${LETTER}\n${words}`,
}

/** The unit as often as it takes to come to so many characters. */
export function filled(unit: string, length: number): string {
  if (!unit.includes('#')) return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const parts: string[] = []
  for (let number = 1, size = 0; size < length; number++) {
    const part = unit.replaceAll('#', String(number))
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}
