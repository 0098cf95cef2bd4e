/** `imr-determination/batch`: whole archives, on all cores. Node only. */
export type { LetterInput, LetterResult, PlainMessage } from './letter'
export { type ParseAllOptions, type Progress, parseAll } from './parse-all'
