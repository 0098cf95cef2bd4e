import { defaultClientConditions, defineConfig } from 'vite'
import { asTextForVite } from '../scripts/as-text.ts'
import { noticesOfPage } from '../scripts/notices.ts'

/** The engine is within the chunk of the PDF door; its code names a file of it too, which nobody asks for. */
const oneEngine = {
  name: 'one-engine',
  generateBundle(_: unknown, bundle: Record<string, unknown>) {
    for (const name of Object.keys(bundle)) if (name.endsWith('.wasm')) delete bundle[name]
  },
}

const notices = noticesOfPage('THIRD-PARTY-NOTICES.txt')

export default defineConfig({
  base: './',
  // Letters are read in a worker, where remark cannot ask a document for named characters.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  assetsInclude: ['**/*.wasm'],
  plugins: [asTextForVite, oneEngine, notices.page],
  worker: { format: 'es', plugins: () => [asTextForVite, oneEngine, notices.worker] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The PDF engine is one large chunk, loaded with the first PDF.
    chunkSizeWarningLimit: 8000,
  },
})
