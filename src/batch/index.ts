/** `imr-determination/batch`: whole archives, on all cores. Node only. */
export type { PlainMessage } from '../messages/plain'
export type { LetterInput, LetterResult } from './letter'
export { type ParseAllOptions, type Progress, parseAll } from './parse-all'
