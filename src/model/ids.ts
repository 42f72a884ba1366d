/**
 * Ids are random and are the key of a record, never a field inside it. Sixteen characters of a 62-letter alphabet
 * (95 bits): two devices that never met can both make a million and not collide.
 */
export type Id = string

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 16

/** Makes ids from bytes that the caller supplies: the model itself has no source of chance. */
export function idMaker(randomBytes: (count: number) => Uint8Array): () => Id {
  return () => {
    let id = ''
    while (id.length < LENGTH) {
      for (const byte of randomBytes(LENGTH)) {
        // 248 is the largest multiple of 62 below 256: higher bytes would favour the first letters.
        if (byte < 248 && id.length < LENGTH) id += ALPHABET[byte % 62]
      }
    }
    return id
  }
}

/**
 * Two ids as one key, for values that belong to a pair (a rating belongs to a touchpoint and a persona).
 * Ids never hold a colon: `cleanId` sees to it for those that come from outside.
 */
export function pairKey(first: Id, second: Id): string {
  return `${first}:${second}`
}

/** The two ids of a pair key; the second is empty if the key is not one. */
export function splitPair(key: string): [Id, Id] {
  const colon = key.indexOf(':')
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)]
}

/** Whether a text can be the id of a record as it is. */
export function isId(text: string): boolean {
  return cleanId(text) === text
}

/** An id from outside in the letters that ours use. The same id always gives the same result, so references still meet. */
export function cleanId(id: string): Id {
  if (/^[\w-]{1,64}$/.test(id) && id !== '__proto__') return id
  let clean = ''
  for (const char of id.slice(0, 64)) {
    clean += /[A-Za-z0-9-]/.test(char) ? char : `_${char.codePointAt(0)?.toString(16)}`
  }
  return clean.slice(0, 64) || '_'
}
