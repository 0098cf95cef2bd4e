/** `?text`: the file, bundled and minified, as a text. See scripts/as-text.ts. */
declare module '*?text' {
  const text: string
  export default text
}
