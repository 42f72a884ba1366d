/** Whether two plain values have the same content. A field that is undefined is as good as absent. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => sameContent(item, b[index]))
  }
  return fieldsOf(a, b).every(field => sameContent(fieldOf(a, field), fieldOf(b, field)))
}

/** The names of the fields that either has. */
export function fieldsOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}

/** One's own field of an object: a record may have any name in it, `constructor` included. */
export function fieldOf(object: object, field: string): unknown {
  return Object.hasOwn(object, field) ? (object as Record<string, unknown>)[field] : undefined
}
