/** Tells whose work a bundle holds: name, version, licence and its words, of every package within. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

const PACKAGE = /^.*\bnode_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i

/** Whose work is compiled into a package that names it nowhere; the words are in `scripts/notices/`. */
const WITHIN: Readonly<Record<string, readonly (readonly [name: string, file: string])[]>> = {
  '@embedpdf/pdfium': [
    ['FreeType, within PDFium (FTL)', 'freetype.txt'],
    ['OpenJPEG, within PDFium (BSD-2-Clause)', 'openjpeg.txt'],
  ],
}
/** What was changed in a package. */
const ALTERED: Readonly<Record<string, string>> = {
  chevrotain:
    'altered: its helpers come from es-toolkit, and its lexer (`lib/src/scan/lexer_public.js`) was left out',
}

const HEAD = `Packages whose code is part of these files, each with its licence.
`

/** The folders of the packages that these modules belong to. */
export const packagesOf = (modules: Iterable<string>): Set<string> =>
  new Set([...modules].flatMap((module) => PACKAGE.exec(module)?.[0] ?? []))

/** Packages under the same words stand together. */
export function noticesOf(folders: Iterable<string>): string {
  const namesUnder = new Map<string, string[]>()
  for (const folder of [...folders].sort()) {
    const words = licenceOf(folder)
    namesUnder.set(words, [...(namesUnder.get(words) ?? []), nameOf(folder)])
  }
  for (const [name, file] of [...folders].flatMap(
    (folder) => WITHIN[packageOf(folder).name] ?? [],
  )) {
    namesUnder.set(readFileSync(join(import.meta.dirname, 'notices', file), 'utf8').trim(), [name])
  }
  const notices = [...namesUnder].map(([words, names]) => `${names.join('\n')}\n\n${words}\n`)
  return [HEAD, ...notices].join(`\n${'-'.repeat(80)}\n\n`)
}

function nameOf(folder: string): string {
  const { name, version, license } = packageOf(folder)
  const altered = ALTERED[name] ? `, ${ALTERED[name]}` : ''
  return `${name} ${version} (${license})${altered}`
}

const packageOf = (folder: string): { name: string; version: string; license: string } =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const licenceOf = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n')

/** Writes the notices of all bundles that are made in this process into one file. */
export function noticesInto(path: string): Plugin {
  const folders = new Set<string>()
  return {
    name: 'notices',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true
      onEnd(({ metafile }) => {
        const modules = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
          Object.keys(inputs).map((input) => resolve(input)),
        )
        for (const folder of packagesOf(modules)) folders.add(folder)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, noticesOf(folders))
      })
    },
  }
}

/** What a plugin of Vite is given here; its own types come in many versions. */
interface Emitting {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): void
}
type Bundle = Record<string, { modules?: Record<string, unknown> }>

/** For Vite: one plugin for the workers, which are bundled first, one for the page, which tells of both. */
export function noticesOfPage(fileName: string) {
  const folders = new Set<string>()
  const collect = (bundle: Bundle) => {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules))
    for (const folder of packagesOf(modules)) folders.add(folder)
  }
  const name = 'notices'
  return {
    worker: { name, generateBundle: (_: unknown, bundle: Bundle) => collect(bundle) },
    page: {
      name,
      generateBundle(this: Emitting, _: unknown, bundle: Bundle) {
        collect(bundle)
        this.emitFile({ type: 'asset', fileName, source: noticesOf(folders) })
      },
    },
  }
}
