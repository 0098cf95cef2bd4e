/** Wrong arguments: a `TypeError` that says what was expected, what came and what to do. */
import { describe, expect, it } from 'vitest'
import { parseAll } from '../src/batch/parse-all'
import {
  findIdentities,
  forms,
  type LetterForm,
  parseDetermination,
  parseDeterminations,
  redact,
} from '../src/index'
import { parseMarkdown } from '../src/markdown'
import { determinationOf, parseTree } from '../src/parse'

const ENTRIES = {
  parseDetermination,
  parseDeterminations,
  parseMarkdown,
  parseTree,
  determinationOf: (source: string, options?: object) =>
    determinationOf(parseDetermination('').tree, source, options),
}
const READ = { ...ENTRIES, findIdentities: readOf(findIdentities), redact: readOf(redact) }

function readOf(entry: typeof redact | typeof findIdentities) {
  return (source: string) => entry(source, parseDetermination(''))
}

const wrong = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}

describe.each(Object.entries(READ))('the source of %s', (_, entry) => {
  it.each([
    [undefined, 'but is undefined'],
    [null, 'but is null'],
    [Buffer.from('text'), "but is a Buffer: pass buffer.toString('utf8')"],
    [new Uint8Array(3), "but is an Uint8Array: pass buffer.toString('utf8')"],
    [{}, 'but is an object'],
    [{ value: 'text' }, 'but is an object: pass String(file)'],
    [['text'], 'but is an array'],
    [Promise.resolve('text'), 'but is a Promise: await it first'],
    [12, 'but is 12'],
    [() => 'text', 'but is a function'],
    [Object.create(null), 'but is an object'],
  ])('is not %s', (source, came) => {
    const message = wrong(() => entry(source as string))
    expect(message).toContain('The source must be the text of a letter, a string')
    expect(message).toContain(came)
  })

  it.each(['', '\0', '\ud800', '%PDF-', '__proto__'])('may be any string: %j', (source) => {
    expect(() => entry(source)).not.toThrow()
  })
})

describe.each(Object.entries(ENTRIES))('the options of %s', (_, entry) => {
  it.each([
    [
      { maxLength: Number.NaN },
      '`maxLength` must be a whole number from 0, or Infinity, but is NaN',
    ],
    [{ maxLength: '100' }, 'but is "100"'],
    [{ maxLength: -1 }, 'but is -1'],
    [{ maxIssues: 0 }, '`maxIssues` must be a whole number from 1, or Infinity, but is 0'],
    [{ maxIssues: 1.5 }, 'but is 1.5'],
    [{ now: 'yesterday' }, '`now` must be a day as \'2016-12-31\', but is "yesterday"'],
    [{ now: '2016-02-30' }, 'but is "2016-02-30"'],
    [{ now: '2016' }, 'but is "2016"'],
    [{ now: new Date(0) }, 'but is a Date: pass date.toISOString().slice(0, 10)'],
    [{ maxlen: 1 }, 'There is no option `maxlen`: did you mean `maxLength`?'],
    [{ pages: 1 }, 'The options are `forms`, `maxLength`, '],
    [{ forms: [] }, '`forms` must be an array of one form or more, but is an empty array'],
    [{ forms: forms[0] }, '`forms` must be an array of one form or more, but is an object'],
    [{ bold: [[0, 1]] }, '`bold` must be an array of { start, end }, but is an array'],
    [null, 'The options must be an object, but is null'],
    ['text', 'The options must be an object, but is "text"'],
  ])('are not %o', (options, message) => {
    expect(wrong(() => entry('text', options as object))).toContain(message)
  })

  it('may be left undefined, and a limit may be lifted', () => {
    const options = { maxLength: Number.POSITIVE_INFINITY, now: undefined, forms: undefined }
    expect(() => entry('text', options as object)).not.toThrow()
    expect(() => entry('text', undefined)).not.toThrow()
  })
})

describe('a form of one\u2019s own', () => {
  const [known] = forms as [LetterForm]
  const messageOf = (form: unknown) =>
    wrong(() => parseDetermination('text', { forms: [known, form as LetterForm] }))
  const heading = (phrase: string) => ({
    ...known,
    headings: [{ section: 'issues', required: true, phrases: [phrase] }],
  })

  it.each([
    [
      { ...known, titles: [] },
      '`forms[1]` has no field `titles`; its fields are `name`, `headings`',
    ],
    [{ ...known, name: '' }, '`forms[1].name` must be a string that is not empty, but is ""'],
    [{ ...known, labels: undefined }, '`forms[1].labels` must be an array, but is undefined'],
    [
      { ...known, labels: [{ field: 'reason', phrases: [] }] },
      "`forms[1].labels[0].field` must be one of 'claimsAdministratorGuideline', 'reviewerGuideline', 'rationale', but is \"reason\"",
    ],
    [
      { ...known, outcomes: [{ decision: 'denied', phrases: ['Denied'] }] },
      "`forms[1].outcomes[0].decision` must be one of 'upheld'",
    ],
    [{ ...known, furniture: 'Page #' }, '`forms[1].furniture` must be an array, but is "Page #"'],
    [null, '`forms[1]` must be an object, but is null'],
  ])('says which field is wrong: %#', (form, message) => {
    expect(messageOf(form)).toContain(message)
  })

  it.each([
    ['', 'must be a string that is not empty'],
    ['(The) (Issues)', 'needs a word that cannot be missing'],
    ['Issues [of|', 'has a bracket that does not close'],
    ['Issues (', 'has a bracket that does not close'],
    ['(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) Issues', 'more than 4096 ways'],
    [`${'(word) '.repeat(40)}Issues`, 'more than 4096 ways'],
    [`${'[a|b] '.repeat(40)}Issues`, 'more than 4096 ways'],
  ])('says what is wrong with the phrase "%s"', (phrase, message) => {
    expect(messageOf(heading(phrase))).toContain(message)
  })

  it.each([
    'Issues',
    '(The) Issue(s)',
    '[Issues|Items] \\(all\\)',
    '(a) (b) (c) (d) (e) (f) Issues',
  ])('may have the phrase "%s"', (phrase) => {
    const forms = [known, heading(phrase) as LetterForm]
    expect(() => parseDetermination('text', { forms })).not.toThrow()
  })
})

describe('parseAll', () => {
  it.each([
    [{ concurrency: Number.NaN }, '`concurrency` must be a whole number from 1, but is NaN'],
    [{ concurrency: 0 }, 'but is 0'],
    [{ concurency: 1 }, 'did you mean `concurrency`?'],
    [{ onProgress: true }, '`onProgress` must be a function, but is true'],
    [
      { signal: new AbortController() },
      '`signal` must be an AbortSignal, but is an AbortController',
    ],
    [{ spans: 'yes' }, '`spans` must be true or false, but is "yes"'],
  ])('takes no options %o', (options, message) => {
    expect(wrong(() => parseAll([], options as object))).toContain(message)
  })

  it.each([undefined, 'text', { id: 'a', text: 'b' }])('takes no letters %o', (letters) => {
    expect(wrong(() => parseAll(letters as never))).toContain(
      'The letters must be an iterable of { id, text } or { id, bytes }',
    )
  })
})

describe('the result that findIdentities and redact take', () => {
  it.each([undefined, {}, parseDetermination('').determination])('is not %o', (result) => {
    for (const entry of [findIdentities, redact]) {
      expect(wrong(() => entry('text', result as never))).toContain(
        'The result must be what parseDetermination gave for the same source',
      )
    }
  })
})
