/** What each entry of the package declares, and what it has when it is loaded: the same names. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json'

const ROOT = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

interface Entry {
  entry: string
  /** How it is loaded: `import` or `require`. */
  condition: string
  types: string
  module: string
}

const entries: Entry[] = Object.entries(packageJson.exports).flatMap(([entry, conditions]) =>
  typeof conditions === 'string'
    ? []
    : Object.entries(conditions).map(([condition, paths]) => ({
        entry,
        condition,
        types: join(ROOT, paths.types),
        module: join(ROOT, paths.default),
      })),
)

const program = ts.createProgram(
  entries.map(({ types }) => types),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
)
const checker = program.getTypeChecker()

/** The names that a declaration file says can be used as values. */
function declaredValues(path: string): string[] {
  const file = checker.getSymbolAtLocation(program.getSourceFile(path)!)!
  return checker
    .getExportsOfModule(file)
    .filter(isValue)
    .map(({ name }) => name)
}

function isValue(symbol: ts.Symbol): boolean {
  if (symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return false
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (target.flags & ts.SymbolFlags.Value) !== 0
}

async function loaded({ condition, module }: Entry): Promise<string[]> {
  const names = condition === 'import' ? await import(module) : require(module)
  return Object.keys(names).filter((name) => name !== 'default')
}

describe.each(entries)('$entry, $condition', (entry) => {
  it('declares what it has', async () => {
    const names = declaredValues(entry.types)
    expect(names.length).toBeGreaterThan(0)
    expect((await loaded(entry)).sort()).toEqual(names.sort())
  })
})
