/** What the arguments of the commands are read as. */
import { InvalidArgumentError, Option } from 'commander'

/** A whole number from 1; anything else is wrong usage. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It takes a whole number from 1.')
}

const MEGABYTE = 1024 * 1024

/** Megabytes, given in bytes. */
export const megabytes = (value: string): number => wholeNumber(value) * MEGABYTE

/** A day of the calendar in ISO 8601; anything else is wrong usage. */
export function isoDay(value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(value) : null
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value
  throw new InvalidArgumentError('It takes a day such as 2016-12-31.')
}

/** The schema, by which the names are checked, would slow every command. */
export const fieldsOption = () =>
  new Option('--fields <names>', 'of NDJSON only these: header.caseNumber,issues.decision,messages')
