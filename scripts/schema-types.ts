/** `src/schema/types.ts`: the interfaces of a determination, made from its JSON Schema. */
import { isNullable, nameOf, presentOf, ROOT, type Schema, wordsOf } from './json-schema'

/** The longest line, in characters. */
const WIDTH = 100

const HEAD = [
  '/**',
  ' * The types of a determination. Made from the schemas beside this file by',
  ' * `UPDATE=1 npx vitest run --project unit tests/schema`: edit those.',
  ' */',
]

export const schemaTypes = (): string =>
  [
    ...HEAD,
    '',
    ...declaration('Determination', ROOT),
    ...Object.entries(ROOT.$defs!).flatMap(([name, schema]) => ['', ...declaration(name, schema)]),
    '',
  ].join('\n')

function declaration(name: string, schema: Schema): string[] {
  const doc = comment(wordsOf(schema), '')
  if (!schema.properties) return [...doc, ...alias(name, schema.enum!)]
  const fields = Object.entries(schema.properties).flatMap(([key, field]) => [
    ...comment(wordsOf(field), '  '),
    `  ${key}: ${typeOf(field)}`,
  ])
  return [...doc, `export interface ${name} {`, ...fields, '}']
}

function alias(name: string, values: readonly string[]): string[] {
  const line = `export type ${name} = ${union(values)}`
  if (line.length <= WIDTH) return [line]
  return [`export type ${name} =`, ...values.map((value) => `  | ${quoted(value)}`)]
}

function typeOf(schema: Schema): string {
  const present = presentOf(schema)
  const type = nameOf(present) ?? plain(present)
  return isNullable(schema) ? `${type} | null` : type
}

function plain({ type, enum: values, const: constant, items }: Schema): string {
  if (values) return union(values)
  if (constant !== undefined) return JSON.stringify(constant)
  if (items) return `${typeOf(items)}[]`
  return type === 'integer' ? 'number' : type!
}

const quoted = (value: string): string => `'${value}'`
const union = (values: readonly string[]): string => values.map(quoted).join(' | ')

/** A doc comment on one line, or folded to the width. */
function comment(words: string, indent: string): string[] {
  const line = `${indent}/** ${words} */`
  if (line.length <= WIDTH) return [line]
  const lines = fold(words, WIDTH - indent.length - ' * '.length)
  return [`${indent}/**`, ...lines.map((text) => `${indent} * ${text}`), `${indent} */`]
}

function fold(words: string, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines.push(`${lines.pop()} ${word}`)
    else lines.push(word)
  }
  return lines
}
