/** Wordings that tell who wrote a record. */
import { language } from '../../src/phrase/language'

export const authors = language({
  cues: {},
  /** Behind a date or a record's name: an author is named, or was cut out. */
  link: ['(,) (provided|written|dictated|authored|prepared|submitted|signed|completed) [from|by]'],
  /** The same, only where a doctor follows. */
  of: ['of'],
  doctor: ['dr (.)'],
  /** Begins a name, no gap. */
  article: ['the|a|an|his|her'],
  /** A mask stands for the name. */
  mask: ['(dr (.)|a|an|the) [redacted|\\[ redacted|xxx|xxxx|xxxxx|xxxxxx|xxxxxxx|xxxxxxxx|_ _|█]'],
  /** A verb, where a name must have stood. */
  verb: [
    '(,) [note(s)|noted|noting|state(s|d)|report(s)|reported|indicate(s|d)|documents|documented]',
    '(,) [show(s)|showed|reveal(s)|revealed|recommends|recommended|requests|requested|lists|listed]',
    '(,) [describe(s|d)|include(s|d)|was|were|is|has|had]',
  ],
  /** Behind a name: what its bearer is. */
  degree: [
    '(,) [md|m . d|m . d .|do|d . o|d . o .|dc|d . c|d . c .|pa c|pa|np|dpm|d . p . m|d . p . m .|phd|ph . d|ph . d .|pt]',
  ],
})
