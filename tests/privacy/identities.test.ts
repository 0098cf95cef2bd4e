import { describe, expect, it } from 'vitest'
import { findIdentities, parseDetermination, redact } from '../../src/index'
import { FACTS, letter } from '../support/final-determination'

const inSummary = (words: string) => letter({ ...FACTS, summary: `${FACTS.summary} ${words}` })

const found = (words: string): string[] => {
  const source = inSummary(words)
  return findIdentities(source, parseDetermination(source)).map(({ kind, text, span }) => {
    expect(source.slice(...span)).toBe(text)
    return `${kind}: ${text}`
  })
}

describe('identities left in a letter', () => {
  it.each([
    ['He saw Dr. Anna Example.', 'person: Anna Example'],
    ['Mr. Doe felt better.', 'person: Doe'],
    ['Signed by John Q. Public, D.C.', 'person: John Q. Public'],
    ['Claim No: AB-123456.', 'claim-number: AB-123456'],
    ['His SSN is kept: 123-45-6789.', 'social-security-number: 123-45-6789'],
    ['Call (555) 555-0199.', 'phone-number: (555) 555-0199'],
    ['DOB: 3/4/1970.', 'date-of-birth: 3/4/1970'],
    ['He lives at 12 North Elm Street.', 'street-address: 12 North Elm Street'],
    ['Write to a.b@example.org.', 'email-address: a.b@example.org'],
  ])('%j', (words, expected) => {
    expect(found(words)).toEqual([expected])
  })

  it('raise no false alarm on drugs, eponyms, authors and figures', () => {
    const words = [
      "Spurling's test and Hawkins test were negative.",
      'The Hoffmann sign and a Baker cyst were absent.',
      'He takes Norco, Soma and Botox.',
      'Dr. Hawkins test was done.',
      'Harris J. Occupational Medicine Practice Guidelines, 2nd edition.',
      'Official Disability Guidelines, Pain Chapter.',
      'He was seen on 11-12-2016 for 3-4 visits at L4-5, code 97110-97140.',
      'The claims administrator denied claim after claim.',
      'He is Board Certified in Physical Medicine.',
    ]
    const alarms = words.flatMap(found)
    expect(alarms).toHaveLength(0)
  })

  it('are blanked by redact, every offset kept', () => {
    const source = inSummary('He saw Dr. Anna Example.')
    const redacted = redact(source, parseDetermination(source))
    expect(redacted).toHaveLength(source.length)
    expect(redacted).toContain('He saw Dr. ████ ███████.')
    expect(redacted.replace(/█/g, '')).toBe(source.replace(/Anna|Example/g, ''))
  })
})
