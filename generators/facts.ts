/** What a letter tells, before any form, wording or page gives it its looks. */
import type { Decision } from '../src/schema/determination'

/** How a letter prints a day. */
export type DateStyle = 'padded' | 'plain' | 'dashed' | 'worded' | 'short'

/** Words, and the days (ISO 8601) that they name, in order. */
export interface Told {
  words: string
  days: readonly string[]
}

export interface GuidelineFacts {
  source: 'MTUS' | 'ODG'
  title: string
  section: string
  /** The year of the MTUS chapter. */
  year: number
  pages: { from: number; to: number }
  /** The chapter of the ACOEM Practice Guidelines that holds it. */
  chapter: number | null
}

export interface IssueFacts {
  treatment: string
  decision: Decision
  /** Null: nothing was cited. */
  claims: GuidelineFacts | null
  reviewer: GuidelineFacts | null
  /** Sentences before the one that concludes. */
  reasons: readonly Told[]
  /** A sentence behind the one that concludes. */
  advice: string | null
}

export interface ReviewerFacts {
  role: 'expert reviewer' | 'physician reviewer'
  specialties: readonly string[]
  licensedIn: readonly string[]
  years: readonly [words: string, value: number]
  hours: number
}

export interface SummaryFacts {
  age: number
  sex: 'female' | 'male'
  /** Null: a mask stands in its place. */
  employer: string | null
  diagnoses: readonly string[]
  treatments: string
  record: { kind: string; day: string }
  requested: readonly string[]
  review: { decision: 'non-certified' | 'denied'; day: string }
  /** Sentences that tell none of these. */
  more: readonly Told[]
}

/** Days in ISO 8601, each on or after the one before. */
export interface DayFacts {
  injury: string
  review: string
  received: string
  assigned: string
  decided: string
}

export interface LetterFacts {
  caseNumber: string
  priority: 'standard' | 'expedited'
  days: DayFacts
  /** What stands in place of a name. */
  mask: string
  reviewer: ReviewerFacts
  documents: readonly string[]
  summary: SummaryFacts
  issues: readonly IssueFacts[]
  dateStyle: DateStyle
}
