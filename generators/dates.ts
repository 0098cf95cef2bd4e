/** Days as letters print them. */
import type { DateStyle } from './facts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const two = (number: number): string => String(number).padStart(2, '0')

type Parts = readonly [year: number, month: number, day: number]

const PRINTERS: Readonly<Record<DateStyle, (parts: Parts) => string>> = {
  padded: ([year, month, day]) => `${two(month)}/${two(day)}/${year}`,
  plain: ([year, month, day]) => `${month}/${day}/${year}`,
  dashed: ([year, month, day]) => `${month}-${day}-${year}`,
  worded: ([year, month, day]) => `${MONTHS[month - 1]} ${day}, ${year}`,
  short: ([year, month, day]) => `${month}/${day}/${two(year % 100)}`,
}

export function printDay(iso: string, style: DateStyle): string {
  const [year, month, day] = iso.split('-').map(Number)
  return PRINTERS[style]([year!, month!, day!])
}

/** The day so many days after another. */
export const dayAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
