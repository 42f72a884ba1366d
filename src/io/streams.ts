import type { Bytes } from './format'

export function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new Blob([bytes]).stream()
}

/** All that a stream gives. Throws once it is more than allowed: a few bytes can unpack to more than any memory holds. */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Bytes> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue
    length += value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError(`more than ${most} bytes`)
    }
    parts.push(value)
  }
  return joined(parts, length)
}

/** Bytes one behind the other, so many of them. */
export function joined(parts: readonly Uint8Array[], length: number): Bytes {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
