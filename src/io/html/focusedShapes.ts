import type { Id } from '../../model/ids'
import type { Drawing, Shape } from '../../model/painter/drawing'

/*
 * One drawing that can be looked at through the eyes of every persona: the map is painted for all and for each of them,
 * and what differs lies side by side, of which the page shows one. Most cards only fade, which takes a word and not a
 * second painting.
 */

/** A stretch of the joined drawing: what shows one record, or what lies between such. */
export interface FocusedPart {
  readonly id: Id | undefined
  readonly shapes: readonly Shape[]
  readonly opacity: number | undefined
  /** The personas for whom it fades. */
  readonly fades: readonly Id[]
  /** The personas for whom it is shown, undefined for all of them together; absent if it is the same for everybody. */
  readonly shownFor?: readonly (Id | undefined)[]
}

/** Joins the drawing for all with those of the personas. */
export function focusedShapes(all: Drawing, byPersona: ReadonlyMap<Id, Drawing>): FocusedPart[] {
  const chunks = chunksOf(all.shapes)
  const others = [...byPersona].flatMap(([persona, { shapes }]): [Id, Chunk[]][] => {
    const theirs = chunksOf(shapes)
    const alike = theirs.length === chunks.length && theirs.every(({ id }, at) => id === chunks[at]!.id)
    return alike ? [[persona, theirs]] : []
  })
  return chunks.flatMap((chunk, at) => {
    const own = JSON.stringify(chunk.shapes)
    const fades: Id[] = []
    const same: (Id | undefined)[] = [undefined]
    const variants: FocusedPart[] = []
    for (const [persona, theirs] of others) {
      const other = theirs[at]!
      if (JSON.stringify(other.shapes) !== own) variants.push({ ...other, fades: [], shownFor: [persona] })
      else {
        same.push(persona)
        if (other.opacity !== undefined) fades.push(persona)
      }
    }
    return [{ ...chunk, fades, ...(variants.length > 0 && { shownFor: same }) }, ...variants]
  })
}

type Chunk = Pick<FocusedPart, 'id' | 'shapes' | 'opacity'>

function chunksOf(shapes: readonly Shape[]): Chunk[] {
  const chunks: Chunk[] = []
  let loose: Shape[] = []
  const close = () => {
    if (loose.length > 0) chunks.push({ id: undefined, shapes: loose, opacity: undefined })
    loose = []
  }
  for (const shape of shapes) {
    if (shape.type === 'group' && shape.id !== undefined) {
      close()
      chunks.push({ id: shape.id, shapes: shape.shapes, opacity: shape.opacity })
    } else loose.push(shape)
  }
  close()
  return chunks
}
