import type { Drawing, Shape } from '../model/painter/drawing'

/** A picture within the drawing, ready to be painted at once. */
export interface DrawnPicture {
  readonly source: HTMLImageElement
  readonly width: number
  readonly height: number
}

/**
 * The pictures of a drawing (those of personas), decoded: what is painted before it is decoded leaves an empty place.
 * One that cannot be decoded is left out.
 */
export async function drawnPictures({ shapes }: Drawing): Promise<ReadonlyMap<string, DrawnPicture>> {
  const decoded = await Promise.all(
    [...new Set(hrefs(shapes))].map(async (href): Promise<[string, DrawnPicture][]> => {
      const source = new Image()
      source.src = href
      try {
        await source.decode()
      } catch {
        return []
      }
      return [[href, { source, width: source.naturalWidth, height: source.naturalHeight }]]
    }),
  )
  return new Map(decoded.flat())
}

function* hrefs(shapes: readonly Shape[]): Generator<string> {
  for (const shape of shapes) {
    if (shape.type === 'image') yield shape.href
    else if (shape.type === 'group') yield* hrefs(shape.shapes)
  }
}
