/** What schemas are worded with: names and descriptions for the types and the JSON Schema, and texts that are never empty. */
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'

z.config(en())

/** The name and the words of each schema. It is not zod's global one: another library may use the same names. */
export const registry = z.registry<{ id?: string; description: string }>()

/** Sets the words that stand in the JSON Schema and in the types; a type that has words already keeps its own. */
export function about<T extends z.ZodMiniType>(type: T, description: string): T {
  const own = registry.has(type) ? z.clone(type) : type
  registry.add(own, { description })
  z.globalRegistry.add(own, { description })
  return own
}

/** A type that has a name of its own in TypeScript and in the JSON Schema. */
export function named<T extends z.ZodMiniType>(id: string, type: T, description: string): T {
  registry.add(type, { id, description })
  z.globalRegistry.add(type, { description })
  return type
}

export const text = () => z.string().check(z.minLength(1))
export const words = (meaning: string) => about(text(), meaning)
export const wordsOrNull = (meaning: string) => about(z.nullable(text()), meaning)
export const count = (meaning: string) => about(z.nullable(z.int().check(z.nonnegative())), meaning)
export const textList = (meaning: string) => about(z.array(text()), meaning)
