/** Numbers among the arguments. */
import { InvalidArgumentError } from 'commander'

/** A whole number from 1; anything else is wrong usage. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It takes a whole number from 1.')
}
