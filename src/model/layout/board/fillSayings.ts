import { type Id, pairKey } from '../../ids'
import { EMOTION } from '../sizes'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { BoardParts, Filled, Filling, LaneToFill } from './fillLane'
import type { Room } from './fillTargets'
import { spokenOf } from './spokenOf'

/** What the persona thinks at each touchpoint. */
export function fillThoughts(parts: BoardParts, { id: lane }: LaneToFill): Filled {
  const { paddingX, paddingY, text: type } = BOARD.thought
  const thoughtOf = (id: Id) => parts.map.touchpoints.get(id)?.thought ?? ''
  return fillSayings(
    parts,
    lane,
    id => thoughtOf(id) !== '',
    (target, room) => {
      const text = parts.text.paragraphs(thoughtOf(target), room.width - 2 * paddingX, type, type.maxLines)
      const height = 2 * paddingY + Math.max(1, text.lines.length) * type.lineHeight
      return { ...room, kind: 'thought', key: itemKey('thought', lane, target), target, text, height }
    },
  )
}

/** Over which medium each touchpoint goes. */
export function fillChannels(parts: BoardParts, { id: lane }: LaneToFill): Filled {
  return fillSayings(
    parts,
    lane,
    id => parts.map.touchpoints.get(id)?.channel !== '',
    (target, room) => ({
      ...room,
      kind: 'channel',
      key: itemKey('channel', lane, target),
      target,
      height: BOARD.channel.height,
    }),
  )
}

/** How each touchpoint felt: the parts of the band, side by side; the curve runs over them. */
export function fillRatings({ map, stages }: BoardParts, { id: lane }: LaneToFill): Filled {
  const personas = [...map.personas.keys()]
  const isRated = (id: Id) => personas.some(persona => map.ratings.has(pairKey(id, persona)))
  const items = stages.flatMap(stage =>
    spokenOf(map, stage, isRated).flatMap(({ column, touchpoints }) =>
      touchpoints.map((target, index): Filling => {
        const width = column.width / touchpoints.length
        const x = column.x + index * width
        const key = itemKey('rating', target)
        return {
          kind: 'rating',
          key,
          target,
          stage: stage.box.id,
          lane,
          x,
          y: 0,
          width,
          height: 0,
          stretches: true,
        }
      }),
    ),
  )
  return { items, bottom: EMOTION.height - BOARD.lane.below }
}

function fillSayings(
  { map, stages }: BoardParts,
  lane: Id,
  isSaid: (touchpoint: Id) => boolean,
  make: (target: Id, room: Room) => Filling,
): Filled {
  const { above, gap } = BOARD.lane
  const items: Filling[] = []
  let bottom: number = above
  for (const stage of stages) {
    for (const { column, touchpoints } of spokenOf(map, stage, isSaid)) {
      let y: number = above
      for (const target of touchpoints) {
        const item = make(target, { stage: stage.box.id, lane, x: column.x, y, width: column.width })
        items.push(item)
        y += item.height + gap
        bottom = Math.max(bottom, y - gap)
      }
    }
  }
  return { items, bottom }
}
