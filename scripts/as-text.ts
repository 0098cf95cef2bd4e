/**
 * `import style from './page.css?text'`: a style sheet or a script, with all that it imports, bundled and
 * minified, as a text. One plugin for esbuild (tsup) and one for Vite (the tests, the playground).
 */
import { dirname, resolve } from 'node:path'
import { build, type Plugin as EsbuildPlugin } from 'esbuild'

const SUFFIX = '?text'

async function textOf(path: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
  })
  const inputs = Object.keys(metafile.inputs).map((input) => resolve(input))
  return { text: outputFiles[0]!.text.trim(), inputs }
}

export const asTextForEsbuild: EsbuildPlugin = {
  name: 'as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path),
      namespace: 'as-text',
    }))
    onLoad({ filter: /./, namespace: 'as-text' }, async ({ path }) => {
      const { text, inputs } = await textOf(path.slice(0, -SUFFIX.length))
      return { contents: text, loader: 'text', watchFiles: inputs }
    })
  },
}

/** What a plugin of Vite or Rollup is made of here; their own types come in many versions. */
interface Loading {
  addWatchFile(path: string): void
}

/** The id ends as a module does, so that Vite does not take it for a style sheet. */
const ID = { head: '\0as-text:', tail: '.js' } as const

export const asTextForVite = {
  name: 'as-text',
  enforce: 'pre' as const,
  resolveId(path: string, importer: string | undefined) {
    if (!path.endsWith(SUFFIX) || !importer) return null
    return `${ID.head}${resolve(dirname(importer), path.slice(0, -SUFFIX.length))}${ID.tail}`
  },
  async load(this: Loading, id: string) {
    if (!id.startsWith(ID.head)) return null
    const { text, inputs } = await textOf(id.slice(ID.head.length, -ID.tail.length))
    for (const input of inputs) this.addWatchFile(input)
    return `export default ${JSON.stringify(text)}`
  },
}
