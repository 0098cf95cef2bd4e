/** States of licensure, numbers of years and hours in words, and professions with a licence of their own. */
import { NUMBER_WORDS } from './numbers'

/** The states, the District of Columbia and the inhabited territories of the United States. */
export const STATES: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,
illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,
missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,
ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,
virginia,washington,west virginia,wisconsin,wyoming,district of columbia,washington dc,dc,puerto rico,guam,us virgin islands,american samoa,northern mariana islands,
washington state,california state,new york state,ala,ariz,ark,calif,colo,conn,del,fla,ill,ind,kans,mass,mich,minn,miss,
mont,neb,nev,okla,ore,penn,penna,tenn,tex,wash,wis,wyo`
    .split(',')
    .map((state) => state.trim()),
)

/** The same as the postal service writes them; in small letters some are words: `in`, `or`. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP`.split(/\s/),
)

/** What may stand before a state's name: `the State of California`. */
export const STATE_TITLES: ReadonlySet<string> = new Set(
  'the state states commonwealth of'.split(' '),
)

/** Professions that are licensed and not certified by a board. */
export const PROFESSIONS: ReadonlySet<string> = new Set(
  `acupuncturist,audiologist,chiropractor,chiropractic physician,clinical psychologist,dentist,
doctor of acupuncture,doctor of acupuncture and oriental medicine,doctor of chiropractic,
doctor of chiropractic medicine,doctor of dental medicine,doctor of dental surgery,doctor of optometry,
doctor of physical therapy,doctor of podiatric medicine,doctor of podiatry,doctor of psychology,
clinical social worker,marriage and family therapist,naturopath,neuropsychologist,nurse,nurse practitioner,
occupational therapist,optometrist,pharmacist,physical therapist,physician assistant,podiatrist,
podiatric physician,podiatric surgeon,psychologist,psychotherapist,registered nurse,oral surgeon,
speech language pathologist`
    .split(',')
    .map((name) => name.trim()),
)

/** What may stand before a profession: `a licensed Dentist`. */
export const LICENSED: ReadonlySet<string> = new Set(
  'active actively california certified currently duly fully licensed practicing practising state'.split(
    ' ',
  ),
)

/** `five` → 5, up to forty, as far as letters need them. */
export const YEARS_AND_HOURS: ReadonlyMap<string, number> = new Map(
  [...NUMBER_WORDS].filter(([, number]) => number <= 40),
)
