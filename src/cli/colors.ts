/** Colours where a person looks at them: on a terminal, unless `NO_COLOR` is set; a pipe gets none. */
import picocolors from 'picocolors'

const { FORCE_COLOR, NO_COLOR } = process.env

export const hasColors = FORCE_COLOR
  ? FORCE_COLOR !== '0'
  : process.stdout.isTTY === true && !NO_COLOR

export const colors = picocolors.createColors(hasColors)
