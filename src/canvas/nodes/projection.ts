import { type NodeHandle, Position } from '@xyflow/react'
import type { CSSProperties } from 'react'
import type { Id } from '../../model/ids'
import type { Geometry, Rect } from '../../model/layout/geometry'
import { CARD } from '../../model/layout/sizes'
import { type Window, within } from '../scene/window'
import type { MapNode, NodeKind } from './nodeKinds'

/*
 * React Flow's nodes are a projection of ids and rectangles, worked out from the geometry and never edited. Sizes and the
 * places of handles are given, so nothing is measured; a node that stays where it is stays the same object, so that React
 * Flow passes it over.
 */

/** What stands above what. Lanes and links are drawn between the stages and the cards. */
export const LAYER = {
  stage: 0,
  lanes: 1,
  links: 2,
  touchpoint: 3,
  persona: 3,
  note: 4,
  tools: 6,
  hand: 8,
} as const

const NO_DATA = {}
// React Flow shuts its nodes to the pointer unless it moves them itself; here gestures do.
const OPEN: CSSProperties = { pointerEvents: 'all' }
const NO_ROLE = { 'aria-roledescription': undefined }

/** Makes the nodes of a window again and again, keeping those that have not moved. */
export function createProjection(): (geometry: Geometry, window: Window) => MapNode[] {
  let known = new Map<Id, MapNode>()
  return (geometry, window) => {
    const now = new Map<Id, MapNode>()
    for (const [id, kind, box] of inReadingOrder(geometry, window))
      now.set(id, nodeOf(known.get(id), id, kind, box))
    known = now
    return [...now.values()]
  }
}

/** Personas, then stage by stage with its cards, then what stands in no stage: the order in which a screen reader goes. */
function* inReadingOrder(geometry: Geometry, { area, cards, far }: Window): Iterable<[Id, NodeKind, Rect]> {
  const { personas, stages, touchpoints, notes } = geometry
  const byStage = new Map<Id | undefined, [Id, Rect][]>()
  for (const [id, box] of touchpoints) {
    if (!cards.has(id)) continue
    const list = byStage.get(box.slot?.stage)
    if (list) list.push([id, box])
    else byStage.set(box.slot?.stage, [[id, box]])
  }
  for (const [id, box] of within(personas, area)) yield [id, 'persona', box]
  const shown = far ? new Set<Id>() : new Set(within(stages, area).map(([id]) => id))
  for (const [stage, box] of stages) {
    if (shown.has(stage)) yield [stage, 'stage', box]
    for (const [id, card] of byStage.get(stage) ?? []) yield [id, 'touchpoint', card]
  }
  for (const [id, card] of byStage.get(undefined) ?? []) yield [id, 'touchpoint', card]
  for (const [id, box] of notes) if (cards.has(id)) yield [id, 'note', box]
}

function nodeOf(known: MapNode | undefined, id: Id, kind: NodeKind, box: Rect): MapNode {
  const { x, y, width, height } = box
  if (
    known?.type === kind &&
    known.position.x === x &&
    known.position.y === y &&
    known.width === width &&
    known.height === height
  ) {
    return known
  }
  return {
    id,
    type: kind,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: handlesOf(kind, box),
    data: NO_DATA,
    style: OPEN,
    zIndex: LAYER[kind],
    domAttributes: NO_ROLE,
  }
}

/** Where links leave and enter, as the layout routes them. */
function handlesOf(kind: NodeKind, { width, height }: Rect): NodeHandle[] {
  if (kind === 'note') return []
  const y = kind === 'touchpoint' ? CARD.port : height / 2
  const out: NodeHandle = { type: 'source', position: Position.Right, x: width, y }
  return kind === 'persona' ? [out] : [out, { type: 'target', position: Position.Left, x: 0, y }]
}
