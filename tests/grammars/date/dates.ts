import type { DateReading } from '../../../grammars/date/reading'

interface Row {
  text: string
  words: string
  month: number
  day: number | null
  year: number
  problems?: DateReading['problems']
}

const row = (
  text: string,
  words: string,
  [month, day, year]: [number, number | null, number],
  ...problems: DateReading['problems']
): Row => ({ text, words, month, day, year, problems })

/** Texts with one date each. */
export const DATES: readonly Row[] = [
  // numbers, sound
  row('seen 10/13/2016 again', '10/13/2016', [10, 13, 2016]),
  row('seen 1/5/2016 again', '1/5/2016', [1, 5, 2016]),
  row('the MRI of 10-13-16 showed', '10-13-16', [10, 13, 16]),
  row('10-13-2016', '10-13-2016', [10, 13, 2016]),
  row('on 3/4/85', '3/4/85', [3, 4, 85]),
  row('on 10.13.2016', '10.13.2016', [10, 13, 2016]),
  row('2016-10-13 08:00', '2016-10-13', [10, 13, 2016]),
  row('of 11/2016 he', '11/2016', [11, null, 2016]),
  row('leap 02/29/2016', '02/29/2016', [2, 29, 2016]),
  row('leap 02/29/2000', '02/29/2000', [2, 29, 2000]),
  // what may stand around them
  row('(10/13/16)', '10/13/16', [10, 13, 16]),
  row('It was 10/13/16.', '10/13/16', [10, 13, 16]),
  row('by 10/13/16, 10 visits', '10/13/16', [10, 13, 16]),
  row('DOS:10/13/16;', '10/13/16', [10, 13, 16]),
  row('"10/13/16"', '10/13/16', [10, 13, 16]),
  row('dated\n10/13/16\nby', '10/13/16', [10, 13, 16]),
  row('the 10/13/16 note, 10/13 strength', '10/13/16', [10, 13, 16]),
  row('visit.10/13/16', '10/13/16', [10, 13, 16]),
  row('the 10/13/16 visit', '10/13/16', [10, 13, 16]),
  row('a report dated10/13/16', '10/13/16', [10, 13, 16]),
  row('on10-13-16 he fell', '10-13-16', [10, 13, 16]),
  row('a 10-13-16 session', '10-13-16', [10, 13, 16]),
  row('the 10/13/2016 x-ray', '10/13/2016', [10, 13, 2016]),
  row('.10-13-16', '10-13-16', [10, 13, 16]),
  row('a.10-13-16', '10-13-16', [10, 13, 16]),
  row('10-13-16An MRI', '10-13-16', [10, 13, 16]),
  row('10-13-16', '10-13-16', [10, 13, 16]),
  row('1-2-17   mg', '1-2-17', [1, 2, 17]),
  row('1 9/10/13', '9/10/13', [9, 10, 13]),
  // a slip in the year
  row('seen 10/13/2106 again', '10/13/2106', [10, 13, 2106]),
  row('seen 10/13/0216 again', '10/13/0216', [10, 13, 216]),
  row('dated 10/13/216 by', '10/13/216', [10, 13, 216]),
  row('dated 10/13/20016 by', '10/13/20016', [10, 13, 20016]),
  // words
  row('on October 28, 2016 he', 'October 28, 2016', [10, 28, 2016]),
  row('OCTOBER 28, 2016', 'OCTOBER 28, 2016', [10, 28, 2016]),
  row('Oct. 28, 2016', 'Oct. 28, 2016', [10, 28, 2016]),
  row('Sept 3, 2016', 'Sept 3, 2016', [9, 3, 2016]),
  row('October 28 2016', 'October 28 2016', [10, 28, 2016]),
  row('October 28,2016', 'October 28,2016', [10, 28, 2016]),
  row('October 28th, 2016', 'October 28th, 2016', [10, 28, 2016]),
  row('October 1st, 2016', 'October 1st, 2016', [10, 1, 2016]),
  row('May 5, 2015', 'May 5, 2015', [5, 5, 2015]),
  row('28 October 2016', '28 October 2016', [10, 28, 2016]),
  row('the 3rd March 2016', '3rd March 2016', [3, 3, 2016]),
  row('in October 2016, he', 'October 2016', [10, null, 2016]),
  row('in October, 2016', 'October, 2016', [10, null, 2016]),
  row('Febr 2, Feb 3, 2016', 'Feb 3, 2016', [2, 3, 2016]),
  row('A3 May 2016', 'May 2016', [5, null, 2016]),
  row('3rd  May 2016', '3rd  May 2016', [5, 3, 2016]),
  row('3 May. 2016', '3 May. 2016', [5, 3, 2016]),
  row('3 May  2016', '3 May  2016', [5, 3, 2016]),
  row('May 3,  2016', 'May 3,  2016', [5, 3, 2016]),
  row('May 3,  of 2016', 'May 3,  of 2016', [5, 3, 2016]),
  row('May.  2016', 'May.  2016', [5, null, 2016]),
  row('3 Apr 2016', '3 Apr 2016', [4, 3, 2016]),
  row('3 Z, May 4, 2016', 'May 4, 2016', [5, 4, 2016]),
  // doubled separators
  row('Report of 10//9/13 from', '10//9/13', [10, 9, 13], 'doubled-separator'),
  row('10/9//13', '10/9//13', [10, 9, 13], 'doubled-separator'),
  row('10//9//2013', '10//9//2013', [10, 9, 2013], 'doubled-separator'),
  row('10--9-13', '10--9-13', [10, 9, 13], 'doubled-separator'),
  row('dated 10//13', '10//13', [10, null, 13], 'doubled-separator', 'missing-part'),
  row('dated 10//2013', '10//2013', [10, null, 2013], 'doubled-separator', 'missing-part'),
  // mixed separators
  row('10-9/2013', '10-9/2013', [10, 9, 2013], 'mixed-separators'),
  row('10/9-2013', '10/9-2013', [10, 9, 2013], 'mixed-separators'),
  row('10.9/2013', '10.9/2013', [10, 9, 2013], 'mixed-separators'),
  row('seen on 10/9-13', '10/9-13', [10, 9, 13], 'mixed-separators'),
  // blanks within
  row('10 / 13 / 2016', '10 / 13 / 2016', [10, 13, 2016], 'spaced'),
  row('10/ 13/16', '10/ 13/16', [10, 13, 16], 'spaced'),
  row('10–13–16', '10–13–16', [10, 13, 16]),
  row('on 1–2/13', '1–2/13', [1, 2, 13], 'mixed-separators'),
  row('10-13 -16', '10-13 -16', [10, 13, 16], 'spaced'),
  row('on 11/07/20 16.', '11/07/20 16', [11, 7, 2016], 'spaced'),
  row('11-7-20 16', '11-7-20 16', [11, 7, 2016], 'spaced'),
  row('on 11/07/20 16 she', '11/07/20 16', [11, 7, 2016], 'spaced', 'ambiguous'),
  row('on 11/07/20 16 visits', '11/07/20', [11, 7, 20]),
  row('on 11/07/20 6 visits', '11/07/20', [11, 7, 20]),
  row('on 11/07/20 160 lbs', '11/07/20', [11, 7, 20]),
  row('on 11/07/16 12 of them', '11/07/16', [11, 7, 16]),
  row('on 11/07/2 016 she', '11/07/2 016', [11, 7, 2016], 'spaced'),
  row('on 11/07/201 6 she', '11/07/201 6', [11, 7, 2016], 'spaced'),
  row('on 11/0 7/2016', '11/0 7/2016', [11, 7, 2016], 'spaced'),
  row('on 11-2 3-16', '11-2 3-16', [11, 23, 16], 'spaced'),
  row('on 1 1/07/2016', '1 1/07/2016', [11, 7, 2016], 'spaced', 'ambiguous'),
  row('Norco #1 1/07/2016', '1/07/2016', [1, 7, 2016]),
  row('level 2 1/07/2016', '1/07/2016', [1, 7, 2016]),
  // a hyphen lost at a line's end
  row('dated 11-152016, she', '11-152016', [11, 15, 2016], 'missing-separator'),
  row('date  1231-16', '1231-16', [12, 31, 16], 'missing-separator'),
  row('on: 1231-16', '1231-16', [12, 31, 16], 'missing-separator'),
  row('11-52016', '11-52016', [11, 5, 2016], 'missing-separator'),
  row('1115-2016', '1115-2016', [11, 15, 2016], 'missing-separator'),
  row('On 1231-16 the', '1231-16', [12, 31, 16], 'missing-separator'),
  row('MRI (1231-16)', '1231-16', [12, 31, 16], 'missing-separator'),
  row('dated 11-1516', '11-1516', [11, 15, 16], 'missing-separator'),
  row('on 111-16', '111-16', [1, 11, 16], 'missing-separator', 'ambiguous'),
  // letters for digits
  row('on l0/13/2016', 'l0/13/2016', [10, 13, 2016], 'letter-for-digit'),
  row('l0-13-16', 'l0-13-16', [10, 13, 16], 'letter-for-digit'),
  row('on l0/l3/20l6', 'l0/l3/20l6', [10, 13, 2016], 'letter-for-digit'),
  row('on 1O/13/16', '1O/13/16', [10, 13, 16], 'letter-for-digit'),
  row('on 10/l3/2016', '10/l3/2016', [10, 13, 2016], 'letter-for-digit'),
  row('on 10-13-2O16', '10-13-2O16', [10, 13, 2016], 'letter-for-digit'),
  row('on O9-13-16', 'O9-13-16', [9, 13, 16], 'letter-for-digit'),
  row('on 10/1|/16', '10/1|/16', [10, 11, 16], 'letter-for-digit'),
  // days no calendar has
  row('13/45/2016', '13/45/2016', [13, 45, 2016], 'impossible'),
  row('02/29/2015', '02/29/2015', [2, 29, 2015], 'impossible'),
  row('02/29/1900', '02/29/1900', [2, 29, 1900], 'impossible'),
  row('dated 13-45-16', '13-45-16', [13, 45, 16], 'impossible'),
  row('February 30, 2016', 'February 30, 2016', [2, 30, 2016], 'impossible'),
  row('00/00/2016', '00/00/2016', [0, 0, 2016], 'impossible'),
]
