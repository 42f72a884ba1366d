/** A field of a row; undefined if it has none of that name, or is no object. */
export function field(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, name)
    ? (row as Record<string, unknown>)[name]
    : undefined
}

/** The bytes that a value is; undefined if it is something else. */
export function bytesIn(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  // Copied, so that they stay whatever becomes of the row.
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(
      value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength) as ArrayBuffer,
    )
  }
  return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined
}
