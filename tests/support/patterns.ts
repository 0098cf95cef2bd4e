/** Every regular expression that is shipped: those written in the sources and those built from tables. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Pattern {
  source: string
  flags: string
  /** The file that it stands in, or is built in. */
  file: string
  line: number
}

const ROOTS = ['src', 'grammars']

const files = (): string[] =>
  ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, name)),
  ).sort()

/** Those between slashes. */
export function writtenPatterns(): Pattern[] {
  const found: Pattern[] = []
  for (const file of files()) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file, line })
      }
      node.forEachChild(visit)
    }
    visit(tree)
  }
  return found
}

/** The files that build patterns. */
export const filesThatBuild = (): string[] =>
  files().filter((file) => readFileSync(file, 'utf8').includes('new RegExp('))

/** Those that the project's own code makes by `new RegExp` while `run` lasts. */
export async function builtPatterns(run: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp
      const caller = callerOf(new Error().stack ?? '')
      if (caller) found.push({ source: pattern.source, flags: pattern.flags, ...caller })
      return pattern
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = real
  }
  return found
}

/** The project's file that called the constructor; null where a dependency did. */
function callerOf(stack: string): Pick<Pattern, 'file' | 'line'> | null {
  const caller = stack.split('\n')[2] ?? ''
  if (caller.includes('node_modules')) return null
  const [, file, line] = /\/((?:src|grammars)\/[^:)]+):(\d+)/.exec(caller) ?? []
  return file && line ? { file, line: Number(line) } : null
}
