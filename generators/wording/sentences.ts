/** Sentences of prose. `{date}` is a day that the letter's dates must hold; no other figure is one. */

export const REASONS: readonly string[] = [
  'The guideline asks for a trial before a purchase, and no trial is on record.',
  'Pain is rated 5-6/10 with the drug and 8/10 without it, which the note calls a small gain.',
  'Strength was 5-/5 in the quadriceps, and Table 12-8 lists no sign that was found.',
  'The note of {date} says that the patient knows the exercises and does them 1-2 times a day.',
  'Up to 9-10 visits over 8 weeks are named for a sprain of this kind.',
  'No red flag is described (see pages 303-305 of the same chapter).',
  'A résumé of the naïve patient’s café visits would tell more than this form does.',
  'On {date} the surgeon wrote that the swelling had gone; a week later it was back.',
  'The blood pressure was 139/84, and 116 over 78 when it was taken again.',
  'Studies of people over age 40 who had the same care 13 years ago showed little change.',
  'What the provider hopes for is set down in one line: “less pain, more sleep.”',
  'There is no word on how long the rental is to last, nor on who is to show its use.',
  'The level at L4-5 and the one at C5-6 were both looked at.',
  'He takes 37.5/325 mg at night; the label says no more than that.',
]

export const ADVICE: readonly string[] = [
  'The drug should be weaned slowly and not stopped at once.',
  'A home program can be carried on in the meantime.',
]

export const SUMMARY_SENTENCES: readonly string[] = [
  'Gait was slow, and the left knee gave way twice on the stairs.',
  'The blood pressure was 139/84 at rest.',
  'The pain was 5-10/10 at its worst and kept the patient awake for 1-2 hours a night.',
  'Motion of the neck was full; the level at C5-6 was tender.',
  'By {date} the limp was gone.',
  'The patient has smoked since 13 years old and drives an 18 wheeler.',
  'Reflexes were 2+ on both sides and strength was 5-/5.',
  'Work was light, with no lifting over 20 pounds.',
]

export const DIAGNOSES: readonly string[] = [
  'lumbar strain',
  'right knee sprain',
  'cervical radiculopathy',
  'carpal tunnel syndrome',
  'plantar fasciitis',
  'left shoulder impingement',
]

export const TREATMENTS: readonly string[] = [
  'ice, a brace and naproxen',
  'physical therapy and acupuncture',
  'two injections, rest and a home program',
]

export const RECORDS: readonly string[] = [
  'progress report',
  'office visit',
  'MRI',
  'medical report',
]

export const REQUESTED: readonly string[] = [
  'lumbar MRI',
  'physical therapy',
  'knee brace',
  'Naproxen',
  'acupuncture',
]
