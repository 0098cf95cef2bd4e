import { describe, expect, test } from 'vitest'
import { BODY_PARTS, STRUCTURES } from '../../../src/vocabulary/body-parts'
import { DRUGS } from '../../../src/vocabulary/drugs'
import { readItem, treatmentOf } from './read'

describe('a disputed item', () => {
  test('is taken apart', () => {
    const item =
      'Associated surgical service: Physical therapy 3 times a week for 4 weeks, left hip'
    expect(treatmentOf(item)).toEqual({
      category: 'rehabilitation',
      subcategory: 'pt-ot',
      drug: null,
      bodyParts: [{ name: 'hip', side: 'left' }],
      sessions: {
        total: { from: 12, to: 12 },
        perWeek: { from: 3, to: 3 },
        weeks: { from: 4, to: 4 },
      },
      levels: [],
      duration: null,
      rental: false,
      retrospective: false,
      dateOfService: null,
      surgicalAdjunct: true,
    })
  })

  test('that says nothing known gives nothing', () => {
    const { value, spans } = readItem('')
    expect(value).toEqual({
      category: null,
      subcategory: null,
      drug: null,
      bodyParts: [],
      sessions: null,
      levels: [],
      duration: null,
      rental: false,
      retrospective: false,
      dateOfService: null,
      surgicalAdjunct: false,
    })
    expect(spans).toEqual({})
  })
})

describe('the drug table', () => {
  test('is broad', () => {
    expect(new Set(DRUGS.flatMap(({ ingredients }) => ingredients)).size).toBeGreaterThan(350)
  })

  test('has its ingredients in lower case and in the order of the alphabet', () => {
    for (const { ingredients } of DRUGS) {
      expect([...ingredients].sort()).toEqual(ingredients)
      for (const name of ingredients) expect(name).toMatch(/^[a-z0-9][a-z0-9 ,()-]*$/)
    }
  })

  test('gives every brand one meaning', () => {
    const meaning = new Map<string, string>()
    for (const { names, ingredients } of DRUGS) {
      for (const name of names) {
        const known = meaning.get(name) ?? ingredients.join(' / ')
        expect([name, ingredients.join(' / ')]).toEqual([name, known])
        meaning.set(name, known)
      }
    }
  })

  test('reads back every name it holds', () => {
    for (const { names, ingredients } of DRUGS) {
      for (const name of names) {
        const { drug, category } = treatmentOf(`${name} 1mg #30`)
        expect([name, category, drug?.name]).toEqual([name, category, ingredients.join(' / ')])
      }
    }
  })
})

test('every body part is read back as printed, an abbreviation by its name, a structure not at all', () => {
  for (const { name, words } of BODY_PARTS) {
    for (const phrase of words.split(',').map((words) => words.trim())) {
      const read = treatmentOf(`Treatment of the ${phrase}`).bodyParts[0]?.name
      const want = STRUCTURES.has(phrase) ? undefined : [name, phrase.replace(/\s+/g, ' ')]
      if (want) expect(want).toContain(read)
      else expect([phrase, read]).toEqual([phrase, undefined])
    }
  }
})
