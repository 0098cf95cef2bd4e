/** What each step of reading a letter costs, in microseconds a letter (the least of some rounds). */
import { forms } from '../grammars/forms'
import { structure } from '../grammars/letter/structure'
import { readClinicalSummary } from '../src/facts/clinical-summary'
import { readConclusion } from '../src/facts/conclusion'
import { mentionOf } from '../src/facts/dates'
import { readGuideline } from '../src/facts/guideline'
import { type LetterBlock, letterBlocks } from '../src/facts/letter'
import { readReviewer } from '../src/facts/reviewer'
import { readTreatment } from '../src/facts/treatment'
import { Places } from '../src/tree/places'
import { realLetters } from './letters'

const ROUNDS = 15
const { texts, from } = realLetters()

const letters = texts.map((source) => {
  const { tree } = structure(source, forms, new Places(source))
  return { source, tree, blocks: letterBlocks(tree, source) }
})
type Letter = (typeof letters)[number]

const inFields =
  (names: readonly string[], read: (block: LetterBlock) => unknown) => (letter: Letter) => {
    for (const block of letter.blocks) {
      if (block.field !== null && names.includes(block.field)) read(block)
    }
  }
const inSection =
  (name: string, read: (block: LetterBlock, source: string) => unknown) => (letter: Letter) => {
    for (const block of letter.blocks) {
      if (block.issue === null && block.section === name) read(block, letter.source)
    }
  }

const STEPS: Readonly<Record<string, (letter: Letter) => unknown>> = {
  'text to tree': ({ source }) => structure(source, forms, new Places(source)),
  'prose, dates, redactions': ({ source, tree }) => letterBlocks(tree, source),
  reviewer: inSection('howDetermined', ({ prose }) => readReviewer(prose)),
  'clinical summary': inSection('clinicalSummary', ({ prose, dates }, source) =>
    readClinicalSummary(
      prose,
      dates.map((reading) => mentionOf(prose, source, reading, null)),
      [],
    ),
  ),
  guidelines: inFields(['claimsAdministratorGuideline', 'reviewerGuideline'], ({ prose }) =>
    readGuideline(prose),
  ),
  conclusion: inFields(['rationale'], ({ prose }) => readConclusion(prose)),
  treatment: inFields(['disputedItem'], ({ prose }) => readTreatment(prose, [])),
}

console.log(`${texts.length} ${from}, microseconds a letter (least of ${ROUNDS} rounds):`)
for (const [name, step] of Object.entries(STEPS)) {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (const letter of letters) step(letter)
    least = Math.min(least, performance.now() - start)
  }
  console.log(`${name.padEnd(28)} ${((least * 1000) / letters.length).toFixed(1).padStart(8)}`)
}
