import type { JsonSchema } from '@valibot/to-json-schema'
import { isObject } from '../../src/model/opening/plain'

/** Words of JSON Schema that say nothing about what is valid. */
const REMARKS = new Set(['$schema', 'title', 'description', 'default'])

/**
 * Where a value does not fit a JSON Schema, as "path: word". Knows the words that our published schema uses and throws at
 * any other, so that none goes unchecked.
 */
export function jsonSchemaProblems(schema: JsonSchema | boolean, value: unknown, path = ''): string[] {
  if (typeof schema === 'boolean') return schema ? [] : [`${path}: nothing may be here`]
  return Object.entries(schema).flatMap(([word, wanted]) => {
    if (REMARKS.has(word)) return []
    const check = CHECKS[word]
    if (!check) throw new Error(`The word "${word}" of JSON Schema is not checked yet.`)
    return check(wanted as never, value, path, schema).map(problem => problem || `${path}: ${word}`)
  })
}

type Check = (wanted: never, value: unknown, path: string, schema: JsonSchema) => string[]

/** One problem at this place, or none. */
const unless = (fine: boolean) => (fine ? [] : [''])

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  number: value => typeof value === 'number',
  integer: Number.isInteger,
}

const CHECKS: Readonly<Record<string, Check>> = {
  type: (wanted: string, value) => unless(TYPES[wanted]!(value)),
  const: (wanted: unknown, value) => unless(value === wanted),
  enum: (wanted: unknown[], value) => unless(wanted.includes(value)),
  not: (wanted: JsonSchema, value) => unless(jsonSchemaProblems(wanted, value).length > 0),
  anyOf: (wanted: JsonSchema[], value) =>
    unless(wanted.some(one => jsonSchemaProblems(one, value).length === 0)),
  pattern: (wanted: string, value) =>
    unless(typeof value !== 'string' || new RegExp(wanted, 'u').test(value)),
  minimum: (wanted: number, value) => unless(typeof value !== 'number' || value >= wanted),
  maximum: (wanted: number, value) => unless(typeof value !== 'number' || value <= wanted),
  minItems: (wanted: number, value) => unless(!Array.isArray(value) || value.length >= wanted),
  maxItems: (wanted: number, value) => unless(!Array.isArray(value) || value.length <= wanted),
  items: (wanted: JsonSchema, value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => jsonSchemaProblems(wanted, item, `${path}/${index}`))
      : [],
  minLength: (wanted: number, value) => unless(typeof value !== 'string' || value.length >= wanted),
  maxLength: (wanted: number, value) => unless(typeof value !== 'string' || value.length <= wanted),
  prefixItems: (wanted: JsonSchema[], value, path) =>
    wanted.flatMap((one, index) =>
      Array.isArray(value) && index < value.length
        ? jsonSchemaProblems(one, value[index], `${path}/${index}`)
        : [],
    ),
  required: (wanted: string[], value) =>
    unless(!isObject(value) || wanted.every(name => Object.hasOwn(value, name))),
  properties: (wanted: Record<string, JsonSchema>, value, path) =>
    Object.entries(wanted).flatMap(([name, one]) =>
      isObject(value) && Object.hasOwn(value, name)
        ? jsonSchemaProblems(one, value[name], `${path}/${name}`)
        : [],
    ),
  propertyNames: (wanted: JsonSchema, value, path) =>
    isObject(value)
      ? Object.keys(value).flatMap(name => jsonSchemaProblems(wanted, name, `${path}/${name} (name)`))
      : [],
  additionalProperties: (wanted: JsonSchema, value, path, schema) =>
    isObject(value)
      ? Object.keys(value)
          .filter(name => !Object.hasOwn(schema.properties ?? {}, name))
          .flatMap(name => jsonSchemaProblems(wanted, value[name], `${path}/${name}`))
      : [],
}
