/** What schemas are worded with: descriptions for the JSON Schema, and texts that are never empty. */
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'

z.config(en())

/** Sets the description that stands in the JSON Schema. */
export function about<T extends z.ZodMiniType>(type: T, description: string): T {
  z.globalRegistry.add(type, { description })
  return type
}

export const text = () => z.string().check(z.minLength(1))
export const words = (meaning: string) => about(text(), meaning)
export const wordsOrNull = (meaning: string) => about(z.nullable(text()), meaning)
export const count = (meaning: string) => about(z.nullable(z.int().check(z.nonnegative())), meaning)
