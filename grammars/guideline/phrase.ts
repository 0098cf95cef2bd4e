/**
 * Set phrases: a small language to write them in, and a tree of words to find them in a text.
 *
 * `decision|decisions based on|upon [the]`: words stand apart by a blank, `|` parts choices, `+`
 * joins the words of one choice, brackets hold a word that may be missing. Case and the punctuation
 * between the words do not count.
 */
import type { Words } from './words'

/** Words that follow each other; `found` where a phrase ends here. */
export interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>>
  found: T | null
}

export interface PhraseMatch<T> {
  row: T
  /** How many words it took. */
  length: number
}

export const phraseTree = <T>(): PhraseNode<T> => ({ next: new Map(), found: null })

/** Adds all readings of a phrase; a phrase that is there already stays. */
export function addPhrase<T>(tree: PhraseNode<T>, phrase: string, row: T): void {
  let nodes = new Set([tree])
  for (const part of phrase.split(' ')) {
    const optional = part.startsWith('[')
    const choices = (optional ? part.slice(1, -1) : part).split('|')
    const reached = new Set(optional ? nodes : [])
    for (const node of nodes) {
      for (const choice of choices) reached.add(walk(node, choice.split('+')))
    }
    nodes = reached
  }
  for (const node of nodes) node.found ??= row
}

function walk<T>(from: PhraseNode<T>, words: readonly string[]): PhraseNode<T> {
  let node = from
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = phraseTree<T>()
      node.next.set(word, next)
    }
    node = next
  }
  return node
}

/**
 * The longest phrase that begins at the word `at`; null where none does. A blank that an extractor
 * set inside a word (`Treat ment`) is no hindrance. `plain`: with no bracket in it.
 */
export function matchPhrase<T>(
  tree: PhraseNode<T>,
  words: Words,
  at: number,
  plain = false,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null
  let node = tree
  for (let i = at; i === at || words.joined(i, plain); ) {
    let next = node.next.get(words.keys[i]!)
    i++
    if (!next && words.torn(i)) {
      next = node.next.get(words.keys[i - 1]! + words.keys[i]!)
      i++
    }
    if (!next) break
    node = next
    if (node.found !== null) best = { row: node.found, length: i - at }
  }
  return best
}
