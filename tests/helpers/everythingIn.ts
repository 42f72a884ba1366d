import { strFromU8, unzipSync, unzlibSync } from 'fflate'

/*
 * All that somebody could read who takes a file apart: packages are unpacked, the parts of pictures and documents
 * inflated, what is written as base64 or in hexadecimal is decoded, however deep one lies in the other.
 */

/** What follows the "x" that a zlib stream begins with. */
const ZLIB = [0x01, 0x5e, 0x9c, 0xda]

/** The texts of a file and of everything in it, names of parts included. */
export function everythingIn(bytes: Uint8Array): string {
  const parts = [plain(bytes), ...unpacked(bytes)]
  return parts.join('\n')
}

function plain(bytes: Uint8Array): string {
  const text = strFromU8(bytes)
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff
  return isWide ? `${text}\n${wide(bytes.subarray(2))}` : text
}

function* unpacked(bytes: Uint8Array): Iterable<string> {
  const raw = strFromU8(bytes, true)
  if (raw.startsWith('PK')) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) yield `${name}\n${everythingIn(part)}`
    return
  }
  if (raw.startsWith('\x89PNG') || raw.startsWith('%PDF')) {
    // Wherever a zlib stream begins; most places only look so.
    for (let at = raw.indexOf('x'); at >= 0; at = raw.indexOf('x', at + 1)) {
      const part = ZLIB.includes(bytes[at + 1]!) ? inflated(bytes.subarray(at)) : undefined
      if (part && part.length > 0) yield everythingIn(part)
    }
    for (const [, hex = ''] of raw.matchAll(/<((?:[0-9a-f]{2}){4,})>/gi)) {
      yield plain(Uint8Array.from(Buffer.from(hex, 'hex')))
    }
  }
  for (const [code] of raw.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)) {
    yield plain(Uint8Array.from(Buffer.from(code, 'base64')))
  }
}

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16, the higher byte first: as PDFs write their titles. */
function wide(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes)
}
