/** States of licensure, and numbers in words. */

/** The states, the District of Columbia and the inhabited territories of the United States. */
export const STATES: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,
illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,
missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,
ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,
virginia,washington,west virginia,wisconsin,wyoming,district of columbia,washington dc,washington d.c.,
puerto rico,guam,us virgin islands,american samoa,northern mariana islands`
    .split(',')
    .map((state) => state.trim()),
)

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

/** `five` → 5, up to forty as far as letters need them. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...WORDS.split(' ').map((word, number): [string, number] => [word, number]),
  ['twenty-four', 24],
  ['thirty', 30],
  ['forty', 40],
])
