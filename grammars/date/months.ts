/** Month names as the letters print them, their slips too → month number. */
const NAMES: readonly (readonly string[])[] = [
  ['January', 'Jan', 'Januray', 'Janurary'],
  ['February', 'Feb', 'Febuary', 'Feburary'],
  ['March', 'Mar'],
  ['April', 'Apr', 'Apirl'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug', 'Agust', 'Augest'],
  ['September', 'Sept', 'Sep', 'Septmber', 'Setpember', 'Septemeber'],
  ['October', 'Oct', 'Octber', 'Ocotber'],
  ['November', 'Nov', 'Novmber', 'Novemeber'],
  ['December', 'Dec', 'Decmber', 'Decemeber'],
]

/** Days of a month in words. */
const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ...UNITS,
    ...TEENS.split(' '),
    'twentieth',
    ...UNITS.map((unit) => `twenty-${unit}`),
    'thirtieth',
    'thirty-first',
  ].map((word, index) => [word, index + 1]),
)

/** Capitalised and all-capital spellings; a small `may` or `march` is a verb. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.flatMap((name): [string, number][] => [
      [name, index + 1],
      [name.toUpperCase(), index + 1],
    ]),
  ),
)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the Gregorian calendar has that day; the 29th of February is left to the year. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return day <= (month === 2 && leap ? 29 : LENGTHS[month - 1]!)
}
