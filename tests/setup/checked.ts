/** A plugin of Vite that gives the tests, and all that they load, `checked-parse.ts` in place of `src/parse.ts`. */
import { dirname, resolve } from 'node:path'

const PARSE = resolve('src/parse')
const CHECKED = resolve('tests/setup/checked-parse.ts')

export const checkedParse = {
  name: 'checked-parse',
  enforce: 'pre' as const,
  resolveId(path: string, importer: string | undefined) {
    if (!path.startsWith('.') || !importer || importer === CHECKED) return null
    return resolve(dirname(importer), path) === PARSE ? CHECKED : null
  },
}
