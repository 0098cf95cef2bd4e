/** Text to determination, against libraries and scripts that do a part of it, on the same letters. */
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { parseDetermination } from '../../src/index'
import { realLetters } from '../letters'
import { passBarely, readPlainly } from '../plain'
import { leastTimes, type Suite, work } from '../suite'

const OURS = 'text to determination'
const ROUNDS = 300
/** Milliseconds: our code is much code, and quick only once V8 has made it so. */
const ENOUGH = 8_000

const remark = unified().use(remarkParse).freeze()
const wink = winkNLP(model)

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  [OURS]: (text) => parseDetermination(text),
  'remark-parse: blocks and inlines': (text) => remark.parse(text),
  'chrono: dates': (text) => chrono.parse(text),
  'wink-nlp: tokens, sentences, entities': (text) => wink.readDoc(text).entities().out(),
  'compromise: tokens, sentences, tags': (text) => compromise(text).json(),
  'a plain script: indexOf and patterns': readPlainly,
  'a bare pass: is each line a heading?': passBarely,
}

export const peers: Suite = async () => {
  const { from, texts } = realLetters()
  const contenders = Object.fromEntries(
    Object.entries(READERS).map(([name, read]) => [name, () => texts.map(read)]),
  )
  const times = await leastTimes(contenders, { rounds: ROUNDS, enough: ENOUGH, clock: work })
  const ours = times[OURS]!
  return {
    title: `${texts.length} ${from}, against peers`,
    figures: Object.entries(times).map(([name, time]) => ({
      name,
      value: (time * 1000) / texts.length,
      unit: 'µs a letter',
    })),
    ratios: Object.fromEntries(
      Object.entries(times)
        .filter(([name]) => name !== OURS)
        .map(([name, time]) => [`ours / ${name.split(':')[0]}`, ours / time]),
    ),
  }
}
