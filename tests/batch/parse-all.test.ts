import { describe, expect, test } from 'vitest'
import { letterKey } from '../../src/batch/hash'
import { type LetterInput, type LetterResult, parseAll } from '../../src/batch/index'
import { parseDetermination } from '../../src/index'
import { letterNumber } from '../support/archive'
import { everyCase } from '../support/some'

async function* letters(count: number): AsyncGenerator<LetterInput> {
  for (let number = 0; number < count; number++) {
    yield { id: `${number}`, text: letterNumber(number) }
  }
}

async function all(results: AsyncIterable<LetterResult>): Promise<LetterResult[]> {
  const list = []
  for await (const result of results) list.push(result)
  return list
}

describe('parseAll', () => {
  test('gives what parseDetermination gives, in the order of the letters', async () => {
    const results = await all(parseAll(letters(150), { concurrency: 2, spans: true }))
    expect(results.map(({ id }) => id)).toEqual(Array.from({ length: 150 }, (_, n) => `${n}`))
    for (const [number, { determination, spans, letter, problem }] of results.entries()) {
      const own = parseDetermination(letterNumber(number))
      expect(determination).toEqual(own.determination)
      expect(spans).toEqual({ ...own.spans })
      expect(letter).toBe(letterKey(Buffer.from(letterNumber(number))))
      expect(problem).toBeNull()
    }
  })

  test('a letter that cannot be read is a result among the others', async () => {
    const inputs: LetterInput[] = [
      { id: 'first', text: letterNumber(1) },
      { id: 'empty', text: '' },
      { id: 'other', text: 'Call me Ishmael.' },
      { id: 'broken pdf', bytes: Buffer.from('%PDF-1.7 and then nothing') },
      { id: 'last', text: letterNumber(2) },
    ]
    const results = await all(parseAll(inputs, { concurrency: 1 }))
    expect(results.map(({ id, problem }) => [id, problem === null])).toEqual([
      ['first', true],
      ['empty', false],
      ['other', false],
      ['broken pdf', false],
      ['last', true],
    ])
  })

  test.runIf(everyCase)('a letter too large for its thread costs that letter alone', async () => {
    const inputs: LetterInput[] = [
      { id: 'first', text: letterNumber(1) },
      { id: 'huge', text: letterNumber(1).repeat(1700) },
      { id: 'last', text: letterNumber(2) },
    ]
    const results = await all(parseAll(inputs, { concurrency: 1 }))
    expect(results.map(({ id, problem }) => [id, problem])).toEqual([
      ['first', null],
      ['huge', expect.stringContaining('memory')],
      ['last', null],
    ])
  })

  test('takes letters only a few packs ahead of whoever takes the results', async () => {
    let taken = 0
    async function* counted() {
      for await (const letter of letters(5000)) {
        taken++
        yield letter
      }
    }
    for await (const _ of parseAll(counted(), { concurrency: 1 })) break
    expect(taken).toBeLessThan(1000)
  })

  test('tells its progress', async () => {
    const done: number[] = []
    await all(parseAll(letters(130), { concurrency: 1, onProgress: (now) => done.push(now.done) }))
    expect(done).toEqual([64, 128, 130])
  })

  test('ends when its signal says so', async () => {
    const control = new AbortController()
    const read = async () => {
      for await (const { id } of parseAll(letters(5000), { signal: control.signal })) {
        if (id === '70') control.abort()
      }
    }
    await expect(read()).rejects.toThrow(/abort/i)
  })
})
