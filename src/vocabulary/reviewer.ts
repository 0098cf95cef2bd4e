/** States of licensure, and numbers of years and hours in words. */
import { NUMBER_WORDS } from './numbers'

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

/** `five` → 5, up to forty, as far as letters need them. */
export const YEARS_AND_HOURS: ReadonlyMap<string, number> = new Map(
  [...NUMBER_WORDS].filter(([, number]) => number <= 40),
)
