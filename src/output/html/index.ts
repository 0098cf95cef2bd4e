/** A letter and its determination side by side, marked; and the page that holds them. */

export { letterPage } from './page'
export { letterHtml } from './sides'
export type { LetterView } from './view'
