/** What the rules need to understand of a language. Each pattern is tried on a title in NFC, whatever its case. */
export interface CheckWords {
  /** The customer buys: pays, orders, signs. */
  readonly purchase: readonly RegExp[]
  /** What comes out of buying and is not yet anything after it. */
  readonly receipt: readonly RegExp[]
  /** The company, or its system, is the one who speaks or acts. */
  readonly company: readonly RegExp[]
}

/**
 * A pattern that begins and ends with whole words, in any script: `\b` knows Latin letters only. Letters that can be
 * written in two ways are brought to one.
 */
export function words(pattern: string): RegExp {
  const edge = '[\\p{L}\\p{M}\\p{N}]'
  return new RegExp(`(?<!${edge})(?:${pattern})(?!${edge})`.normalize('NFC'), 'iu')
}
