/** A piece of a length, from its start. */
export interface Piece {
  readonly start: number
  readonly length: number
}

/**
 * Cuts a length into pieces of at most `most`, each of which repeats the last `overlap` of the one before. The last is as
 * short as it may be. All in one unit; `overlap` must be less than `most`.
 */
export function cut(length: number, most: number, overlap: number): readonly Piece[] {
  const step = most - overlap
  if (!(step > 0)) throw new Error(`Pieces of ${most} cannot overlap by ${overlap}.`)
  // What sums of fractions leave over is no piece of paper.
  const count = Math.max(1, Math.ceil((length - overlap) / step - 1e-9))
  return Array.from({ length: count }, (_, index) => {
    const start = index * step
    return { start, length: Math.min(most, length - start) }
  })
}
