/** The page of one letter: a file that needs nothing else and may load nothing else. */
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import script from './client/page.ts?text'
import style from './page.css?text'
import { letterSides } from './sides'
import type { LetterView } from './view'

/** What the page may run and load: its own style and script, told by their hashes, and nothing else. */
async function policy(): Promise<string> {
  return [
    "default-src 'none'",
    `style-src ${await source(style)}`,
    `script-src ${await source(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

async function source(content: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`
}

export async function letterPage(view: LetterView): Promise<string> {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: await policy() }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', view.determination.header.caseNumber ?? view.name),
      h('style', style),
    ]),
    h('body', [
      h('a.skip', { href: '#determination' }, 'To the determination'),
      h('main', letterSides(view)),
      h('script', { type: 'module' }, script),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}
