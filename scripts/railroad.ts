/** The railroad diagrams of a grammar, drawn by chevrotain's own generator into one page without scripts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type { ISerializedGast } from 'chevrotain'

const FOLDER = join(import.meta.dirname, '../node_modules/chevrotain/diagrams')

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

interface Generator {
  diagrams_builder: { buildSyntaxDiagramsText(rules: ISerializedGast[]): string }
}

/** The generator is written for browsers: its files hang themselves on `this`. */
function generator(): Generator['diagrams_builder'] {
  const context = createContext({})
  for (const file of ['vendor/railroad-diagrams.js', 'src/diagrams_builder.js']) {
    runInContext(read(file), context)
  }
  return (context as unknown as Generator).diagrams_builder
}

/** @param about one paragraph on what the grammar reads */
export const railroadPage = (title: string, about: string, rules: ISerializedGast[]): string => `\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${read('diagrams.css').replace('width: 100%;', '').trim()}
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }
h2.diagramHeader { display: block; text-align: left; }
svg.railroad-diagram { display: block; max-width: 100%; height: auto; }
</style>
<h1>${title}</h1>
<p>${about}</p>
${generator().buildSyntaxDiagramsText(rules).trim()}
</html>
`
