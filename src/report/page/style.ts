/** The page's style sheet: light and dark, phone to desk, screen and paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c2430; --quiet: #5a6472; --paper: #fff; --tint: #f4f6f8; --line: #d8dde3;
  --accent: #1f5fa8; --upheld: #b8490b; --overturned: #00795a; --partly: #7d55c7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6eaf0; --quiet: #a3adba; --paper: #14181d; --tint: #1d232b; --line: #37404b;
    --accent: #7fb5f5; --upheld: #ff9257; --overturned: #3fc79b; --partly: #b99cf2;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body {
  margin: 0 auto; padding: 1rem; max-width: 64rem;
  font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
}
a { color: var(--accent); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
main:focus, .list:focus { outline: none }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper) }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2 }
h2 { margin: 0 0 .5rem; font-size: 1.35rem; line-height: 1.3 }
h3 { margin: 2rem 0 .25rem; font-size: 1.05rem }
p { margin: .25rem 0 .5rem; max-width: 44rem }
.source { color: var(--quiet); overflow-wrap: anywhere }
.note, figcaption, footer, small { color: var(--quiet); font-size: .875rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none }
nav a { display: inline-block; padding: .2rem 0 }
main > section { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 0 }
dl div { padding: .75rem 1rem; background: var(--tint); border-radius: .5rem }
dt { color: var(--quiet); font-size: .875rem }
dd { margin: 0 }
dd b { display: block; font-size: 1.3rem; line-height: 1.4; white-space: nowrap; font-variant-numeric: tabular-nums }
dd span { color: var(--quiet); font-size: .875rem }
figure { margin: 1rem 0 }
.plots { display: flex; flex-wrap: wrap; gap: 1rem 2rem }
.plot { flex: 1 1 20rem; width: 100%; max-width: 27rem; height: auto; overflow: visible; font-size: 12px }
.plot text { white-space: pre }
figcaption { margin-bottom: .5rem }
.beside figcaption { max-width: 27rem }
.key { display: inline-flex; align-items: center; gap: .4rem; margin-right: 1.25rem }
.swatch { width: .8rem; height: .8rem; border-radius: 2px }
.swatch.upheld { background: var(--upheld) }
.swatch.overturned { background: var(--overturned) }
.swatch.partially-overturned { background: var(--partly) }
.beside { display: flex; flex-wrap: wrap; gap: 0 3rem; align-items: flex-start }
.scroll {
  overflow-x: auto; max-width: 100%;
  background: linear-gradient(to left, var(--paper) 1.5rem, transparent 3rem) right / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--line), transparent) right / 1rem 100% no-repeat scroll;
}
.cue { display: none; color: var(--quiet); font-size: .8rem; text-align: right }
.meanings { display: block; max-width: 44rem; font-size: .9rem }
.meanings dt { margin-top: .6rem; color: var(--ink); font-weight: 600 }
.meanings dt code { color: var(--quiet); font-weight: 400 }
code { font-size: .9em; overflow-wrap: anywhere }
table { border-collapse: separate; border-spacing: 0; font-size: .9rem; font-variant-numeric: tabular-nums }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { padding: .3rem .75rem; text-align: right; border-bottom: 1px solid var(--line); vertical-align: top }
th { font-weight: 600 }
th:first-child {
  position: sticky; left: 0; padding-left: 0; min-width: 8rem; max-width: 22rem;
  text-align: left; background: var(--paper);
}
thead th { vertical-align: bottom; color: var(--quiet); font-size: .8rem }
tbody th { font-weight: 400 }
td { white-space: nowrap }
.list { display: none }
.list:target { display: block; margin-top: 1.5rem; padding: 1rem 1.25rem; background: var(--tint); border-radius: .5rem }
.list h3 { margin: 0 }
.list ol { margin: .5rem 0; padding-left: 1.75rem }
.list li { overflow-wrap: anywhere }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
@media (max-width: 40rem) { .cue { display: block } th, td { padding: .3rem .5rem } th:first-child { max-width: 9rem; overflow-wrap: anywhere } }
@media print {
  :root { --ink: #000; --quiet: #444; --paper: #fff; --tint: #fff; --line: #bbb;
    --accent: #1f5fa8; --upheld: #b8490b; --overturned: #00795a; --partly: #7d55c7 }
  body { max-width: none; padding: 0; font-size: 10pt }
  nav, .skip, .list, .list:target { display: none }
  th:first-child { position: static }
  td a { color: inherit; text-decoration: none }
  figure, tr { break-inside: avoid }
  h2, h3, caption { break-after: avoid }
  .swatch { print-color-adjust: exact }
}
`
