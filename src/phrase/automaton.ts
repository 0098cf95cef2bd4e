/** Phrases as one automaton over the numbers of words, whose states are made when a text first needs them. */
import { DATE, isNumberId, isWordId, signOf } from '../text/interning'
import type { Phrase, Step } from './row'
import { Transitions, UNKNOWN_STATE } from './transitions'

const CLOSING_BRACKET = signOf(')')

/** What a phrase says when it is found. */
export interface Entry {
  /** Which of the automaton's kinds it belongs to. */
  slot: number
  /** Its place among all phrases. */
  order: number
  value: unknown
}

/** A place within phrases. */
interface Node {
  readonly number: number
  /** The one word that most places go on with, and what is behind it. */
  word: number
  next: Node | null
  /** Further words. */
  words: Map<number, Node> | null
  numeral: Node | null
  any: Node | null
  /** Behind a word or a sign, but no closing bracket. */
  inner: Node | null
  /** Places that are reached without a word. */
  free: Node[] | null
  entries: Entry[] | null
}

/** Places that a text has reached at once. */
interface State {
  readonly nodes: readonly Node[]
  /** The phrases that end here; null where none does. */
  readonly entries: readonly Entry[] | null
}

/** The number of the state behind which no phrase goes on. */
export const NO_STATE = 0

/** No word has this number. */
const NO_WORD = -1

/** More than real letters come near to: then they are made anew, so that no text fills the memory. */
const MOST_STATES = 20_000
const MOST_TRANSITIONS = 500_000

export class Automaton {
  private nodes = 0
  private readonly root = this.node()
  private states: State[] = [{ nodes: [], entries: null }]
  /** Their numbers by the places they hold. */
  private numbers = new Map<string, number>()
  /** The states behind each first word. */
  private first: (number | undefined)[] = []
  private transitions = new Transitions()

  constructor(private readonly mostStates = MOST_STATES) {}

  /** Adds a phrase; false where every word of it may be missing. */
  add(phrase: Phrase, entry: Entry): boolean {
    if (phrase.every(mayBeMissing)) return false
    const end = this.path(this.root, phrase)
    if (end.entries) end.entries.push(entry)
    else end.entries = [entry]
    return true
  }

  /** The number of the state behind a phrase's first word; `NO_STATE` where none begins with it. */
  begin(id: number): number {
    if (this.states.length > this.mostStates || this.transitions.count > MOST_TRANSITIONS)
      this.forget()
    return (this.first[id] ??= this.follow(closure([this.root]), id))
  }

  /** The number of the state behind one more word; `NO_STATE` where no phrase goes on with it. */
  step(state: number, id: number): number {
    const known = this.transitions.get(state, id)
    if (known !== UNKNOWN_STATE) return known
    const next = this.follow(this.states[state]!.nodes, id)
    this.transitions.set(state, id, next)
    return next
  }

  /** The phrases that end with a state; null where none does. */
  entriesOf(state: number): readonly Entry[] | null {
    return this.states[state]!.entries
  }

  private forget() {
    this.states.length = 1
    this.numbers = new Map()
    this.first = []
    this.transitions = new Transitions()
  }

  private node(): Node {
    return {
      number: this.nodes++,
      word: NO_WORD,
      next: null,
      words: null,
      numeral: null,
      any: null,
      inner: null,
      free: null,
      entries: null,
    }
  }

  private path(from: Node, phrase: Phrase): Node {
    let node = from
    for (const step of phrase) node = this.behind(node, step)
    return node
  }

  private behind(node: Node, step: Step): Node {
    switch (step.kind) {
      case 'word': {
        const known = behindWord(node, step.id)
        if (known) return known
        const next = this.node()
        if (node.next === null) {
          node.word = step.id
          node.next = next
        } else (node.words ??= new Map()).set(step.id, next)
        return next
      }
      case 'number':
        return (node.numeral ??= this.node())
      case 'any':
        return (node.any ??= this.node())
      case 'gap': {
        const end = this.node()
        leap(node, end)
        let last = node
        for (let i = 0; i < step.most; i++) {
          last = step.signs ? (last.inner ??= this.node()) : (last.any ??= this.node())
          leap(last, end)
        }
        return end
      }
      case 'choice': {
        const end = this.node()
        for (const choice of step.choices) leap(this.path(node, choice), end)
        return end
      }
    }
  }

  private follow(nodes: readonly Node[], id: number): number {
    const reached: Node[] = []
    const number = isNumberId(id)
    // A date is no mere word: a row that may hold one says so.
    const word = isWordId(id) && id !== DATE
    for (const node of nodes) {
      const next = behindWord(node, id)
      if (next) reached.push(next)
      if (number && node.numeral) reached.push(node.numeral)
      if (word && node.any) reached.push(node.any)
      if (node.inner && id !== CLOSING_BRACKET) reached.push(node.inner)
    }
    return reached.length === 0 ? NO_STATE : this.state(closure(reached))
  }

  private state(nodes: readonly Node[]): number {
    const key = nodes
      .map(({ number }) => number)
      .sort((a, b) => a - b)
      .join()
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const entries = nodes.flatMap(({ entries }) => entries ?? []).sort((a, b) => a.order - b.order)
    const number = this.states.length
    this.states.push({ nodes, entries: entries.length > 0 ? entries : null })
    this.numbers.set(key, number)
    return number
  }
}

const behindWord = (node: Node, id: number): Node | undefined =>
  node.word === id ? node.next! : node.words?.get(id)

function leap(from: Node, to: Node) {
  if (from.free) from.free.push(to)
  else from.free = [to]
}

const mayBeMissing = (step: Step): boolean =>
  step.kind === 'gap' ||
  (step.kind === 'choice' && step.choices.some((choice) => choice.every(mayBeMissing)))

/** The nodes, and those that are reached from them without a word. */
function closure(nodes: readonly Node[]): Node[] {
  const seen = new Set<Node>()
  const waiting = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    for (const next of node.free ?? []) waiting.push(next)
  }
  return [...seen]
}
