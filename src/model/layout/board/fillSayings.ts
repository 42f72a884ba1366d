import { type Id, pairKey } from '../../ids'
import type { JourneyMap } from '../../journey'
import { EMOTION } from '../sizes'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { Filling, LaneFiller, Unsettled } from './fillLane'
import type { Room } from './fillTargets'
import type { PlacedStage } from './placeStages'
import { spokenOf } from './spokenOf'

/** What the persona thinks at each touchpoint. */
export const fillThoughts: LaneFiller = {
  reads: () => [],
  fill({ map, text }, stage, { id: lane }) {
    const { paddingX, paddingY, text: type } = BOARD.thought
    const thoughtOf = (id: Id) => map.touchpoints.get(id)?.thought ?? ''
    const isSaid = (id: Id) => thoughtOf(id) !== ''
    return fillSayings(map, stage, lane, isSaid, (target, room) => {
      const lines = text.paragraphs(thoughtOf(target), room.width - 2 * paddingX, type, type.maxLines)
      const height = 2 * paddingY + Math.max(1, lines.lines.length) * type.lineHeight
      return { ...room, kind: 'thought', key: itemKey('thought', lane, target), target, text: lines, height }
    })
  },
}

/** Over which medium each touchpoint goes. */
export const fillChannels: LaneFiller = {
  reads: () => [],
  fill({ map }, stage, { id: lane }) {
    const isSaid = (id: Id) => map.touchpoints.get(id)?.channel !== ''
    const { height } = BOARD.channel
    return fillSayings(map, stage, lane, isSaid, (target, room) => ({
      ...room,
      kind: 'channel',
      key: itemKey('channel', lane, target),
      target,
      height,
    }))
  },
}

/** How each touchpoint felt: the parts of the band, side by side; the curve runs over them. */
export const fillRatings: LaneFiller = {
  // Of the customer's all have a part; whether others have one is for the ratings to say.
  reads: ({ map }, stage) => spokenOf(map, stage, isRatedIn(map)).flatMap(({ touchpoints }) => touchpoints),
  fill({ map }, stage, { id: lane }) {
    const items = spokenOf(map, stage, isRatedIn(map)).flatMap(({ column, touchpoints }) =>
      touchpoints.map((target, index): Unsettled => {
        const width = column.width / touchpoints.length
        const place = { stage: stage.box.id, lane, x: column.x + index * width, y: 0, width, height: 0 }
        return { ...place, kind: 'rating', key: itemKey('rating', lane, target), target, stretches: true }
      }),
    )
    return { items, bottom: EMOTION.height - BOARD.lane.below }
  },
}

function isRatedIn(map: JourneyMap): (id: Id) => boolean {
  const personas = [...map.personas.keys()]
  return id => personas.some(persona => map.ratings.has(pairKey(id, persona)))
}

function fillSayings(
  map: JourneyMap,
  stage: PlacedStage,
  lane: Id,
  isSaid: (touchpoint: Id) => boolean,
  make: (target: Id, room: Room) => Unsettled,
): Filling {
  const { above, gap } = BOARD.lane
  const items: Unsettled[] = []
  let bottom: number = above
  for (const { column, touchpoints } of spokenOf(map, stage, isSaid)) {
    let y: number = above
    for (const target of touchpoints) {
      const item = make(target, { stage: stage.box.id, lane, x: column.x, y, width: column.width })
      items.push(item)
      y += item.height + gap
      bottom = Math.max(bottom, y - gap)
    }
  }
  return { items, bottom }
}
