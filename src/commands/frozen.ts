/** A map is frozen but for its tables; what comes from a worker is a copy, and copies are not. */
export function frozen<T>(value: T): T {
  if (value instanceof Map) for (const entry of value.values()) frozen(entry)
  else if (typeof value === 'object' && value !== null) {
    for (const entry of Object.values(value)) frozen(entry)
    Object.freeze(value)
  }
  return value
}
