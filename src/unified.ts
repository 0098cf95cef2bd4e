/** The same reading as unified plugins, so that it works on VFiles and with other unified tools. */
import type { Plugin, Processor } from 'unified'
import { determinationOf, type ParseOptions, parseTree } from './parse'
import type { Determination } from './schema/determination'
import { append } from './text/append'
import type { LetterTree } from './tree/nodes'

declare module 'unified' {
  interface CompileResultMap {
    Determination: Determination
  }
}

/**
 * Sets the parser: `unified().use(determinationParse).parse(file)` gives the letter's tree, and the
 * messages about its structure go to the file.
 */
export const determinationParse: Plugin<[ParseOptions?], string, LetterTree> = function (
  this: Processor,
  options,
) {
  this.parser = (document, file) => {
    const { tree, messages } = parseTree(document, options)
    append(file.messages, messages)
    return tree
  }
}

/**
 * Sets the compiler: `processSync(file).result` is the determination; its spans are in
 * `file.data.spans`, and the messages about its values go to the file.
 */
export const determinationCompile: Plugin<[ParseOptions?], LetterTree, Determination> = function (
  this: Processor,
  options,
) {
  this.compiler = (tree, file) => {
    const { determination, spans, messages } = determinationOf(
      tree as LetterTree,
      String(file),
      options,
    )
    append(file.messages, messages)
    file.data.spans = spans
    return determination
  }
}
