import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { BoardParts, Filled, LaneToFill } from './fillLane'
import { fillTargets } from './fillTargets'

/** Pictures of touchpoints and stages, as wide as their place and not higher than is good for a lane, captions below. */
export function fillImages(parts: BoardParts, { id: lane }: LaneToFill): Filled {
  const { text, images } = parts
  return fillTargets(parts, lane, (target, room) =>
    (images.get(target) ?? []).map(([id, image]) => {
      const { maxHeight, caption } = BOARD.image
      const words = text.lines(image.caption, room.width, caption, caption.maxLines)
      const picture = Math.min(maxHeight, Math.max(24, Math.round((room.width * image.height) / image.width)))
      return {
        ...room,
        kind: 'image',
        key: itemKey('image', id),
        id,
        target,
        text: words,
        height: picture + words.lines.length * caption.lineHeight,
      }
    }),
  )
}
