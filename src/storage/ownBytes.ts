/** The bytes without the rest of the buffer that they may be a view of: a database keeps a view with all that is behind it. */
export function ownBytes<B extends Uint8Array>(bytes: B): B | Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
}
