import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { LaneFiller } from './fillLane'
import { fillTargets, targetsIn } from './fillTargets'

/** Pictures of touchpoints and stages, as wide as their place and not higher than is good for a lane, captions below. */
export const fillImages: LaneFiller = {
  reads: ({ images }, stage) => targetsIn(stage).flatMap(target => (images.get(target) ?? []).flat()),
  fill({ text, images }, stage, lane) {
    const { minHeight, maxHeight, caption } = BOARD.image
    return fillTargets(stage, lane.id, (target, room) =>
      (images.get(target) ?? []).map(([id, image]) => {
        const words = text.lines(image.caption, room.width, caption, caption.maxLines)
        const natural = Math.round((room.width * image.height) / image.width)
        const picture = Math.min(maxHeight, Math.max(minHeight, natural))
        return {
          ...room,
          kind: 'image',
          key: itemKey('image', lane.id, id),
          id,
          target,
          text: words,
          height: picture + words.lines.length * caption.lineHeight,
        }
      }),
    )
  },
}
