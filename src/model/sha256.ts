/** Fractional parts of the square roots (start) and cube roots (rounds) of the first primes, 32 bits each (FIPS 180-4). */
const { START, ROUNDS } = constants()

/**
 * SHA-256 of bytes, in hexadecimal: the name of an image's file. Written out because browsers offer theirs only on https
 * pages, and a map may be served to a workshop from a laptop. Some 10 ms a megabyte.
 */
export function sha256(bytes: Uint8Array): string {
  // The message, a 1 bit, zeros, and its length in bits as 64 bits, in whole blocks of 64 bytes.
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)

  const state = Uint32Array.from(START)
  const words = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + 4 * i)
    mixBlock(state, words)
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('')
}

/** One block into the state; letters are those of the standard. */
function mixBlock(state: Uint32Array, words: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15]!
    const late = words[i - 2]!
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const added = (h + s1 + choice + ROUNDS[i]! + words[i]!) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + added) | 0
    d = c
    c = b
    b = a
    a = (added + s0 + majority) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i]! += word
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function constants() {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n++) if (primes.every(prime => n % prime !== 0)) primes.push(n)
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) >>> 0
  return {
    START: primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime))),
    ROUNDS: primes.map(prime => fraction(Math.cbrt(prime))),
  }
}
