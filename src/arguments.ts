/**
 * What the public functions accept. A wrong argument is a `TypeError` that says what was expected, what came
 * and what to do; no string is ever wrong.
 */

/** How an option is checked: what it must be, and what tells that it is. */
export interface Accepted {
  expected: string
  is: (value: unknown) => boolean
  /** What to do instead, where the value shows it. */
  hint?: (value: unknown) => string | null
}

export type AcceptedOptions<Options> = { readonly [Name in keyof Options]-?: Accepted }

export function wrongArgument(
  what: string,
  expected: string,
  value: unknown,
  hint?: string | null,
) {
  const end = hint ? `: ${hint}` : ''
  return new TypeError(`${what} must be ${expected}, but is ${described(value)}${end}`)
}

/** Throws unless the source is a string. */
export function checkSource(source: unknown): asserts source is string {
  if (typeof source === 'string') return
  throw wrongArgument('The source', 'the text of a letter, a string', source, sourceHint(source))
}

function sourceHint(source: unknown): string | null {
  if (isBytes(source)) {
    return "pass buffer.toString('utf8') for a text, or give the bytes of a PDF to parsePdf of imr-determination/pdf"
  }
  if (source instanceof Promise) return 'await it first'
  if (typeof source === 'object' && source !== null && 'value' in source) return 'pass String(file)'
  return null
}

const isBytes = (value: unknown): boolean =>
  value instanceof ArrayBuffer || ArrayBuffer.isView(value)

/** Throws unless each of the options is known and as it must be; undefined leaves its default. */
export function checkOptions<Options extends object>(
  options: Options,
  accepted: AcceptedOptions<Options>,
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw wrongArgument('The options', 'an object', options)
  }
  for (const name in options) {
    if (!Object.hasOwn(accepted, name)) {
      const names = Object.keys(accepted)
      const near = names.find((known) =>
        known.toLowerCase().startsWith(name.slice(0, 4).toLowerCase()),
      )
      const meant = near ? `did you mean \`${near}\`? ` : ''
      throw new TypeError(
        `There is no option \`${name}\`: ${meant}The options are ${listed(names)}`,
      )
    }
    const value = options[name]
    const { expected, is, hint } = accepted[name]
    if (value !== undefined && !is(value)) {
      throw wrongArgument(`The option \`${name}\``, expected, value, hint?.(value))
    }
  }
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** A value as a person would name it. */
export function described(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  const name = (Object.getPrototypeOf(value) as object | null)?.constructor?.name ?? 'Object'
  if (name === 'Object') return 'an object'
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`
}

const MOST_SHOWN = 40

const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text

/** A count of something, from the least that makes sense; `Infinity` lifts the limit. */
export const limit = (least: number): Accepted => ({
  expected: `a whole number from ${least}, or Infinity`,
  is: (value) =>
    value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && (value as number) >= least),
})

export const count: Accepted = {
  expected: 'a whole number from 1',
  is: (value) => Number.isInteger(value) && (value as number) >= 1,
}

export const flag: Accepted = {
  expected: 'true or false',
  is: (value) => typeof value === 'boolean',
}

export const callback: Accepted = {
  expected: 'a function',
  is: (value) => typeof value === 'function',
}
