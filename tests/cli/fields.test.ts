/** `--fields` of `imr parse` and `imr batch`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { letterNumber, linesOf, makeArchive, makeFolder } from '../support/archive'
import { imr } from '../support/command'

const FIELDS = 'header.caseNumber, issues.treatment.drug.name,messages'

describe('imr parse --fields', () => {
  test('prints the path and these fields, with --ndjson too', async () => {
    const path = join(makeArchive(2), '000001.txt')
    const whole = JSON.parse((await imr(['parse', path])).stdout)
    const expected = {
      determination: {
        header: { caseNumber: 'CM17-0000001' },
        issues: whole.determination.issues.map(
          ({ treatment: { drug } }: { treatment: { drug: { name: string } | null } }) => ({
            treatment: { drug: drug && { name: drug.name } },
          }),
        ),
      },
      messages: whole.messages,
    }
    const one = await imr(['parse', path, '--fields', FIELDS])
    expect([one.status, JSON.parse(one.stdout)]).toEqual([0, { path, ...expected }])
    const input = JSON.stringify({ id: 'a', text: readFileSync(path, 'utf8') })
    const args = ['parse', '--ndjson', '--spans', '--fields', 'header.caseNumber']
    const line = JSON.parse((await imr(args, input)).stdout)
    expect(line).toMatchObject({
      path: 'a',
      determination: { header: { caseNumber: 'CM17-0000001' } },
    })
    expect(Object.keys(line)).toEqual(['letter', 'path', 'problem', 'determination', 'spans'])
    expect(Object.keys(line.spans)).toEqual(['/header/caseNumber'])
  })

  test.each([
    ['header.caseNumbr', 'did you mean header.caseNumber?'],
    ['CaseNumber', 'did you mean header.caseNumber?'],
    ['drug.nam', 'did you mean issues.treatment.drug.name?'],
    ['decision', 'did you mean issues.decision?'],
    ['message', 'did you mean messages?'],
    ['issues.0.decision', 'did you mean issues.decision?'],
    ['determination.format', 'did you mean format?'],
    ['weather', 'There is no field weather (docs/fields.md'],
    ['', '--fields takes names with commas between'],
    ['format,', '--fields takes names with commas between'],
  ])('%j is wrong usage: %s', async (fields, words) => {
    const { status, stdout, stderr } = await imr(['parse', 'none.txt', '--fields', fields])
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)])
  })
})

describe('imr batch --fields', () => {
  test('writes NDJSON with these fields; more are added with the same alone', async () => {
    const archive = makeArchive(3)
    const out = join(makeFolder(), 'out.ndjson')
    const batch = (...more: string[]) => imr(['batch', archive, '--out', out, ...more])
    expect((await batch('--fields', 'header.caseNumber,issues.number', '--spans')).status).toBe(0)
    const lines = linesOf(out) as { path: string; determination: object; spans: object }[]
    expect(Object.keys(lines[1]!)).toEqual(['letter', 'path', 'determination', 'spans'])
    expect(lines.map(({ determination }) => determination)).toEqual(
      [0, 1, 2].map((number) => ({
        header: { caseNumber: `CM17-000000${number}` },
        issues: expect.arrayContaining([{ number: 1 }]),
      })),
    )
    writeFileSync(join(archive, '3.txt'), letterNumber(3))
    const other = await batch('--append', '--spans', '--fields', 'header')
    expect([other.status, other.stderr]).toEqual([
      2,
      expect.stringContaining('was written with other --fields: do the same'),
    ])
    const none = await batch('--append', '--spans')
    expect(none.stderr).toContain('was written with --fields: do the same')
    await batch('--append', '--spans', '--fields', 'header.caseNumber,issues.number')
    expect(linesOf(out).length).toBe(4)
  })

  test.each(['out.csv', 'out.duckdb', 'postgres://localhost/none'])(
    'is refused for %s, whose tables have columns',
    async (name) => {
      const out = name.includes(':') ? name : join(makeFolder(), name)
      const { status, stderr } = await imr([
        ...['batch', makeArchive(1), '--out', out, '--fields', 'format'],
      ])
      expect([status, stderr]).toEqual([2, expect.stringContaining('--fields is for NDJSON')])
    },
  )
})
