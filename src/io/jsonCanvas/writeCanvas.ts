import type { Id } from '../../model/ids'
import type { ImageFiles } from '../../model/imageType'
import type { JourneyMap } from '../../model/journey'
import type { Measure, Rect } from '../../model/layout/geometry'
import { isObject, putOwn } from '../../model/opening/plain'
import { toFileData } from '../imageData'
import { Pieces } from '../pieces'
import { endsOf, type Fields, rectOf, textOf } from './canvasFile'
import { LINK_COLOURS } from './colours'
import { type Draft, draftNodes } from './draft'
import { edgeLabel, saysEdgeLabel } from './edgeLabel'
import { holds } from './groups'
import { type Hint, NODE_KINDS } from './hint'
import { HINT, type LeftNode, mapOriginOf, originOf } from './origin'
import { type Places, placeNodes } from './places'
import { facingSides, sidesOf } from './sides'

/*
 * The map as a canvas: readable for anybody, and with the exact data under a name of our own on every node and edge. So what
 * another program adds, moves or takes away there is what comes back, and what it leaves alone comes back as it was.
 */

interface Placed extends Draft {
  readonly nodeId: string
  readonly rect: Rect
  readonly z: number
}

export function writeCanvas(map: JourneyMap, measure: Measure, files: ImageFiles = new Map()): string {
  const { top, nodes: left, edges: leftEdges } = mapOriginOf(map.meta)
  const drafts = draftNodes(map)
  const places = placeNodes(map, drafts, measure)
  const placed = withIds(drafts, places, left)
  const stages = new Map(placed.flatMap(node => (node.is === 'stage' ? [[node.id, node] as const] : [])))
  const pieces = new Pieces(map, toFileData(map, files))

  const nodes = [
    ...placed.map(node => {
      const stage = stages.get(map.touchpoints.get(node.id)?.place[0] ?? '')
      // A card whose lane is gone waits in the tray, outside its stage.
      const isIn = stage && node.is === 'touchpoint' && holds(stage.rect, node.rect)
      return { z: node.z, json: nodeJson(node, isIn ? stage : undefined, map, pieces) }
    }),
    ...(places.geometry ? below(left, placed) : left).map(({ raw, z }) => ({ z, json: raw })),
  ]
  const canvas: Fields = {}
  for (const [name, value] of Object.entries(top)) putOwn(canvas, name, value)
  canvas.nodes = nodes.sort((a, b) => a.z - b.z).map(({ json }) => json)
  canvas.edges = [...edgesOf(map, placed, places, pieces), ...leftEdges]
  canvas[HINT] = { map: pieces.rest() }
  return `${JSON.stringify(canvas, null, '\t')}\n`
}

/** The nodes that have a place, each with an id that no other node has: the one that it came with, if it can. */
function withIds(drafts: readonly Draft[], places: Places, left: readonly LeftNode[]): Placed[] {
  const taken = new Set(left.flatMap(({ raw }) => (isObject(raw) ? [textOf(raw, 'id')] : [])))
  return drafts.flatMap((draft, index): Placed[] => {
    const rect = places.rectOf(draft)
    if (!rect) return []
    const { raw = {}, z } = originOf(draft.record) ?? {}
    const usual = draft.is === 'title' || draft.is === 'about' ? `${draft.id}${draft.is}` : draft.id
    const wanted = textOf(raw, 'id') || usual
    let nodeId = wanted
    for (let next = 2; taken.has(nodeId); next++) nodeId = `${wanted}-${next}`
    taken.add(nodeId)
    // Groups lie below all, what is new above all.
    const rank = places.geometry ? index : (z ?? (draft.is === 'stage' ? -1 : Number.MAX_SAFE_INTEGER))
    return [{ ...draft, nodeId, rect, z: rank }]
  })
}

function nodeJson(node: Placed, stage: Placed | undefined, map: JourneyMap, pieces: Pieces): Fields {
  const { is, id, record, fields, nodeId, rect } = node
  const { title, description, state } = map.meta
  const table = is === 'about' ? undefined : NODE_KINDS[is]
  const hint: Hint = {
    is,
    id,
    in: stage?.id ?? '',
    at: [rect.x - (stage?.rect.x ?? 0), rect.y - (stage?.rect.y ?? 0)],
    map: table ? pieces.take(table, id) : is === 'title' ? { meta: { title, description, state } } : {},
  }
  const json: Fields = {}
  const all = { ...originOf(record)?.raw, id: nodeId, ...fields, ...rect, [HINT]: hint }
  for (const [name, value] of Object.entries(all)) putOwn(json, name, value)
  return json
}

/** The links between nodes; those of which an end is gone stay in the rest. */
function edgesOf(map: JourneyMap, placed: readonly Placed[], places: Places, pieces: Pieces): Fields[] {
  const ends = new Map<Id, Placed>()
  for (const node of placed) {
    if (node.is === 'stage' || node.is === 'touchpoint' || node.is === 'persona') ends.set(node.id, node)
  }
  return [...map.links].flatMap(([id, link]): Fields[] => {
    const [from, to] = [ends.get(link.from), ends.get(link.to)]
    if (!from || !to) return []
    const raw = originOf(link)?.raw ?? {}
    const [rawFrom, rawTo] = endsOf(raw)
    const path = places.geometry?.links.get(id)
    const sides = (path && sidesOf(path.points)) ?? facingSides(from.rect, to.rect)
    const color = raw.color ?? LINK_COLOURS[link.kind]
    const hint: Hint = { is: 'link', id, in: '', at: [0, 0], map: pieces.take('links', id) }
    const stands = rawFrom === from.nodeId && rawTo === to.nodeId
    const all = {
      ...raw,
      ...(!stands && { fromNode: from.nodeId, fromSide: sides.from, fromEnd: undefined }),
      ...(!stands && { toNode: to.nodeId, toSide: sides.to, toEnd: undefined }),
      id: textOf(raw, 'id') || id,
      ...(!saysEdgeLabel(textOf(raw, 'label'), link) && { label: edgeLabel(link) || undefined }),
      ...(color !== undefined && { color }),
      [HINT]: hint,
    }
    const json: Fields = {}
    for (const [name, value] of Object.entries(all)) if (value !== undefined) putOwn(json, name, value)
    return [json]
  })
}

/** What has become nothing, below a map that is laid out anew: as it stood among itself, and in nobody's way. */
function below(left: readonly LeftNode[], placed: readonly Placed[]): LeftNode[] {
  const rects = left.flatMap(({ raw }) => (isObject(raw) ? (rectOf(raw) ?? []) : []))
  const bottom = placed.reduce((most, { rect }) => Math.max(most, rect.y + rect.height), 0)
  const by = bottom + BELOW - rects.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY)
  return left.map(({ raw }) => {
    const rect = isObject(raw) ? rectOf(raw) : undefined
    return { raw: rect ? { ...(raw as Fields), y: rect.y + by } : raw, z: placed.length }
  })
}

/** Between a map and what lies below it. */
const BELOW = 120
