import { own } from './opening/plain'

/** A record looked at field by field. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether two plain values have the same content. A field that is undefined is as good as absent. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => sameContent(item, b[index]))
  }
  return fieldsOf(a as Fields, b as Fields).every(field =>
    sameContent(own(a as Fields, field), own(b as Fields, field)),
  )
}

/** The names of the fields that either has. */
export function fieldsOf(a: Fields, b: Fields): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}
